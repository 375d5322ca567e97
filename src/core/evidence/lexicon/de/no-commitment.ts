import type { Phrases } from "../../saying";

export const noCommitment: Phrases = {
  says: [
    /\b(?:kann|können|möchte|möchten|will|wollen) (?:\S+ ){0,4}(?:nicht|nichts|noch nichts) (?:versprechen|zusagen|garantieren)\b/i,
    /\bohne gewähr\b|\bunverbindlich gesagt\b|\b(?:nageln|nagelt|nagle|nagel) (?:sie )?(?:mich|uns) (?:bitte )?nicht (?:darauf )?fest\b/i,
    /\bkeine (?:feste |verbindliche )?zusage\b/i,
  ],
};
