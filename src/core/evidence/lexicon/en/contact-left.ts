import type { Phrases } from "../../saying";

const PERSON =
  "(?<who>(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(?!(?:I|You|We|They|He|She|It|This|That|There|The|What|Who|Please|Your|Our|My|If|But|And|So|Not|Also|Which)\\b)[A-Z]\\p{Ll}+(?:-[A-Z]\\p{Ll}+)?(?: [A-Z]\\p{Ll}+)?|[Hh]e|[Ss]he|[Mm]y (?:\\w+ )?(?:boss|manager|colleague|predecessor|director)|[Oo]ur (?:\\w+ )?(?:manager|director|CEO|CFO|buyer|head of \\w+))";
const FIRM =
  "(?:the (?:company|business|firm|organi[sz]ation|team|group|bank|agency|practice|university|department)|us|our (?:company|firm|organi[sz]ation|team|group)|[A-Z][\\w&]+(?: [A-Z][\\w&]+)?)";
const ANY_MORE = "(?:any ?more|any longer)";

export const contactLeft: Phrases = {
  says: [
    /\bI(?:'ve| have)? (?:now |just |recently )?(?:handed|passed) (?:this|it|everything|my (?:\w+ )?(?:accounts?|projects?|suppliers?|vendors?|role|desk))(?: \w+)? (?:over |on )(?:completely |entirely )?to (?:my (?:successor|replacement)|[A-Z]\p{L}+)(?=[.,;!]| (?:who|as I|since I|and I(?:'m| am) (?:leaving|moving)))/u,
    new RegExp(
      `\\b${PERSON} (?:has |have )?(?:moved on|left|retired|resigned)(?:,| and| -| –)? (?:I'm|I am|and I) (?:\\w+ )?(?:his|her|the|taking|now)`,
      "u",
    ),
    new RegExp(
      `\\b${PERSON} (?:has |had |have |is |will be |recently |just |'s |sadly |unfortunately |is |already |now )*(?:left|leaving|leaves|departed|quit|resigned from|departing) ${FIRM}(?=[.,;!]|$| (?:at|in|on|last|and|so|since|for good|a|two|three|this|effective|to|as|recently|some|now|earlier|after)\\b)`,
      "u",
    ),
    new RegExp(
      `\\b${PERSON} (?:is |are |has been |was )?no longer (?:with|at|works?|working|employed|part of|in (?:the|this|that) (?:role|position|company|team)|here|the (?:right )?(?:contact|person)|handling|responsible|in charge|heads?|leads?|our)(?![\\p{L}])`,
      "u",
    ),
    new RegExp(
      `\\b${PERSON} (?:doesn't|does not|isn't|is not) (?:work|working|with) (?:here|us|at \\w+|for us|in this role|with us|for the company) ?${ANY_MORE}\\b`,
      "u",
    ),
    new RegExp(
      `\\b${PERSON} (?:has |have |just |recently |already |now )*(?:retired|resigned|moved on (?:from|to (?:another|a new|pastures))|been (?:let go|made redundant|laid off|replaced by)|handed in (?:his|her) notice|taken a (?:new )?(?:job|role|position) (?:at|with|elsewhere)|moved to (?:another|a different) (?:company|department|role|division))(?![\\p{L}])`,
      "u",
    ),
    new RegExp(
      `\\b${PERSON} (?:has|'s) left(?:[.!]|$| and (?:\\w+ ){1,3}(?:has|took|takes|is|will)\\b| and I(?:'ve|'m| have| am)\\b)`,
      "u",
    ),
    new RegExp(
      `\\b${PERSON}(?:'s|') (?:last (?:working )?day (?:\\w+ ){0,3}(?:is|was|will be)|successor|replacement|position (?:has been|was) (?:eliminated|cut))`,
      "u",
    ),
    /\b(?:today|yesterday|tomorrow|friday|monday|tuesday|wednesday|thursday|\d{1,2}\w* \w+|this|next week)(?: is| was| will be|'s) my last (?:working )?day\b/i,
    /\bmy last (?:working )?day (?:(?:here|at|with) (?:[\w&]+ ){0,4})?(?:is|was|will be)\b/i,
    /\bI(?:'m| am|'ll be| will be)? (?:leaving|moving on from|retiring from|resigning from) (?:the (?:company|business|firm|organi[sz]ation|group)|my (?:role|post|position|job)|[A-Z][\w&]+(?: [A-Z][\w&]+)?)(?=[.,;!]|$| (?:at|in|on|this|next|and|after|to)\b)(?! (?:at|on) \d)/,
    /\bI(?:'ve| have) (?:now |recently |just )?(?:left (?:the (?:company|business|firm)|[A-Z][\w&]+)(?=[.,;!]|$| (?:at|in|and|as|to)\b)|retired|resigned|moved to a (?:new|different) (?:role|job|company|position))/,
    /\bI(?: am|'m) no longer (?:with|at|working (?:at|for|with)|employed|in this (?:role|position)|responsible)\b/i,
    /\bI(?:'ve| have)? (?:taken|took) over (?:from|as \w+(?: \w+){0,4} from|(?:[A-Z]\p{Ll}+|his|her)(?:'s|'|) (?:\w+ )?(?:role|accounts?|position|responsibilities|projects?|portfolio|desk|suppliers?))/u,
  ],
  unless: [
    /\bleft (?:the |our )?(?:office|building|room|call|meeting|message|voicemail|note|desk|house|hospital|early|for (?:the )?(?:day|lunch|holiday|vacation|airport))\b/i,
    /\bleav(?:e|es|ing) (?:the |our |for )?(?:office|building|room|meeting|call|house|town|work|early|now|Houston|London|the (?:airport|hotel))\b/i,
    /\b(?:years? ago|customer|patient|player|coach|has left (?:us|me) (?:with|a|no|the|in))\b/i,
    // "nobody has the login since Barb retired": why something is hard, not who is gone
    /(?<!^)\b(?:[Ss]ince|[Bb]efore|[Uu]ntil|[Tt]ill|[Ww]hen) (?:(?:\p{Lu}\p{Ll}+|[Hh]e|[Ss]he|[Oo]ur \w+|[Mm]y \w+|[Tt]he \w+)(?: \p{Lu}\p{Ll}+)?) (?:has |had |just )?(?:retired|resigned|left|moved on|moved to|been let go|quit)\b(?![^.;!?]{0,80}\b(?:taken over|took over|taking over|successor|replacement|I now|I'm now|looks? after)\b)/u,
  ],
};

const MAIL = "[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}";
const NAME = "(?<name>[A-Z]\\p{L}+(?: [A-Z]\\p{L}+){0,2})";

/** Who has the desk now; `name` and, where it is written, `email`. */
export const successor: readonly RegExp[] = [
  new RegExp(
    `(?:[Cc]ontact|[Ww]rite to|[Rr]each out to|[Ss]peak to|[Aa]ddress|[Dd]irect \\w+(?: \\w+){0,3} to|[Ss]end \\w+(?: \\w+){0,3} to|(?<!\\b(?:off|moving|moved|relocating|relocated|going|heading|back|on|over|transferred|transferring|returning|flying|posted) )\\bto) (?:(?:my|his|her|our) (?:\\w+ )?(?:colleague|successor|replacement),? ?)?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?${NAME}(?:,? ?[(<]?(?<email>${MAIL}))?`,
    "u",
  ),
  new RegExp(
    `\\b(?:successor|replacement|new (?:contact|buyer|manager|\\w+)|place)(?: \\w+)?,? (?:is |will be |now is )?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?${NAME}(?:,? ?[(<]?(?<email>${MAIL}))?`,
    "u",
  ),
  new RegExp(
    `\\b${NAME}(?:,? ?[(<]?(?<email>${MAIL})[)>]?| \\((?:in )?(?:cc|copied)(?:'d|ed)?\\))? (?:has |have |is |will |now |be |'s )*(?:taken over|taking over|take over|took over|takes over|replacing|replaces|replace|stepped in|stepping in|(?:the|your) new (?:contact|\\w+))`,
    "u",
  ),
];
