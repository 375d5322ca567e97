import type { Phrases } from "../../saying";

export const delivery: Phrases = {
  says: [
    /\b(?:anbei|im anhang|in der anlage|beigefügt|angehängt|beiliegend|hiermit|wie (?:versprochen|besprochen|angekündigt|zugesagt|gewünscht)|hier (?:ist|sind|kommt|kommen|die|der|das|unser|unsere))\b/i,
    /\b(?:ich|wir) (?:habe|haben) (?:\S+ ){0,8}(?:geschickt|gesendet|hochgeladen|unterschrieben|bestätigt|beigefügt|angehängt)\b/i,
  ],
  unless: [/\b(?:folgt|folgen|werde|werden|nicht|noch nicht|bitte)\b/i],
};
