import type { Phrases } from "../../../evidence/saying";

/** Will einen Aufsatz, eine Liste oder ein Formular zur Antwort. */
export const longQuestion: Phrases = {
  says: [
    /\b(?:können|könnten|kannst|könntest|würden|bitte)\b[^?!]{0,60}\b(?:beschreiben|erläutern|ausführlich|im detail|detailliert\p{L}*|erklären|auflisten|ausfüllen|zusammenstellen|skizzieren|schildern)(?!\p{L})/iu,
    /\b(?:was|welche)\b[^?!]{0,30}\b(?:ihre|eure|deine|die) (?:\p{L}+ )?(?:anforderungen|bedenken|prioritäten|kriterien|ziele|herausforderungen|vorstellungen|gedanken|erwartungen)(?!\p{L})|\bwas (?:halten|denken|meinen) sie (?:von|über|zu)(?!\p{L})/iu,
    /\bwie (?:sieht|läuft|ist|gestaltet sich) (?:\p{L}+ ){0,2}(?:ihr|euer|dein|der) (?:\p{L}+ ){0,2}(?:\p{L}*prozess|ablauf|vorgehen)|\bwarum (?:haben|hat|ist|sind|wurde)(?!\p{L})|\bworan (?:liegt|scheitert)(?!\p{L})/iu,
    /\b(?:können|könnten|kannst|könntest|würden|bitte)\b[^?!]{0,60}\b(?:aufschreiben|zusammenfassen|darlegen|niederschreiben)(?!\p{L})|\balle (?:\p{L}+ )?(?:punkte|fragen|anforderungen|bedenken|gründe|wünsche)\b[^?!]{0,20}\b(?:nennen|schicken|senden|mitteilen)(?!\p{L})|\bfüllen sie\b[^?!]{0,40}\baus(?!\p{L})/iu,
    /\bwie (?:genau )?(?:läuft|laufen|sieht|sehen)\b[^?!]{0,30}\b(?:entscheidung|entscheidungen|freigabe|beschaffung)\b[^?!]{0,30}\b(?:ab|aus)(?!\p{L})|\bwas (?:hindert|hält) (?:sie|dich|euch)(?!\p{L})|\b(?:wie|was) ist (?:ihr|dein|euer) (?:\p{L}+ )?(?:eindruck|meinung|fazit|gedanke)|\bwie (?:finden|bewerten|beurteilen|gefällt) (?:sie|ihnen|dir|euch)(?!\p{L})/iu,
    /\berzählen sie(?!\p{L})|\bwas wäre für (?:sie|dich|euch)\b[^?!]{0,30}\b(?:erfolg|ideal\p{L}*|perfekt\p{L}*|optimal\p{L}*)(?!\p{L})|\bfeedback (?:zu|über|geben)(?!\p{L})|\bwas (?:genau )?(?:hält|hindert|bremst) (?:sie|dich|euch)\b/iu,

    /\b(?:können|könnten|kannst|könntest|würden|würdest|bitte)(?!\p{L})[^?!]{0,80}\b(?:gegenüberstellen|gegenüber stellen|durchdeklinieren|bewerten|einschätzen|gewichten|ausformulieren|aufschlüsseln|aufdröseln|herunterbrechen)(?!\p{L})|\bpunkt für punkt(?!\p{L})|\bschritt für schritt(?!\p{L})|\bvor- und nachteile(?!\p{L})/iu,
    /\bwie (?:siehst|sehen|seht|beurteilst|beurteilen|schätzt|schätzen|bewertest|bewerten|stellst|stellen|fühlst|fühlen) (?:du|sie|ihr)(?!\p{L})|\bwas (?:denken|sagen|meinen|halten|wünschen|brauchen|erwarten) (?:denn |eigentlich )?(?:die|deine|ihre|eure|alle|andere|so) (?:\p{L}+ ){0,3}(?:teams?|kollegen|leute|abteilungen|mitarbeiter|anwender|standorte|fachbereiche|beteiligten|werker)(?!\p{L})|\bwas sind (?:\p{L}+ ){0,2}(?:die|ihre|deine|eure) (?:\p{L}+ )?(?:größten|wichtigsten|hauptsächlichen|zentralen|langfristigen)/iu,
    /\b(?:für|von|aus) (?:alle[nr]?|jede[rns]?|sämtliche[nr]?) (?:ihre[rn]?|deine[rn]?|eure[rn]?|der|die|einzelnen) ?(?:\p{L}+ )?(?:abteilung(?:en)?|teams?|standorte?n?|werke?n?|beteiligten|bereiche?n?|kollegen|prozesse?n?)(?!\p{L})|\bauf (?:lange|längere) sicht(?!\p{L})|\blangfristig\p{L}* (?:\p{L}+ )?(?:ziele?|strategie|vision|planung|vorstellung\p{L}*)|\bin den (?:nächsten|kommenden) (?:zwei|drei|vier|fünf|zehn|\d+) jahren(?!\p{L})|\b(?:größte[rns]?|wichtigste[rns]?) (?:\p{L}+ )?(?:herausforderung|sorge|problem|hürde|schmerz\p{L}*|baustelle|anliegen)(?!\p{L})/iu,
  ],
  unless: [
    // Eines von zwei genannten Dingen ist schnell gewählt.
    /[,:–-] (?:ist es |liegt es |an |am |der |die |das )*(?:[\p{L}-]+ ){0,3}oder (?:an |am |der |die |das |den |dem )*[\p{L}-]+(?: [\p{L}-]+){0,2}\?$/iu,
  ],
};
