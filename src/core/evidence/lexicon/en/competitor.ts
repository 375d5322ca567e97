import type { Phrases } from "../../saying";

const VENDOR =
  "(?:vendors?|suppliers?|providers?|forwarders?|bidders?|manufacturers?|contractors?|agenc(?:y|ies)|makers?|outfits?|consultanc(?:y|ies)|dealers?|carriers?|integrators?|sellers?|platforms?|products?|systems?|solutions?|tools?|firms?|candidates?|compan(?:y|ies)|parties|party|options?|offers?|quotes?|quotations?|bids?|proposals?|brands?)";
const OTHER =
  "(?:other|another|different|alternative|competing|second|third|rival|several|two|three|four|five|few|couple of|handful of|number of|more|further)";
const LOOK =
  "(?:looking (?:\\w+ )?at|talking (?:\\w+ )?(?:to|with)|speaking (?:\\w+ )?(?:to|with)|in talks with|in (?:contact|touch|discussions) with|evaluating|considering|comparing|reviewing|testing|trialling|trialing|assessing|meeting with|waiting for|expecting|collecting|getting|gathering)";

export const competitor: Phrases = {
  says: [
    /\b(?!(?:It|This|That|He|She|They|We|You|I|Who|Which|What|Nobody|Everybody)\b)[A-Z][A-Za-z&]+ (?:does|do|can do|offers?|sells?) (?:us )?(?:the same|that|it|exactly that|this) (?:thing )?for (?:(?:about |roughly |almost )?(?:half|a (?:third|quarter|fraction)|less)|[€$£]?\d)/,
    /\b(?:our (?:current|existing|present|incumbent|old) (?:supplier|vendor|provider|system|tool)|they) (?:have |has |'ve )?(?:just |also )?offered (?:us )?(?:a |an )?(?:\w+ )?(?:renewal|better (?:deal|price|rate)|new (?:deal|price|contract)|discount)\b/i,
    /\b(?:current|existing|present|incumbent) (?:lot|people|guys|crew|firm|company|suppliers?|providers?|vendors?|hauliers?|carriers?|agency|contractors?) (?:have |has |'ve )?(?:just )?(?:come|came) (?:back|in|down)(?: to (?:me|us))? (?:with|at|to)\b/i,
    /\b(?:are|'re|am|'m) also (?:looking at|evaluating|considering|testing|trialling|trialing|comparing) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Q[1-4]|Hall|Phase|Option|Plan|Site|Line|Unit|Building|Easter|Christmas|I|You|Your|The|Our))[A-Z][A-Za-z]{2,}/,
    /\b(?:an?|the|one|their) (?:\w+ )?(?:offer|quote|quotation|bid|proposal|price|estimate) from (?!(?:you|your|me|us|I|We|You|Dr|Mr|Mrs|Ms|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b)(?:(?:a|an|the) (?:\w+ )?(?:competitor|supplier|vendor|firm|company|outfit)|[A-Z]\p{L}+)\b/u,
    /\b(?:have|got|received)(?: \w+){0,2} an? (?:offer|quote|quotation|bid|price) (?:of|by) (?:a|an|another) (?:\w+ )?(?:competitor|supplier|vendor|firm|company|outfit|maker|manufacturer)\b/i,
    /\bthey(?:'ve| have)? (?:also |even |already |just )?(?:offered|quoted) us\b/i,
    /\b(?:in talks|talking|speaking|negotiating|in discussions) (?:to|with) (?!(?:I|You|We|They|The|Our|My|Your|Dr|Mr|Mrs|Ms)\b)[A-Z][A-Za-z]+ (?:as well|too|at the same time|in parallel)\b/,
    /\b(?:there(?:'s| is)|I have|we have|I've got|we've got) (?:an(?:other)?|a second|a further|a rival) (?:\w+ )?(?:offer|quote|bid|proposal) (?:on (?:my|our|the) (?:desk|table)|from (?:another|a|[A-Z])|which|that|in hand)/,
    /\byour (?:\w+ )?competitors?(?: \w+){0,3} (?:has|have|is|are|offers?|offered|quoted|gave|came)\b/i,

    new RegExp(
      `\\b(?:we|I|they|management|team|he|she|board)(?:'re|'m|'s| are| am| is|'ve been| have been| were)? (?:also |still |currently |already |now |just )?${LOOK} (?:\\w+ ){0,3}${OTHER} (?:\\w+ ){0,3}${VENDOR}\\b`,
      "i",
    ),
    /\b(?:we|I|they)(?:'re|'m| are| am|'ve been| have been) (?:also |still |currently |already )?(?:looking (?:\w+ )?at|talking (?:\w+ )?(?:to|with)|speaking (?:\w+ )?(?:to|with)|in talks with) (?:(?:two|three|four|a few|some|several|a couple of) )?others\b/i,
    /\b(?:other|another|second|third|competing|rival) (?:\w+ )?(?:vendor|supplier|provider|forwarder|bidder|manufacturer|contractor|agency|maker|outfit|dealer|carrier|integrator|consultancy|company|firm|party)(?:'s)? (?:\w+ )?(?:is|are|has|have|had|was|offers?|offered|gave|gives|giving|quoted|quotes|came|comes|can|does|do|includes?|promised|sent)\b/i,
    /\b(?:we|I)(?:'ve| have)? (?:also |already |now |just )?(?:have|had|got|received|obtained|asked for|requested|collected) (?:\w+ ){0,2}(?:other|another|cheaper|better|competing|second|third|lower|further|alternative|two|three|four|several|a few) (?:\w+ )?(?:quotes?|quotations?|offers?|bids?|proposals?|prices?|tenders)\b(?! from you)/i,
    /\b(?:a|one|two) (?:\w+ )?(?:cheaper|better|competing|lower|rival|counter-?) ?(?:quote|offer|bid|proposal|price)s?\b/i,
    /\b(?:your|a|one of your|the|direct) competitors?(?:'s|s')? (?:\w+ )?(?:is|are|has|have|was|offers?|offered|gave|quoted|came|can|product|solution|offer|price|quote|proposal|does|told|says|said|sent)\b/i,
    /\b(?:from|with|at|by|to) (?:a|one|two|three|some|several) (?:of your )?competitors?\b/i,
    /\b[A-Z][A-Za-z0-9&]+ (?:(?:has|have) )?(?:also |already |just )?(?:quoted us|quoted (?:[\d£$€]\S*|less|lower)|(?:came|comes|is coming) in (?:\w+ )?(?:cheaper|lower|under|below|at)|(?:is|are|was|were) (?:\w+ )?(?:cheaper|less expensive) than (?:you|yours|your)|offers? (?:us )?the same|(?:has|have) offered us|offered us)\b/,
    /\b(?:compar(?:ed|ing)|compares?|stack(?:s|ed)? up) (?:\w+ ){0,3}(?:to|with|against) (?!(?:the |our |my |your |its |their )?(?:current|existing|last|previous|old|past|original|spec|plan|budget)\b)(?:(?:the )?(?:other|competing|two|three)|[A-Z]\w+'s? (?:offer|quote|product|system|price|machine|proposal))/,
    /\b(?:he|she|they|we|I)(?:'s| has| have|'ve)(?: got)? (?:another|a second|a different) (?:one|firm|company|supplier|vendor|system) (?:(?:that )?(?:he|she|they|we|I)(?:'s|'re|'m| is| are| am) (?:also )?looking at|in (?:the running|mind))/i,
    new RegExp(
      `\\b(?:have|has|'ve|'s) (?:got )?(?:another|a second|one other|a different) (?:\\w+ )?${VENDOR} (?:in|on|under|doing|running) (?:a |the )?(?:\\w+ )?(?:pilot|trial|test|evaluation|review|proof of concept)\\b`,
      "i",
    ),
    /\b(?:short-?list(?:ed)?|down to) (?:\w+ ){0,3}(?:two|three|four|2|3|4)\b/i,
    /\b(?:you(?:'re| are)|it(?:'s| is)|between) (?:\w+ )?(?:up against|one of (?:two|three|four|several|a few)|between you and)/i,
    /\bchoos(?:e|ing) between (?:you|your)\b/i,
  ],
  unless: [
    /\b(?:hotel|flight|restaurant|venue|parts? list|code|package|function|data|for our (?:other|another))\b/i,
    /\b(?:no|not|aren't|isn't|never|n't|nobody|without) (?:\w+ ){0,3}(?:other|another|competitor|looking at|talking to)/i,
  ],
};
