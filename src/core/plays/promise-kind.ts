import type { Situation } from "../silence/situation";
import type { Fit } from "../templates/template";

const PEOPLE =
  "management|board|boss|c[efito]o|director|team|committee|council|owners?|partners?|legal|finance|procurement|colleagues?|managers?|head of|trustees";
/** What is promised is to ask, show or raise it with somebody else. */
const OTHERS = new RegExp(
  `\\b(?:present|raise|discuss|run|pitch) (?:it|this|that)\\b|\\bin front of\\b|\\bsit down with (?!you\\b)|\\bthrough it with (?!you\\b)|\\bcheck(?:ing)? with\\b|\\bget (?:it|this|that) (?:to|past|through|over to) (?:legal|finance|procurement|our|my|the)\\b|\\b(?:show|run) (?:it|this|that) (?:to|by|past) (?!you\\b)|\\b(?:present|show|raise|discuss|bring|put|run|tak(?:e|ing)|escalate|talk|speak|ask|see|seeing|meet|meeting)\\b.{0,40}\\b(?:${PEOPLE})\\b`,
  "iu",
);
const OTHERS_DE =
  /besprech?e? .{0,40}mit (?!Ihnen|dir)|in die Runde|auf die (?:Tagesordnung|Agenda)|(?:vorleg|vorstell|besprech|abstimm|klär|bespreche|stelle|lege|frage).{0,60}(?:geschäftsführ|vorstand|chef|leitung|team|kolleg|einkauf|gremium|intern|vor\b|ab\b)|zeig\p{L}* (?:(?:das|es|dies|ihn) )?(?:\p{L}+ ){0,2}(?:den|dem|der|mein|unser)|mit (?:herrn|frau|dem|der|mein|unser).{2,40} (?:reden|sprechen|abstimmen|klären)/iu;
/** "I'll answer", "revert", "an answer for you": it ends with the writer, whoever is asked on the way. */
const ANSWER =
  /\b(?:answer|yes or (?:a )?no|revert|get back|come back|let you know|holler|(?:tell|advise|inform) you|either way|hear from|decision|feedback|confirm|respond|reply|outcome|be (?:informed|notified|advised)|(?:e-?mail|mail|text|message|write(?: to)?|ping) you(?: (?:the (?:night|day|morning|week)|on|by|before|when|as soon|once|after|either|then|tomorrow|tonight|this|next)\b|[.!]?$))|melde?\b|bescheid|sage? ich (?:ihnen|dir)|wie es (?:aus(?:gegangen|gefallen)|gelaufen)|antwort|rückmeld|zurückkomm|entscheid/iu;
/** Something that travels: it went out, or it did not. */
const DELIVERY =
  /\b(?:redlines?|mark-?ups?|drawings|figures|numbers|paperwork|samples|documents|signed copy)\b|\b(?:order|PO|contract|agreement|copy|report)\b.{0,20}\b(?:come|arrive|follow|go(?:es)? out|monday|tuesday|wednesday|thursday|friday|tomorrow)\b|(?:bestellung|vertrag|unterlagen|zeichnung\w*|angebot|auftrag|freigabe|muster|zahlen) (?:kommt|kommen|folgt|folgen|geht|gehen|liegt)|\b(?:send|forward|e?-?mail|share|attach|provide|supply|upload|return|get (?:you|that|it|them)|let you have|pass (?:you|it|them|that))\b|schick|send|leite .{0,40}weiter|zukommen|nachreich|bekommen Sie|bekommst du/iu;
const TO_US =
  /\b(?:call|ring|phone) you\b|\bgive you a (?:call|ring|buzz)\b|\brufe? (?:Sie|dich|euch)\b|\b(?:Sie|dich) an(?:rufen|rufe)?\b/iu;
const BARE =
  /^(?:on it|will do|consider it done|leave it with me|sure(?: thing)?|mache? ich|wird gemacht|erledige ich|ich kümmere mich(?: darum)?)[\s.!]*$/iu;

const TIME =
  /^(?:please )?(?:give|allow|leave) (?:me|us) (?:until|till|til|(?:an?|one|two|\d+|another|a few|some|the|this) (?:\w+ ){0,2}(?:days?|weeks?|months?|fortnight|time))\b(?!.*\b(?:answer|decision|have|send|come back|let you know)\b)|^(?:bitte )?(?:geben sie|gib|gebt) (?:mir|uns) (?:bitte )?(?:noch )?(?:zeit )?bis(?!\p{L})/iu;

/** "Leave it with me", "On it": a word, and nothing of what it is about. */
export const isBare = (quote: string): boolean => BARE.test(quote.trim());

/** What the held promise is about, as far as a message has to know: decides which wording reads well. */
export function promiseFits({ held }: Situation): Fit[] {
  if (!held) return [];
  const { finding } = held;
  const extra: Fit[] = [
    ...(finding.kind === "promise" && finding.madeFor === "colleague" ? (["colleague"] as const) : []),
    ...(held.raised ? (["asked"] as const) : []),
    ...(held.slips >= 2 ? (["slipped"] as const) : []),
  ];
  const full = (finding.kind === "promise" && finding.inFull) || finding.quote;
  return [...kindOf(finding.quote, full, finding.kind === "promise" && finding.call, finding.kind), ...extra];
}

function kindOf(quote: string, full: string, call: boolean, kind: "promise" | "hope" | "assent"): Fit[] {
  if (kind === "hope") return ["hope"];
  if (kind === "assent" || isBare(quote)) return ["bare"];
  if (TIME.test(quote.trim())) return ["time"];
  if (call) return [TO_US.test(quote) ? "call-us" : "talk"];
  // "I'll show it to the store leads. Will let you know": what is asked after is how they took it.
  if (full !== quote && (OTHERS.test(full) || OTHERS_DE.test(full))) return ["plain", "others"];
  if (ANSWER.test(quote)) return ["plain", "answer"];
  if (OTHERS.test(quote) || OTHERS_DE.test(quote)) return ["plain", "others"];
  return DELIVERY.test(quote) ? ["plain", "delivery"] : ["plain"];
}
