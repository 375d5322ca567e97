import type { Phrases } from "../../../evidence/saying";

/** Sagt, dass eine Datei mit dieser Mail kommt. */
export const attachment: Phrases = {
  says: [
    /^\W*(?:anbei|beigefügt|beiliegend)(?!\p{L})|\b(?:anbei|beiliegend|beigefügt) (?:finden|erhalten|bekommen|sende|schicke|die|das|der|den|ein|eine|unser|mein|noch|wie)(?!\p{L})/iu,
    /\b(?:im anhang|siehe (?:anhang|anlage)|in der anlage (?:finden|erhalten|sende|schicke))(?!\p{L})|\b(?:habe|haben) (?:\p{L}+ ){0,5}(?:angehängt|beigefügt|angefügt)(?!\p{L})|\b(?:hänge|füge) (?:\p{L}+ ){0,5}(?:an|bei)(?!\p{L})|\b(?:angehängte|beigefügte|anliegende)[nrs]? \p{L}/iu,
    /\b(?:ist|sind|liegt|liegen) (?:\p{L}+ ){0,3}(?:angehängt|beigefügt|anbei|bei)(?=[.,!;]|$)/iu,
  ],
  unless: [
    /\b(?:werde|werden|würde|könnte|vergessen|nicht|kein(?:e|en)?|ohne|falls|wenn|reiche|letzten|vorigen|ihrem|ihrer|deinem|eurem|ihren)\b[^?!]{0,40}(?:anhäng|beifüg|anhang|anlage|angehängt|beigefügt|nach)/iu,
    /\b(?:hänge|füge)\b[^?!]{0,60}\b(?:nicht|morgen|später|nach)(?!\p{L})|\b(?:angehängte|beigefügte)\p{L}*[^?!]{0,60}\b(?:ihrer|deiner|eurer|letzten|vorigen)(?!\p{L})/iu,
    /\bin der anlage\b[^?!]{0,20}\b(?:läuft|steht|laufen|arbeit|produz|werk|halle)|\b(?:sie|du|ihr) (?:\p{L}+ )?(?:angehängt|beigefügt)(?!\p{L})|https?:\/\//iu,
  ],
};
