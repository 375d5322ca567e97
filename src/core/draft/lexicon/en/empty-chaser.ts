import type { Phrases } from "../../../evidence/saying";

/** Asks for news and gives no reason to answer. */
export const emptyChaser: Phrases = {
  says: [
    /\b(?:just|only|simply|quickly|wanted to|like to|thought (?:I'd|I would|we'd)|I'm|I am|we're|was|here to|writing to) (?:\w+ ){0,2}check(?:ing)?(?: back)? in\b(?! at\b| to the\b)|^(?:\W|hi |hey )*checking (?:back )?in\b(?! at\b| to the\b)/i,
    /\btouch(?:ing)? base\b|\bcircl(?:e|ing) back\b|\bbump(?:ing)? (?:this|it|my)\b|\bpopping (?:this )?back (?:up|in|to)\b|\b(?:float|push|mov|bring)(?:e|ing)? (?:this|it|my (?:e?mail|message|note)) (?:back )?(?:up )?to the top\b/i,
    /\b(?:just|wanted to|I'm|I am|we're|quick(?:ly)?|writing to|like to) (?:\w+ ){0,2}follow(?:ing)?[- ]?up\b|^(?:\W|hi |hey )*following up\b/i,
    /\b(?:gentle|friendly|quick|kind|little|soft|small) (?:reminder|nudge|ping|chaser)\b/i,
    /\b(?:any|some|an|further) (?:updates?|news|word|movement|progress)\b(?: \w+[\w'-]*){0,8}\?|^\W*(?:any|some|an) (?:updates?|news|word|thoughts|feedback|progress)\b(?: \w+){0,4}[?.]?$/i,
    /\b(?:had|have|get|got) (?:a|the|any) (?:chance|moment|minute|opportunity|time)? ?to (?:look|review|read|go (?:over|through)|think|discuss|consider|see|check|digest|look over|give)\b(?! forward)/i,
    /\bwhat(?:'s| is) the (?:latest|status|state of play)\b|\bwhere (?:are we|do (?:we|things|you) stand|(?:things|we) (?:are|stand))(?: (?:at|with|on|now|here)\b[^?.]{0,60})?[?.]?$|\bhow (?:are things|is (?:it|everything|this)|things are) (?:looking|going|coming along|progressing)\b/i,
    /\bsee (?:if|whether) (?:you|there) (?:\w+ ){0,3}(?:questions|received|got|had|seen|thoughts|update)\b/i,
    /\b(?:did|have) you (?:\w+ )?(?:get|got|receive|received|see|seen|read) (?:my|our) (?:\w+ ){0,2}(?:e?-?mails?|messages?|notes?)\b|\bmak(?:e|ing) sure (?:that )?(?:you|my (?:\w+ )?(?:e?mail|message|note)) (?:\w+ ){0,2}(?:got|received|saw|seen|reached|arrived)\b/i,
    /\bin case (?:you|this|it|my (?:\w+ )?(?:e?mail|message|note)) (?:missed|got (?:lost|buried|missed)|slipped|fell|was (?:lost|missed))\b/i,
    /\b(?:keep(?:ing)?|stay(?:ing)?) (?:this|it|us) (?:on|at) (?:your|the top of your) (?:radar|mind|inbox)\b|\bstay(?:ing)? on your radar\b/i,
    /\b(?:float(?:ing)?|bring(?:ing)?|push(?:ing)?|popp?(?:ing)?|send(?:ing)?|surfac(?:e|ing)|resurfac(?:e|ing)) (?:this|it|my (?:e?mail|message|note)) (?:back )?(?:up|again)\b(?! (?:to|with) (?:the|your|our) (?!top))|\bresurfacing (?:this|my)\b|\bping(?:ing)? you\b/i,
    /\bsee where (?:you|your (?:\w+ )?(?:head|team|thinking|side)|things|we|it)\b[^?!]{0,30}\b(?:at|stands?|are|is|with)\b|\bdrop(?:ping)? (?:you )?a (?:quick |short )?(?:line|note) (?:to|and) (?:see|ask|check|find out|hear)\b|\bwhere do things stand\b/i,

    /\bwhere did (?:things|we|you|it|this|that|your \w+) (?:\w+ )?(?:land|end up|get to|come out|leave)\b|\b(?:is|are|was) there (?:anything|something) (?:new|to report)\b|\b(?:is there |got |have you )?(?:anything|what's) new (?:on|with|from|at|in) (?:your|the|this)\b|\bany(?:thing)? (?:joy|luck|developments?|sign of life|verdict|further thoughts)\b/i,
    /\b(?:pop|drop|land|sneak|slid|slip|jump)p?(?:ing|e)? (?:up |back |up back |back up )?(?:in|into|to) (?:the top of )?your (?:inbox|mailbox)\b|\b(?:float|bring|push|mov|send|shift|put|haul|fish)(?:ing|e)? (?:this|it|that|mine|my \w+)(?: (?:one|mail|e-?mail|thread|note|message))? (?:back )?(?:up |again )?(?:to|on|at|into) (?:the )?(?:top|surface|your (?:attention|radar|desk|plate))\b|\b(?:nudg|prodd?|pok|reviv|reawaken|resend)(?:ing|e) (?:you|this|it|the thread)\b/i,
    /\b(?:just |only |quickly |simply |I'm |am |was |wanted to |writing to |thought I'd )(?:\w+ ){0,2}(?:chas(?:e|ing)(?: (?:this|you|up|on|for))|remind(?:ing)? you (?:of|about|that)|pick(?:ing)? (?:this|the thread) back up|say(?:ing)? (?:hi|hello)|see(?:ing)? how you(?:'re| are) getting on)\b|\b(?:reaching out|writing|e-?mailing|getting in touch|dropping you a line) (?:to you )?(?:again|once more|one more time) (?:about|on|regarding|re|concerning|to)\b|\bput(?:ting)? my head (?:round|around) (?:the|your) door\b/i,
    /\b(?:check(?:ing)?|see|ask(?:ing)?|wonder(?:ing|ed)?) (?:if|whether|that) (?:you(?:'ve| have|'d| had)?|my \w+|this|it|there) (?:\w+ ){0,2}(?:received|got|saw|seen|read|reached|arrived|made it|managed|looked|thought|any (?:news|word|update|movement|feedback|questions))\b/i,
    /\b(?:find out|know|hear|ask|wonder(?:ing|ed)?|see|learn) (?:how|where) (?:things|it|this|everything|you|we|the (?:deal|project|quote|proposal)) (?:\w+ )?(?:are|is|stands?|stood|look|looks|going|getting on|coming (?:along|on)|progressing|sit|sits)(?: (?:at|with|on|now|these days|your end|from your)\b[^?.]{0,50})?[?.]?$/i,
    /\b(?:did|have|were) you (?:\w+ )?(?:manage|managed|find time|found time|have time|had time|have a (?:chance|moment|minute|look)|get (?:round|around)|got (?:round|around)|gotten around|get a (?:chance|look)|able|been able) (?:to|at|for) (?:\w+ )?(?:look|read|review|go (?:over|through)|think|consider|digest|it|the (?:quote|proposal|offer|mail))/i,
  ],
  unless: [
    /\b(?:no need to|won't|instead of|rather than|never|don't|stop|without|this is(?:n't| not)|not (?:here|writing|going)|whenever|when(?:ever)? you|if you(?:'d| would)? like|I'll|we'll|I will|we will|will) (?:\w+ ){0,3}(?:check|follow|chas|touch|bump|circl|nudg|remind|had|have|get)/i,
    /\bfollow-?up (?:meeting|call|visit|appointment|date|order|session|audit|question|study)\b/i,
    /\b(?:I|we) (?:had|have|haven't had|got|will have) (?:a|the|any) (?:chance|moment|minute|opportunity|time)\b|\bI've had\b/i,
  ],
};
