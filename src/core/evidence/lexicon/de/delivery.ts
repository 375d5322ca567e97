import type { Phrases } from "../../saying";

export const delivery: Phrases = {
  says: [
    /\b(?:anbei|im anhang|in der anlage|beigefügt|angehängt|beiliegend|hiermit|wie (?:versprochen|besprochen|angekündigt|zugesagt|gewünscht)|hier (?:ist|sind|kommt|kommen|die|der|das|unser|unsere))\b/i,
    /\b(?:ich|wir) (?:habe|haben) (?:\S+ ){0,8}(?:geschickt|gesendet|hochgeladen|unterschrieben|bestätigt|beigefügt|angehängt)\b/i,
  ],
  unless: [/\b(?:folgt|folgen|werde|werden|nicht|noch nicht|bitte)\b/i],
};

/** How a decision is told: "Der Vorstand hat zugestimmt", "genehmigt!", "leider abgelehnt". */
export const outcome: Phrases = {
  says: [
    /\b(?:hat|haben|ist|wurde|sind) (?:\S+ ){0,6}?(?:zugestimmt|genehmigt|freigegeben|abgelehnt|entschieden|beschlossen|abgesegnet)(?![a-zäöüß])/i,
    /^(?:leider )?(?:genehmigt|freigegeben|abgelehnt|abgesegnet)(?![a-zäöüß])/i,
    /\b(?:grünes licht|die zusage|das ok) (?:\S+ ){0,4}?(?:bekommen|erhalten|da|gegeben)(?![a-zäöüß])/i,
  ],
  unless: [/\b(?:wenn|falls|sobald|ob|nicht|noch|wird|werden|soll|sollte|muss|hoffe|hoffentlich)\b/i],
};
