import type { Phrases } from "../../saying";

/** The subject and its verb: "I'm still", "we are just". */
const WE_ARE = "\\b(?:i|we)(?:'m| am|'re| are) (?:(?:still|just|a bit|only|currently|now) ){0,2}";

/** Courtesy, and what a sentence like these says about the mail and not about the matter. */
const NOT_THIS =
  /\b(?:look(?:ing)? forward|hope (?:you|this|all)|happy to|no rush|thanks for|thank you for|told you|mentioned|out of (?:the )?office|on leave|holidays?|calls?|meet(?:ing)?|catch up|zoom|teams|hear from you|unsubscribe|invoice)\b/i;

const WHEN =
  "\\b(?:by|before|in|from|for|until|end of|mid|early|late|on|at the (?:end|beginning|start)|during|this|next)\\b";

export const concern: { open: Phrases; trouble: Phrases; date: Phrases; agreed: Phrases; promises: RegExp } = {
  open: {
    says: [
      /\b(?:what|(?:the )?(?:only |one |main )?(?:thing|bit|part|point)(?: that)?) (?:i|we) (?:still )?(?:can't|cannot|don't|couldn't|am not|'m not) (?:yet |quite |really )?(?:tell|know|see|work out|understand|judge|sure)\b/i,
      new RegExp(
        `${WE_ARE}(?:unsure|not (?:quite |yet |entirely )?sure|undecided|torn|worried|concerned|nervous)\\b`,
        "i",
      ),
      /\b(?:my|our) (?:only |main |one |biggest |real )?(?:worry|concern|hesitation|doubt) (?:is|would be)\b/i,
      new RegExp(
        `${WE_ARE}(?:measuring|checking|comparing|working out|counting|weighing up|looking into|getting (?:ideas|quotes|prices|offers))\\b`,
        "i",
      ),
      /\b(?:i|we)(?:'d| would)? (?:(?:still|just|first|also) )?(?:need|have|want|like) to (?:check|measure|work out|find out|make sure|understand|know|be sure|compare)\b/i,
      /\b(?:still )?keen to (?:know|see|understand)\b/i,
      /\bdepends on (?:whether|how|what|if)\b/i,
    ],
    unless: [
      NOT_THIS,
      /\b(?:want|like|need|have) to \w+\b[^.!?]{0,60}\b(?:before|by|until|in time for)\b/i,
      /\bnot sure (?:when|who to|if i told|why)\b/i,
    ],
  },
  trouble: {
    says: [
      /\b(?:is|are|was|were|comes?|came|arrives?)\b[^.!?]{0,40}\btoo (?:often|slow|long|late)\b/i,
      /\bkeeps? (?:breaking|failing|stopping|jamming|crashing|leaking)\b/i,
    ],
    unless: [NOT_THIS, /\btoo (?:late|long) (?:to|for)\b/i],
  },
  date: {
    says: [
      new RegExp(
        `\\b(?:needs?|wants?|would like|'d like|must|have to|has to|requires?|looking to|hoping to|planning to|preferably|ideally|plan is to)\\b[^!?]{0,100}${WHEN}`,
        "i",
      ),
      new RegExp(
        `\\b(?:goes|opens?|opening|closes?|starts?|ships?|runs? out|expires?|ends?|moves?|go(?:es)? live|renewal|launch\\w*|audit|season|lease|contract)\\b[^!?]{0,60}${WHEN}`,
        "i",
      ),
    ],
    unless: [
      NOT_THIS,
      /\b(?:sent|wrote|spoke|talked|yesterday|this morning|this week|today|tomorrow|will|orders?|PO|decision|answer|approv\w*|checked|purchasing|procurement|sign\w*|review|frozen|you)\b/i,
    ],
  },
  agreed: {
    says: [
      /\b(?:prices?|pricing|figures?|costs?|rates?|terms|format|spec|layout|quote) (?:is|are|looks?|seems?|sounds?) (?:all |perfectly |absolutely )?(?:fine|good|ok|okay|right|reasonable|fair|acceptable)\b/i,
      /\b(?:is|are|sits?|fits?) (?:well )?(?:within|inside|in) (?:our|the) budget\b/i,
      /\b(?:(?<![,;] )(?:is|are|looks?|was) (?:way |much |far |clearly |definitely )(?:better|nicer|sturdier|stronger)(?! than)|makes? sense to (?:start|begin|try|do|go|run|order)|is (?:more )?(?:what|where) we(?:'re| are) (?:thinking|looking for|after)|is (?:the one|what) we (?:want|need|would go for)|(?:we|i)(?:'re| are|'m| am) (?:pretty |quite |really )?(?:sold on|happy with|content with|keen on))\b/i,
    ],
    unless: [/\b(?:but|however|not|if|once|unless|although|until)\b|n't\b/i],
  },
  promises:
    /\b(?:i|we|she|he|they)(?:'ll| will| shall)\b|\blet you know\b|\b(?:get|come|be) back to you\b|\brevert\b|\bin touch\b/i,
};
