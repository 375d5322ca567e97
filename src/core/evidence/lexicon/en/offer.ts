import type { Phrases } from "../../saying";

const OFFER =
  "(?:proposal|offer|quote|quotation|estimate|bid|tender|pricing|price list|business proposal|cost breakdown|costing|fee proposal)";
const HERE = "(?:attached|enclosed|below|herewith|here|PFA)";

export const offer: Phrases = {
  says: [
    new RegExp(
      `\\b${OFFER}(?: (?:no\\.?|number|#)? ?[\\w-]*\\d[\\w-]*)?(?: (?:for|with|of|on|over)(?: [\\w-]+){1,8})?(?: is| are| now)? (?:${HERE})\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:attached|enclosed|herewith|below|here|PFA)(?: you(?:'ll| will) find| please find| is| are|'s|,)? (?:\\w+ )?(?:(?:the|our|your|my|an|a) )?(?:[\\w-]+ ){0,2}${OFFER}\\b`,
      "i",
    ),
    new RegExp(
      `\\b(?:find|attach|attaching|enclose|enclosing|sending(?: you)?|send you(?: today)?|submit|present)(?: attached| enclosed| herewith)? (?:the|our|your|my|an|a) (?:[\\w-]+ ){0,2}${OFFER}\\b`,
      "i",
    ),
    new RegExp(`\\bour (?:best |final |revised |updated )?${OFFER}(?: is)?: ?\\S`, "i"),
    new RegExp(`\\b(?:revised|updated|new|final|v\\d) ${OFFER}(?: is)? (?:attached|enclosed|below|here)`, "i"),
    /\b(?:attached|enclosed)\b[^.!?]{0,80}(?:[€$£]|\b(?:EUR|USD|GBP|CHF|R\$|INR|AUD|CAD)) ?\d/i,
    /(?:[€$£]|\b(?:EUR|USD|GBP|CHF|INR|AUD|CAD)) ?\d[^!?]{0,80}\b(?:attached|enclosed)\b/i,
    /\b(?:we|I) (?:can |could |would like to |are pleased to |am pleased to |'d like to )?(?:offer|quote) you\b[^.!?]{0,80}\d/i,
    /\b(?:here are|attached are|these are) the (?:numbers|prices|figures|rates|costs) for\b/i,
  ],
  unless: [
    /\b(?:your (?:attached )?(?:proposal|offer|quote|quotation|bid)|thanks? (?:you )?for (?:the|your)|will (?:send|attach|prepare)|'ll (?:send|attach|prepare|turn)|(?:comments|feedback|input|thoughts) on the|tomorrow|job offer|employment)\b/i,
  ],
};
