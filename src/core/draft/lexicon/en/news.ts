import type { Phrases } from "../../../evidence/saying";

/** Asks what has become of it. By itself a fair question; chased a third time, or over a promise, no new one. */
export const news: Phrases = {
  says: [
    /\b(?:have|has) (?:you|your (?:\w+ )?(?:team|boss|board|management|colleagues?)|the (?:\w+ )?(?:team|board|management)|they|anyone) (?:\w+ ){0,3}(?:decided|made (?:a|any|your|the|up)|come to a|reached a|signed|approved|heard|gotten? back|had a chance)\b/i,
    /\bis there (?:a|an|any) (?:decision|answer|news|update|progress|feedback)\b|\bdo you (?:\w+ )?have (?:a|an|any) (?:decision|answer|news|update|feedback|timeline|time ?frame|idea when)\b/i,
    /\bwhen (?:can|could|may|will|do|should|might) (?:I|we|you) (?:\w+ ){0,3}(?:expect|hear|have|get|know|decide|be able|let (?:me|us))\b/i,
    /\bdid you (?:manage|get round|get around|decide|hear|speak|talk|discuss|come to)\b/i,
    /\b(?:let me|let us|please) (?:know|share|advise|update)(?: us| me)? (?:\w+ ){0,3}(?:status|update|news|decision|where (?:you|we|things) (?:are|stand))\b/i,
    /\b(?:waiting|looking forward|keen|eager|anxious) (?:for|to) (?:hear(?:ing)?|your (?:answer|reply|response|decision|feedback))\b/i,
  ],
};
