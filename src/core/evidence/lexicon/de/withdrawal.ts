import type { Phrases } from "../../saying";

export const withdrawal: Phrases = {
  says: [
    /\b(?:kann|können|werde|werden) (?:\S+ ){0,10}?(?:doch nicht|nicht mehr|nicht wie (?:versprochen|zugesagt|besprochen|angekündigt))\b/i,
    /\b(?:muss|müssen|ziehe|ziehen) (?:\S+ ){0,6}(?:zusage|versprechen|angebot) (?:\S+ ){0,2}(?:zurücknehmen|zurückziehen|zurück)\b/i,
    /\b(?:entgegen|anders als) (?:meiner|unserer|der)? ?(?:zusage|ankündigung|angekündigt|versprochen|zugesagt)\b/i,
    /(?<!\p{L})(?:muss|müssen|möchte|wollen|sage|sagen|nehme|nehmen)(?: [^ .!?]+){0,8} \p{L}*termine?n? (?:[^ .!?]+ ){0,3}(?:absagen|zurücknehmen|zurückziehen|stornieren|streichen|ab|zurück)(?!\p{L})/iu,
  ],
};
