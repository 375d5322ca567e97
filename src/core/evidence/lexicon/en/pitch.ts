import type { Phrases } from "../../saying";

const THING =
  "(?:brochure|deck|slide deck|slides|leaflet|flyer|whitepaper|white paper|case stud(?:y|ies)|success stor(?:y|ies)|testimonials?|reference (?:report|list|customer|letter)s?|feature (?:list|comparison|overview)|comparison (?:sheet|of features|chart)|ROI (?:calculation|model|calculator|sheet|analysis|spreadsheet|study)|product (?:video|sheet|tour|update)|video|demo video|catalogue|catalog|roadmap|infographic|one-pager|battle card|newsletter)";

export const pitch: Phrases = {
  says: [
    new RegExp(`\\b${THING}(?: \\w+){0,4} (?:attached|enclosed|below|here)\\b`, "i"),
    new RegExp(
      `\\b(?:attached|enclosed|attach|attaching|sending|send you(?: today)?|sharing|share|here(?:'s| is| are)?|find|see|look at|check out|wanted to share|link to)(?: attached)?(?: also)? (?:(?:the|our|a|an|some|my|this|you|you our|another) )?(?:[\\w-]+ ){0,3}${THING}\\b`,
      "i",
    ),
    /\b(?:did you know(?: that)?|have you seen (?:that|our|the)|just (?:launched|released|announced|shipped)|we(?:'ve| have)? (?:just )?(?:launched|released|introduced|added|announced)|excited to (?:share|announce|introduce)|proud to (?:announce|introduce|share))\b/i,
    /\b(?:now (?:has|comes with|includes|supports|offers|features)|has now as standard|now as standard|new (?:features?|release|functionality|add-?on|product line|generation))\b(?! of)/i,
    /\b\d{1,2} ?%(?: \w+){0,2} (?:off|discount|rebate|cheaper|reduction)\b/i,
    /\b(?:discount|special (?:offer|price|deal)|end[- ]of[- ](?:year|quarter|month) (?:special|offer|deal|price|discount|promotion)|limited[- ]time|promotion(?:al)? (?:price|offer)|last chance|don't miss (?:out|this)|hurry|early[- ]bird|introductory price|bonus)\b/i,
    /\b(?:our|other|one of our|many|several) (?:other )?(?:customers?|clients?|users?)(?: in [\w ]{2,30}| like you)? (?:see|sees|save|saves|saved|get|report|reports|reported|achieve|achieved|has reduced|have reduced|reduced|cut|increased|gained|doubled|tripled|love|swear by)\b/i,
    /\b(?:payback|pays? (?:for itself|back)|return) (?:of|in|within|after|is) (?:only |just |less than |under |about )?\d/i,
    /\b(?:ROI|return) (?:of|model|calculation)\b|\b\d{2,4} ?% (?:ROI|return|in year one|in the first year)/i,
    /\b(?:best|top|leading|highest) (?:reviews?|ratings?|rated|in class|on the market|in the market|solution|product|in the industry)\b/i,
    /\b(?:will convince you|convince you even|you will love|you'll love|game[- ]changer|revolutionary|award[- ]winning|state of the art|market leader)\b/i,
    /\bour (?:new|latest|updated|improved) [\w-]+(?: [\w-]+)? (?:gives?|lets?|helps?|allows?|enables?|makes?|saves?|cuts?|offers?|brings?|shows?|can)\b|\b(?:won|received|been given) (?:an?|the) (?:\w+ ){0,3}award\b|\bwhat(?:'s| is) new (?:in|with|on) (?:our|the)\b/i,
    /\b(?:customers?|clients?|teams?|companies|firms|plants|people) like (?:yours?|you)(?: \w+)? (?:see|save|saved|get|report|achieve|achieved|have|reduce|reduced|cut|increase|increased|gain|love|use)\b/i,
  ],
  unless: [
    /\b(?:(?:as |that |which )?you (?:asked|requested|wanted|were asking|had asked)|as (?:requested|promised|discussed|agreed)|you(?:r|'re) (?:video|roadmap|catalogue|deck|slides)|no discount|unfortunately|can't offer)\b/i,
  ],
  asked: true,
};
