import type { Finding } from "../../finding";
import type { Phrases } from "../../saying";

type Process = Extract<Finding, { kind: "process" }>["of"];

const REVIEWS =
  "(?:is|are|has|have|will|needs?|must|'s|wants?|went|goes|asked|came back|(?:is |are )?(?:still |currently |now )?(?:looking|reviewing|checking|going|working|on it))";

export const process: Record<Process, Phrases> = {
  tender: {
    says: [
      /\b(?:formal|public|official|open|restricted|ongoing|our|the|this|a) (?:\w+ )?(?:tender|call for tenders?|invitation to tender|request for (?:proposals?|quotations?|tender)|RF[PQI]|ITT|bidding (?:process|round)|procurement procedure|e-?auction)\b/i,
      /\b(?:evaluation (?:committee|panel|phase|period)|tender (?:deadline|documents?|portal|board|committee|evaluation|period|process)|all bidders|other bidders|sealed bids?|award (?:notice|decision|criteria)|standstill period|bid (?:submission|opening))\b/i,
      // "is inviting three firms to submit proposals", "proposals should reach me by", "three proposals have been received"
      /\b(?:inviting|invites?|invited|asking|asked) (?:\w+ ){0,3}(?:firms|companies|contractors|suppliers|providers|vendors|bidders|parties|practices|agencies) to (?:submit|tender|bid|quote|put forward)\b/i,
      /\b(?:proposals|tenders|bids|submissions|quotations) (?:should|must|are to|shall|will|have to) (?:reach (?:me|us|the)|be (?:submitted|received|considered|evaluated|assessed|opened|scored|marked))\b/i,
      /\b(?:two|three|four|five|six|seven|eight|\d+) (?:proposals|tenders|bids|submissions) (?:have been|were) (?:received|submitted|opened|shortlisted)\b/i,
      /\ball (?:parties|tenderers|bidders|applicants|firms|contractors|suppliers) will be (?:informed|notified|advised|contacted|told)\b/i,
    ],
    unless: [
      /\b(?:without|no|avoid(?:s|ing)?|instead of|not) (?:a |an |any |the |having a |running a )?(?:\w+ )?tender\b|\b(?:under|below|beneath) (?:the |our )?tender (?:threshold|limit)\b|\btender (?:meat|chicken|age|love|moment|loving)|legal tender\b/i,
    ],
  },
  legal: {
    says: [
      new RegExp(
        `\\b(?:our |the )?(?:legal(?: team| department| counsel| people)?|lawyers?|solicitors?|general counsel|in-house counsel) ${REVIEWS}\\b[\\w', ]{0,60}\\b(?:review\\w*|contract|terms|agreement|redlin\\w*|clauses?|comments?|look\\w*|check\\w*|draft|it|this|MSA|DPA|NDA)\\b`,
        "i",
      ),
      /\b(?:with|at|by|to|from|through|past) (?:our |the )?(?:legal(?: team| department| counsel)?|lawyers|solicitors|general counsel|in-house counsel)(?=[.,;!]|$| (?:now|for|at|since|and|who|still|to|first)\b)/i,
      /\b(?:legal|contract) (?:review|sign-?off|approval|clearance)\b|\bred-?lines?\b/i,
    ],
  },
  security: {
    says: [
      /\b(?:security|infosec|information security|vendor risk|IT security|data protection|privacy|cyber ?security) (?:review|assessment|questionnaire|audit|check|team (?:is|are|has|have|needs?|must|will)|sign-?off|approval|clearance|form|due diligence)\b/i,
      /\b(?:penetration test|pen ?test|SOC ?2|ISO ?27001|DPIA|vendor risk assessment|our (?:CISO|infosec|security (?:team|people|officer)|data protection officer|DPO))\b/i,
    ],
    unless: [/\b(?:social security|security guard|airport security|homeland)\b/i],
  },
  procurement: {
    says: [
      /\b(?:with|by|to|from|on|through|past|at|in) (?:our |the )?(?:procurement(?: team| department| people)?|purchasing(?: department| team)?|sourcing(?: team)?)(?=[.,;!]|$| (?:now|for|at|since|and|who|still|to|first|they)\b)/i,
      /\b(?:our |the )?(?:procurement|purchasing|sourcing)(?: team| department| people)? (?:is|are|has|have|will|needs?|must|'s|wants?|asked|takes?|handles?)\b/i,
      /\b(?:vendor|supplier) (?:onboarding|registration|form|set-?up|approval|qualification|creation|portal|number|master)\b/i,
      /\b(?:raise|issue|create|open) (?:a |the |your )?(?:vendor|supplier) (?:form|account|record|number)\b/i,
    ],
    asked: true,
  },
  "several-deciders": {
    says: [
      /\b(?:the |all )?(?:two|three|four|five|six|\d|several|all|both) (?:of (?:us|them) |(?:\w+ )?(?:partners|directors|owners|plants|departments|sites|managers|brothers|sisters|doctors|shareholders|stakeholders|heads|people) )(?:\w+ )?(?:have to|has to|must|need to|will have to|decide|agree|sign|vote|approve|want a say)\b/i,
      /\b(?:everyone|everybody|all of (?:us|them)|all the \w+|each of (?:us|them)|each (?:plant|department|site|partner)) (?:\w+ )?(?:has to|have to|must|needs? to) (?:\w+ )?(?:agree|sign|approve|decide|be on board|buy in|say yes)\b/i,
      /\b(?:committee|steering group|steerco|buying (?:group|team|centre|center)|board of directors|council|panel) (?:\w+ )?(?:decides?|votes?|meets?|will (?:decide|vote|meet|discuss|look)|has to|must|needs to|is meeting|reviews?)\b/i,
      /\b[A-Z]\p{L}+(?:, (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?[A-Z]\p{L}+)? and (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?[A-Z]\p{L}+ (?:(?:will |must |have to |need to )?(?:decide|agree|sign off|approve)|(?:haven't|have not) (?:met|discussed|decided))\b/u,
      /\b(?:decision|approval) (?:is|of|by|from) (?:a |the )?(?:committee|several|three|four|five|all|both)\b/i,
    ],
  },
};
