import type { AskLexicon } from "../../ask";

const VERBS =
  "senden|schicken|geben|teilen|prüfen|bestätigen|lassen|rufen|melden|antworten|schreiben|sagen|nennen|leiten|füllen|unterschreiben|machen|stellen|bringen|kommen|klären|erklären|erläutern|überlegen|beachten|berücksichtigen|reservieren|buchen|vereinbaren|planen|fragen|ergänzen|korrigieren|ändern|freigeben|informieren|kontaktieren|wählen|zusenden|übermitteln|mitteilen|zurücksenden|halten|nehmen|werfen|schauen|sehen";
const YOU_DO =
  "sende|schick(?:e)?|gib|teil(?:e)?|prüf(?:e)?|bestätig(?:e)?|lass(?:t)?|ruf(?:e|t)?|meld(?:e|et)?|antworte|schreib(?:e|t)?|sag(?:e|t)?|nenn(?:e)?|leite|füll(?:e)?|mach(?:e|t)?|stell(?:e)?|bring(?:e)?|komm(?:t)?|klär(?:e)?|erklär(?:e)?|überleg(?:e)?|schau(?:e|t)?|sieh|nimm|halt(?:e)?";

export const ask: AskLexicon = {
  courtesy: [
    /\bwie geht(?:'s| es| s)\b|\bwie läuft(?:'s| es)(?: so)?\W*$|\bwie war (?:dein|ihr|der|das) (?:urlaub|wochenende|wochenend|start|ferien)/i,
    /\b(?:hoffe|hoffentlich)\b[^?]*$/i,
    /^(?:ok|okay|ja|nein|gut|oder|nicht wahr|echt|wirklich|alles klar|einverstanden|was\b|warum nicht)\W*\?+$/i,
    /\bzögern sie nicht\b|\bjederzeit (?:gerne? )?(?:zur verfügung|melden|anrufen)|\bstehe(?:n)? (?:ich|wir) .{0,40}zur verfügung/i,
    /\b(?:bei|falls|sollten|wenn|für) .{0,40}\b(?:rück)?fragen\b/i,
    /\bdanke (?:für|dir|ihnen)\b[^?]*$|\bvielen dank für\b[^?]*$/i,
  ],
  notAsked: [
    // time, which nobody has to answer for: "geben Sie mir bis Freitag Zeit"
    /(?<!\p{L})(?:geben sie|gib|gebt|lassen sie|lass|lasst) (?:mir|uns)(?!\p{L})(?=.{0,60}(?<!\p{L})zeit(?!\p{L}))(?!.{0,60}(?:bescheid|rückmeldung|antwort))/iu,
    /\bbitte (?:entschuldigen|entschuldige|beachten sie die umwelt|nicht antworten|finden sie (?:anbei|im anhang))\b|\bim anhang finden sie\b|\banbei finden sie\b/i,
    /\b(?:klicken sie|abmelden|newsletter|registrieren|anmelden sie sich|jetzt (?:kaufen|bestellen|sichern)|rabattcode)\b/i,
  ],
  questionStart:
    /^(?:\p{Lu}\p{L}+, )?(?:und |aber |also |oder )?(?:(?:was|wann|wo|wer|wen|wem|wie|welche[rsnm]?|warum|wieso|weshalb|wohin|wie viel\w*|bis wann|ab wann) (?:ist|sind|wäre|wären|haben|hat|können|kann|könnten|wird|werden|müssen|soll\w*|dürfen|halten|sagen|sagst|meinen|meinst|denken|passt|sieht|steht|geht|machen|brauchen)\b|(?:können|könnten|würden|haben|hätten|sind|wären|wollen|möchten|dürfen|dürften|sollen|kannst|könntest|würdest|hast|hättest|bist|willst|möchtest|habt|könnt|passt|gibt|wäre) (?:sie|du|ihr|wir|ich|es|ihnen|dir|euch|man)\b)/iu,
  instruction: [
    new RegExp(`\\bbitte\\b.{0,120}\\b(?:${VERBS}|${YOU_DO})\\b|\\b(?:${VERBS}|${YOU_DO})\\b.{0,60}\\bbitte\\b`, "i"),
    new RegExp(`^(?:und |dann |also |\\p{Lu}\\p{L}+, )?(?:${YOU_DO})\\b(?! ich| wir| er| es)`, "iu"),
  ],
  request: [
    /\b(?:können|könnten|würden|kannst|könntest|würdest|könnt|könntet) (?:sie|du|ihr)\b/i,
    /\b(?:ich|wir) (?:bitte|bitten) (?:sie|dich|euch|um)\b|\bum (?:eine )?(?:kurze |baldige |zeitnahe )?(?:rückmeldung|antwort|bestätigung|info|nachricht|freigabe|zusendung|mitteilung)\b/i,
    /\b(?:freue|freuen|würde|würden|erwarte\w*|warte\w*|gespannt)\b.{0,60}\b(?:rückmeldung|antwort|feedback|nachricht|entscheidung|bestätigung|zusage|auftrag|bestellung|von (?:ihnen|dir|euch) (?:zu hören|hören))\b/i,
    /\b(?:rückmeldung|antwort|feedback|nachricht|entscheidung|bestätigung|zusage)\b.{0,60}\b(?:freue|freuen|dankbar|dankbare)\b/i,
    /\b(?:ich|wir) (?:brauche|brauchen|benötige|benötigen|bräuchte|bräuchten) (?:noch |dazu |dafür |dringend )*(?:ihre?n?|deine?n?|eure?n?|von ihnen|von dir|die|den|das|eine?n?)\b|\bes wäre (?:schön|gut|hilfreich|toll|super|nett|prima),? wenn (?:sie|du|ihr|wir)\b|\b(?:geben|gib) (?:sie )?(?:mir|uns) (?:bitte |kurz )*bescheid\b|\bwäre (?:ich|wir) (?:ihnen |dir )?(?:sehr )?dankbar\b/i,
    /\b(?:freundliche|kleine|kurze) erinnerung\b|\bich wollte (?:mal |nur |kurz |einmal )*(?:fragen|nachfragen|wissen|nachhaken)\b/i,
  ],
  proposal: [
    // ein anderer Weg, den man nehmen oder lassen kann: "Was ginge: …", "Damit wären Sie bei 53 €"
    /\bwas (?:noch )?(?:ginge|möglich wäre|wir machen könnten|ich anbieten kann)\b|\b(?:damit|dann|so) (?:wären|kämen|lägen|kommen|liegen|wärst|kämst|wärt|kämt) (?:sie|wir|du|ihr) (?:bei|auf)(?: (?:rund|etwa|ca\.))? \d/i,
    /\b(?:sollen|sollten|wollen|können|könnten) wir\b.{0,100}\b(?:treffen|sprechen|telefonieren|reden|besprechen|verabreden|zusammensetzen|termin|anschauen|durchgehen|austauschen|sehen)\b/i,
    /\b(?:ich|wir) (?:schlage|schlagen|würde(?:n)?)\b.{0,60}\b(?:vor|vorschlagen)\b|\bwie wäre (?:es|ein)|\blass(?:t|en sie)? uns\b|\bpasst (?:es )?(?:ihnen|dir|euch)\b|\bwann (?:passt|hätten (?:sie|wir)|(?:haben|hast) (?:sie|du) zeit|wäre es)\b|\bhätten sie (?:zeit|interesse|lust)\b|\bhast du (?:zeit|lust)\b|\bhaben sie (?:zeit|interesse)\b/i,
  ],
  plan: [],
  times:
    /\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen (?:früh|vormittag|nachmittag|um)|heute|übermorgen|nächste woche|kommende woche|\d{1,2}(?::\d\d)? uhr|\d{1,2}\.\s?\d{1,2}\.|\d{1,2}\. (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))\b/i,
  meet: /\b(?:treffen|termin\w*|telefon\w*|sprechen|gespräch|call|besuch|vorbeikommen|minuten|stunde|zeit|passt|demo|vorführung|austausch|besprechen|teams|zoom|mittagessen|kaffee)\b/i,
};
