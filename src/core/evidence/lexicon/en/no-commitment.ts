import type { Phrases } from "../../saying";

export const noCommitment: Phrases = {
  says: [
    /\b(?:don't|do not|please don't|pls don't) (?:hold|pin|quote) (?:me|us) (?:to|down|on)\b/i,
    /\b(?:no|not a|isn't a|without (?:any|making)) (?:promises?|guarantees?|commitments?)\b/i,
    /\b(?:can't|cannot|can not|couldn't|won't|am not able to|not able to|unable to|don't want to|wouldn't want to|not going to) (?:\w+ )?(?:promise|commit|guarantee|make (?:any )?promises|give (?:you )?(?:a|any) (?:promise|commitment|guarantee|firm date))\b/i,
    /\b(?:not|nothing) (?:binding|set in stone|a commitment)\b/i,
    /\btake (?:it|this|that) with a (?:grain|pinch) of salt\b/i,
  ],
  unless: [
    /\b(?:to (?:make|keep)|kept|keep|made|broke|break) (?:\w+ )?promises\b/i,
    /\b(?:contract|agreement|subscription|trial|pilot|term) (?:\w+ ){0,3}(?:no|without) (?:commitment|obligation)/i,
    /\bno[- ](?:commitment|obligation) (?:trial|pilot|offer|call|demo|quote)/i,
  ],
};
