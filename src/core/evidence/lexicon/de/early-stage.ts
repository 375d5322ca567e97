import type { Phrases } from "../../saying";

export const earlyStage: Phrases = {
  says: [
    /\b(?:wissen|weiß) (?:[\p{L}]+ ){0,3}(?:noch )?(?:gar )?nicht,? (?:[\p{L}]+ ){0,2}(?:was|wie (?:viel|groß|oft|hoch)|ob) (?:[\p{L}]+ ){0,8}(?:kostet|kosten|problem|verlieren|brauchen|benötigen|ausmacht)/iu,
    /\bwie (?:groß|gravierend|ernst) (?:ist |das |unser |der |die )*(?:problem|schaden|bedarf|aufwand heute)/iu,
    /\b(?:selbst|selber|intern|im haus|in eigenregie|mit bordmitteln) (?:[\p{L}]+ ){0,2}(?:bauen|machen|entwickeln|lösen|programmieren|umsetzen)/iu,
    /\b(?:welche|wer|was für) (?:[\p{L}]+ ){0,3}(?:anbieter|hersteller|lieferanten|alternativen|lösungen|systeme)? ?(?:[\p{L}]+ ){0,3}(?:gibt es|sollten wir|kommen (?:noch )?in frage|bietet (?:das|so etwas) (?:noch )?an)/iu,
    /\b(?:ganz|noch|erst|sehr) (?:[\p{L}]+ )?(?:am anfang|in einer frühen phase|früh im prozess)/iu,
    /\b(?:erst|zunächst|erstmal|erst einmal|noch) (?:[\p{L}]+ ){0,5}(?:klären|herausfinden|ermitteln|verstehen),? (?:ob|wie (?:viel|groß)|was)/iu,
    /\bob wir (?:[\p{L}]+ ){0,3}(?:überhaupt|wirklich) (?:[\p{L}]+ ){0,2}(?:brauchen|benötigen)/iu,
  ],
  asked: true,
};
