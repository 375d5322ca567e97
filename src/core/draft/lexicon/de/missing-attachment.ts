import type { Phrases } from "../../../evidence/saying";

/** Sagt, dass eine Datei mit dieser Mail kommt. */
export const attachment: Phrases = {
  says: [
    /^\W*(?:anbei|beigefügt|beiliegend)(?!\p{L})|\b(?:anbei|beiliegend|beigefügt) (?:finden|erhalten|bekommen|sende|schicke|die|das|der|den|ein|eine|unser|mein|noch|wie)(?!\p{L})/iu,
    /\b(?:im anhang|siehe (?:anhang|anlage)|in der anlage (?:finden|erhalten|sende|schicke))(?!\p{L})|\b(?:habe|haben) (?:\p{L}+ ){0,5}(?:angehängt|beigefügt|angefügt)(?!\p{L})|\b(?:hänge|füge) (?:\p{L}+ ){0,5}(?:an|bei)(?!\p{L})|\b(?:angehängte|beigefügte|anliegende)[nrs]? \p{L}/iu,
    /\b(?:ist|sind|liegt|liegen) (?:\p{L}+ ){0,3}(?:angehängt|beigefügt|anbei|bei)(?=[.,!;]|$)/iu,

    /\b(?:häng|hänge|hängen|pack|packe|packen|leg|lege|legen|steck|stecke|füg|füge|fügen|schick|schicke)(?!\p{L})[^?!]{0,50}\b(?:dran|mit dran|hinten dran|ran|bei|mit rein|unten rein|in diese mail|an diese mail|dieser mail)(?=[.,!;:]|$| (?:und|damit|dann|zur|als|für))|\b(?:angehangen|drangehängt|mitgeschickt|beigelegt|mitgesendet|mit reingepackt|reingepackt|drangepackt|rangehängt|anhängend|angefügt)(?!\p{L})/iu,
    /\b(?:der|die|das|dem|den|im|siehe|siehst du|in der|aus der|aus dem) (?:\p{L}+ )?(?:pdf|datei|excel|word|dokument|zip|scan|tabelle|dwg|cad)(?:-\p{L}+)? (?:unten|anbei|anhängend|im anhang|in dieser mail|an dieser mail|hier unten|dran|dabei)(?!\p{L})|\b(?:als|im) (?:pdf|excel|word|datei|anhang|zip|scan)(?:-\p{L}+)? (?:dabei|dazu|anbei|mit|unten|mitgeschickt|beigefügt|dran)(?!\p{L})|\bmit dieser (?:mail|e-?mail|nachricht) (?:kommt|kommen|erhalten|bekommen|schicke|sende|geht|gehen|erhältst|bekommst)(?!\p{L})/iu,
    /\b(?:liegt|liegen) (?:\p{L}+ ){0,3}(?:dieser (?:mail|nachricht|e-?mail) )?bei(?=[.,!;]|$)|\bbeiliegend\p{L}*|\b(?:im|als) (?:mail|e-?mail)?-?anhang(?!\p{L})|\b(?:finden|findest|findet) (?:sie|du|ihr) (?:\p{L}+ ){0,5}(?:anbei|im anhang|angehängt|beigefügt|anhängend|in der anlage)(?!\p{L})/iu,
  ],
  unless: [
    /\b(?:werde|werden|würde|könnte|vergessen|nicht|kein(?:e|en)?|ohne|falls|wenn|reiche|letzten|vorigen|ihrem|ihrer|deinem|eurem|ihren)\b[^?!]{0,40}(?:anhäng|beifüg|anhang|anlage|angehängt|beigefügt|nach)/iu,
    /\b(?:hänge|füge)\b[^?!]{0,60}\b(?:nicht|morgen|später|nach)(?!\p{L})|\b(?:angehängte|beigefügte)\p{L}*[^?!]{0,60}\b(?:ihrer|deiner|eurer|letzten|vorigen)(?!\p{L})/iu,
    /\bin der anlage\b[^?!]{0,20}\b(?:läuft|steht|laufen|arbeit|produz|werk|halle)|\b(?:sie|du|ihr) (?:\p{L}+ )?(?:angehängt|beigefügt)(?!\p{L})|https?:\/\//iu,
  ],
};
