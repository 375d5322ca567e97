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
  ],
  unless: [
    /\b(?:no need to|won't|instead of|rather than|never|don't|stop|without|this is(?:n't| not)|not (?:here|writing|going)|whenever|when(?:ever)? you|if you(?:'d| would)? like|I'll|we'll|I will|we will|will) (?:\w+ ){0,3}(?:check|follow|chas|touch|bump|circl|nudg|remind|had|have|get)/i,
    /\bfollow-?up (?:meeting|call|visit|appointment|date|order|session|audit|question|study)\b/i,
    /\b(?:I|we) (?:had|have|haven't had|got|will have) (?:a|the|any) (?:chance|moment|minute|opportunity|time)\b|\bI've had\b/i,
  ],
};
