import type { Phrases } from "../../saying";

const US =
  "(?:we|I|(?:the|our) (?:\\w+ )?(?:board|management|team|committee|directors?|partners|owners?|group|company|boss|CEO|CFO|council|panel))";
const GO =
  "(?:proceed(?:ing)?|go(?:ing)? (?:ahead|forward|any further|further|with (?:you|your|this|it|the (?:offer|proposal))|for it)|mov(?:e|ing) (?:ahead|forward)|pursu(?:e|ing)|tak(?:e|ing) (?:this|it|things|that|you up|up)|continu(?:e|ing)|buy(?:ing)?|renew(?:ing)?|invest(?:ing)?|accept(?:ing)?|extend(?:ing)?|use|purchas(?:e|ing)|order(?:ing)?|implement(?:ing)?|adopt(?:ing)?|go)";
const SOMEBODY =
  "(?:another|a different|someone|somebody|an(?:other)? (?:local|existing|incumbent|alternative)|one of your competitors|a competitor|the other|others|our (?:current|existing|incumbent|present|old|own)|a (?:local|cheaper|lower|competing)|a[n]? (?:\\w+ )?(?:supplier|vendor|provider|agency|firm|company|competitor|contractor)|[A-Z]\\w+)";

export const decline: Phrases = {
  says: [
    /\b(?:the |our |my )(?:\w+ )?(?:board|management|team|committee|directors?|partners|owners?|boss|CEO|CFO|council|panel|trustees|governors|finance) (?:has |have |had |'ve )?(?:(?!not |never )\w+ )?(?:turned (?:it|this|that|the \w+|us|you) down|turned down (?:it|this|that|the|your)|said no|voted against|rejected (?:it|this|the)|threw it out|decided against)\b/i,
    /\b(?:this|it|that)(?:'s| is)(?:n't| not| no longer) (?:\w+ )?(?:a )?(?:priority|topic|subject|on the (?:table|agenda)) (?:for (?:us|me) )?(?:any ?more|any longer)\b/i,
    /\b(?:please |you can |feel free to )?close (?:the|your|our|this) (?:file|case|opportunity|quote|ticket on this)\b/i,
    /\b(?:we|they)(?:'ve| have)? (?:\w+ )?(?:decided|chosen|opted|agreed) to (?:do|build|keep|handle|make|run|develop) (?:it|this|that|everything|the \w+) (?:in-?house|ourselves|internally|with our own)\b/i,
    /\b(?:we|they)(?:'ve| have|'re| are)? (?:\w+ )?(?:shelved|dropped|scrapped|abandoned|binned|killed|shelving|dropping) (?:the (?:whole (?:thing|idea|project)|idea|project|plan)|it|this|our plans?)(?=[.,;!]|$| (?:for good|altogether|completely|entirely))/i,
    /^(?:\W*(?:hi|hello|dear) \w+, ?)?(?:sorry,? |thanks,? (?:but )?|thank you,? (?:but )?)?not for us(?=[.,!;]|$)/i,
    /\b(?:we|I|they)(?:'re| are|'m| am|'ll| will|'ve decided to| have decided to|'d decided to) (?:\w+ |going to )?(?:stay|staying|stick|sticking|remain|remaining)(?: put)? with (?:our|the|what|who|their) (?:current|existing|present|old|incumbent|we have|they have|own)/i,
    /\b(?:we|they|he|she|owners?|board|boss|directors?|partners|management|trustees|governors)(?:'ve| have| has|'d| would)? (?:now |just )?(?:wants?|wanted|prefers?|preferred|decided|chose|chosen|opted|elected|voted|rather) (?:to )?(?:stick|stay|remain|carry on|keep going) with (?!you\b|your\b)/i,
    /\b(?:unfortunately|sorry|I'm afraid|afraid)[\w', ]{0,30}\b(?:it's|it is|this is|this isn't|it isn't|that's) (?:just |simply )?(?:not )?for us[.,!]?$/i,
    /\b(?:thanks|thank you|sorry)\b[\w', ]{0,30}\bbut (?:we're|we are|I'm|I am) (?:all set|good|fine as we are|not looking|happy with (?:what|who|our))\b/i,
    new RegExp(
      `\\b${US}(?:'ve| have| has|'d| had)? (?:\\w+ )?(?:decided|chosen|elected|opted|agreed|resolved|concluded) (?:\\w+ )?(?:not to|against|that we (?:will not|won't|are not going to|aren't going to)) ?(?:be )?(?:${GO}|it|this|the (?:offer|proposal|project|purchase|investment)|your|changing|switching|buying|going)`,
      "i",
    ),
    new RegExp(
      `\\b(?:[Ww]e|I|[Tt]he (?:\\w+ )?(?:board|management|team|committee)|[Mm]anagement|[Tt]hey)(?:'ve| have| has)? (?:\\w+ )?(?:decided to (?:go|stay|stick|work|partner|sign|continue)|gone|went|signed|are going|'re going|chosen to (?:go|stay|work)|opted to (?:go|stay)|are staying|'re staying|will be going|will go) (?:ahead )?with ${SOMEBODY}(?! (?:colleague|date|time|day|call|meeting|of your))`,
      "u",
    ),
    /\b(?:[Ww]e|I|[Tt]hey|[Mm]anagement|[Tt]he (?:\w+ )?(?:board|management|team|committee))(?:'ve| have| has)? (?:\w+ )?(?:chosen|selected|picked|appointed|awarded (?:it|the \w+(?: \w+)?) to|placed the order with|opted for|gone for|went for|settled on|decided (?:on|for|in favou?r of)) (?:another|a different|somebody else|someone else|one of your competitors|a competitor|the other|an alternative|our (?:current|existing|incumbent)) ?(?:supplier|vendor|provider|offer|agency|firm|company|solution|product|bidder|party|system|partner|contractor|quote|proposal|one)?(?=[.,;!]|$| (?:for|this|because|as|and|who|whose|on|in|that|with|at)\b)/u,
    new RegExp(
      `\\b(?:we|I)(?:'re| are|'m| am| will| have| shall|'ll)? (?:not going to|not be|won't be|won't|not|unable to|not able to|not in a position to) (?:\\w+ )?(?:be )?(?:${GO.replace("|use|", "|").replace("|go)", ")")})(?: (?:with|on|this|it|your|any|further|the|at this|for)\\b|[.,;!]|$)(?! (?:until|before|unless|till|without))`,
      "i",
    ),
    /\b(?:we|I)(?:'re| are|'m| am) (?:\w+ )?(?:not|no longer) (?:\w+ )?interested\b(?! (?:only|just|so much))/i,
    /^(?:\W*(?:hi|hello|dear) \w+, ?)?(?:\w+, ?)?(?:sorry,? |thanks,? (?:but )?|thank you,? (?:but )?)?not interested\b/i,
    /\b(?:we|I)(?:'ll| will|'re going to|'m going to| are going to| have to| must|'ve decided to| have decided to|'d like to| would like to)? (?:\w+ )?pass on (?:this|it|that|your|the (?:offer|proposal|opportunity|quote))\b(?! to)/i,
    /\b(?:we|I)(?:'ll| will| are going to|'re going to| have to| am going to|'m going to) (?:\w+ )?pass(?: (?:for now|this time|on this one))?(?:[.,;!]|$)/i,
    /\b(?:we|I) (?:\w+ )?(?:(?:have to|must|would like to|'d like to|will|need to) )?(?:respectfully |politely )?(?:decline|turn down|reject)(?:d|ed)? (?:your|the|this) (?:kind |generous |latest |current |revised )?(?:offer|proposal|quote|quotation|bid|services)\b/i,
    /\b(?:it's|it is|that's|this is|so it's) (?:a|going to be a) (?:\w+ )?no (?:from|for) (?:us|me|our side|(?:the|our) (?:\w+ )?(?:board|management|team|committee|directors?|partners|owners?|boss|CEO|CFO|council|panel|trustees|governors|finance))\b/i,
    /\b(?:take|remove|strike|delete|unsubscribe) (?:me|us|my (?:name|address|email)|our (?:name|address|email)|this (?:address|email)) (?:off|from|out of)\b/i,
    /\b(?:stop (?:emailing|e-mailing|contacting|writing(?: to)?|mailing|calling|messaging) (?:me|us)|do not (?:contact|email|write to) (?:me|us) (?:again|any ?more)|don't (?:contact|email|write to) (?:me|us) (?:again|any ?more)|no further (?:emails|contact|messages),? please)\b/i,
    /\b(?:we|I) (?:don't|do not|no longer) (?:\w+ )?(?:need|require|want) (?:this|it|your (?:services?|product|offer|system|solution)|the (?:system|machine|product|service|solution|software))(?: \w+)? ?(?:any ?more|any longer|any more|at all|after all|[.,;!]|$)/i,
    /\b(?:the|this|our) (?:\w+ )?(?:project|initiative|purchase|investment|plan|tender|requirement)(?: \w+){0,3} (?:has been|was|is|'s been|got|had to be) (?:\w+ )?(?:cancelled|canceled|scrapped|shelved|dropped|abandoned|killed|axed|called off)\b(?! until)/i,
    /\byour (?:\w+ )?(?:offer|proposal|bid|tender|quote|quotation|application) (?:has|was|have|is|could) (?:\w+ )?(?:not (?:been )?(?:\w+ )?(?:successful|selected|accepted|chosen|be considered|shortlisted)|unsuccessful|been (?:rejected|declined|unsuccessful)|rejected|declined)\b/i,
  ],
  unless: [
    /\b(?:optional|the option|module|add-?on|the extra|extended warranty|invite|invitation|calendar|rsvp|(?:on|for) (?:monday|tuesday|wednesday|thursday|friday))\b/i,
    /\b(?:not|never|n't) (?:\w+ )?(?:decided|declined|rejected|cancelled|canceled|a no)\b/i,
    // "stick with them until October" is a no; "decided not to order until October" is none
    /^(?!.*\b(?:stick|stay|remain)(?:ing)? with\b).*\b(?:until|before|without|unless)\b/i,
  ],
};
