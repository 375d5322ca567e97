/**
 * How an absence is announced in English, German, French, Spanish, Portuguese, Italian and Dutch. The seven stand
 * together because a reply is often written in two of them. Patterns see single spaces and straight apostrophes.
 */

/** Subjects that mail programs give to automatic replies. */
export const AUTOMATIC_SUBJECT =
  /^\W{0,3}(?:auto(?:matic|mated)?[ -]?(?:reply|response|respons|answer|respond\w*)|out of (?:the )?office|ooo\b|abwesenheit|abwesend|automatische (?:antwort|abwesenheit)|auto-?antwort|réponse automatique|absence du bureau|message d'absence|respuesta automática|autorespuesta|fuera de (?:la )?oficina|resposta automática|ausência|risposta automatica|fuori (?:sede|ufficio)|assenza dall'ufficio|automatisch (?:antwoord|bericht)|afwezig)/iu;

/** The text calls itself automatic. */
export const AUTOMATIC =
  /\b(?:this is an |an )?(?:auto(?:matic|mated|matically)?[- ]?(?:generated )?(?:e-?mail )?(?:reply|response|responder|message|notification))\b|automatisch(?:e|er)? (?:generierte|erstellte|erzeugte)?\s?(?:antwort|nachricht|e-?mail|abwesenheit|antwoord|bericht)|(?:réponse|message) automatique|(?:respuesta|mensaje) automátic|(?:resposta|mensagem) automática|risposta automatica|messaggio automatico|abwesenheits(?:notiz|meldung|nachricht|assistent)/iu;

/** The writer is away, or will be: one way of saying so in each, so that only those are tried whose words stand there. */
export const AWAY: readonly RegExp[] = [
  /(?<!\p{L})lese (?:\p{L}+ ){0,3}keine (?:e-?)?mails/iu,
  /\bnot (?:be )?reading (?:my |any )?(?:e-?)?mails?\b/iu,
  /\bon (?:a |my )?(?:career break|secondment)\b/iu,
  /\bback (?:at my desk|in the office|at work) (?:on|from)\b/iu,
  /\bout[- ]of[- ](?:the )?(?:office|town|country)\b/iu,
  /\booo\b/iu,
  /\bout (?:sick|ill)\b/iu,
  /\b(?:am|i'm|are|we're|be|been|currently) (?:currently |now |also )?(?:out|away)(?: of the office)?(?: on | from | until | till | through | between | with |,|\.| for )/iu,
  /\b(?:on|taking|having) (?:my |an? |our )?(?:\w+ )?(?:annual|parental|maternity|paternity|sick|medical|family|study|extended)? ?(?:leave|vacation|holidays?|pto|sabbatical)\b/iu,
  /\bnot (?:be )?in the office\b/iu,
  /\b(?:i am|i'm|i will be|i'll be) (?:currently )?(?:travell?ing|absent|unavailable|offline|off work|off)\b/iu,
  /\boffice (?:is|will be|remains) closed\b/iu,
  /nicht (?:im (?:büro|haus|hause|dienst|unternehmen)|erreichbar|am arbeitsplatz|da)\b/iu,
  /außer haus/iu,
  /(?:im|in|meinem|meinen|den|wohlverdienten) (?:\p{L}+)?urlaub/iu,
  /\babwesend\b/iu,
  /elternzeit/iu,
  /mutterschutz/iu,
  /auf (?:dienst|geschäfts)?reisen?\b/iu,
  /büro (?:ist|bleibt) .{0,30}geschlossen/iu,
  /\babsente?s?\b/iu,
  /en congés?/iu,
  /en vacances/iu,
  /en déplacement/iu,
  /hors du bureau/iu,
  /pas au bureau/iu,
  /fuera de (?:la |mi )?oficina/iu,
  /de vacaciones/iu,
  /\bausente\b/iu,
  /de baja\b/iu,
  /no estaré/iu,
  /fora do escritório/iu,
  /de férias/iu,
  /em férias/iu,
  /de licença/iu,
  /fuori (?:ufficio|sede)/iu,
  /in ferie/iu,
  /in vacanza/iu,
  /\bassente\b/iu,
  /non (?:sono|sarò) in ufficio/iu,
  /\b(?:wieder|erst wieder) (?:erreichbar|im (?:büro|haus|dienst)|für sie (?:da|erreichbar))/iu,
  /niet (?:op kantoor|aanwezig|bereikbaar)/iu,
  /\bafwezig\b/iu,
  /(?:met|op) (?:vakantie|verlof|zakenreis)/iu,
  /buiten kantoor/iu,
];

/** True where these words tell of an absence. */
export const isAway = (words: string): boolean => AWAY.some((pattern) => pattern.test(words));

/** The set phrase of automatic replies: a person who writes by hand says "I'm off" or "on holiday" sooner. */
export const FORMULA =
  /\bout[- ]of[- ](?:the )?office\b|\booo\b|\bnot in the office\b|nicht im (?:büro|haus|hause)|nicht am arbeitsplatz|außer haus|\babwesend\b|\babsente? d[ue]|actuellement (?:absente?|en congés?)|hors du bureau|fuera de (?:la |mi )?oficina|fora do escritório|\b(?:estaré|estarei|estou|estoy) (?:de|em) (?:vacaciones|férias)|\bausente\b|fuori (?:ufficio|sede)|\bassente\b|non (?:sono|sarò) in ufficio|niet op kantoor|\bafwezig\b|buiten kantoor/iu;

/** What stands in automatic replies and seldom in letters to one person: whom to turn to, what becomes of the mail. */
export const STANDING: readonly RegExp[] = [
  /\b(?:urgent|immediate|emergency|pressing|time[- ]sensitive)\b|dringend|eilig|\burgen(?:ces?|tes?|ti|z[ae]|cias?)\b|urgências?|spoedeisend|\bspoed\b|\bin (?:my|his|her) absence\b|in meiner abwesenheit|während meiner abwesenheit|en mon absence|pendant mon absence|en mi ausencia|durante mi ausencia|na minha ausência|durante a minha ausência|in mia assenza|durante la mia assenza|bij afwezigheid|tijdens mijn afwezigheid/iu,
  /\b(?:limited|no|intermittent|sporadic|without|restricted|little) (?:\w+ )?access\b|\bresponses? (?:may|might|will) be (?:delayed|slow)|wird (?:nicht|weder) (?:weitergeleitet|gelesen)|nicht weitergeleitet|nicht automatisch weitergeleitet|accès (?:limité|restreint)|sin acceso|(?:no|não|non) (?:tendré|terei|avrò) acces|acceso limitado|acesso limitado|accesso limitato|beperkt(?:e)? (?:toegang|bereikbaar)|ne (?:sera|seront) pas (?:transféré|transmis|lu)/iu,
];

/** Thanks for the mail, an answer on return: people write so too, so that a day of return must stand beside it. */
export const COURTEOUS: readonly RegExp[] = [
  /\b(?:thank you|thanks|many thanks) for (?:your|contacting|the|writing|reaching out|getting in touch) ?(?:e-?mail|mail|message|inquiry|enquiry|note)?|(?:vielen|herzlichen|besten) dank für ihre (?:e-?mail|nachricht|mail|anfrage)|danke für (?:ihre|deine) (?:e-?mail|nachricht|mail)|merci (?:pour|de) votre (?:message|e-?mail|courriel|mail)|je vous remercie (?:de|pour) votre (?:message|e-?mail|mail)|gracias por (?:su|tu) (?:mensaje|correo|e-?mail)|obrigad[oa] pel[oa] (?:sua |seu )?(?:mensagem|e-?mail|contacto|contato)|grazie per (?:la sua |il suo |la vostra |il vostro |la tua |il tuo |avermi )?(?:e-?mail|messaggio|mail|contattato|scritto)|bedankt voor (?:uw|je) (?:e-?mail|bericht|mail)|dank (?:u|je) voor (?:uw|je) (?:e-?mail|bericht|mail)/iu,
  /\b(?:will|shall|i'll|we'll) (?:\w+ ){0,3}(?:reply|respond|answer|get back|read|return|attend|revert|come back)\b.{0,60}\b(?:upon|on|when|after|once|as soon as)\b|nach meiner rückkehr|wenn ich (?:wieder )?zurück|beantworte(?:n)? (?:ich|wir)|werde ich .{0,60}(?:beantworten|bearbeiten|melden|lesen)|(?:à|dès) mon retour|a mi (?:regreso|vuelta)|à minha volta|no (?:meu )?regresso|quando (?:eu )?(?:voltar|regressar|retornar)|al mio (?:rientro|ritorno)|(?:na|bij) (?:mijn )?terugkomst|zodra ik terug/iu,
];

/** Greetings that name nobody. */
export const TO_ANYBODY =
  /^(?:(?:hi|hello|hey|dear|greetings|hallo|guten tag|bonjour|hola|olá|ciao|salve|buongiorno|buenos días|bom dia|beste|geachte|good (?:morning|day|afternoon))(?:[ ,!.]{1,3}(?:there|all|everyone|everybody|sender|sir|madam|sirs|or|colleagues?|team|friends?|customers?|partners?|together|zusammen|à tous|à toutes|et à tous|a todos|a tutti|allen|allemaal|relatie|collega's?|heer|mevrouw))*|sehr geehrte damen(?: und|,) (?:sehr geehrte )?herren|liebe (?:kolleg\w+|kund\w+|absender\w*|alle)[\s\S]{0,40}|madame,? monsieur|mesdames,? messieurs|estimad[oa]s?(?: \w+)?s?|geachte (?:heer\W{1,3}mevrouw|relatie|afzender)|gentili? (?:tutti|cliente|clienti|mittente)|prezad[oa]s?(?: \w+)?s?|to whom it may concern)[\s,.!:]*$/iu;

/** Directly before a date: the absence lasts to the end of it. */
export const UNTIL =
  /\b(?:until|till|til|'til|thr(?:ough|u)|up to|to|ending|bis|jusqu'au|jusque|au|hasta|al|fino al?|fino all'|al|tot|t\/m|tem)\b|jusqu'à|\baté/giu;

/** Directly before a date: back at work on it. */
export const BACK =
  /\bback\b|\breturn(?:s|ing)?\b|\bavailable (?:again)?|\bresum(?:e|ing)\b|\breopens?\b|\bagain (?:on|from)\b|\bas of\b|\bstarting\b|wieder|zurück|\bab\b|rückkehr|de retour|retour|reprise|reviens|à (?:partir|compter) d[ue]|dès|de vuelta|vuelta|regres\p{L}*|volver\p{L}*|vuelvo|a partir d[eo]l?|\bde volta|volto|retorn\p{L}*|rientr\p{L}*|torn(?:o|erò)|di ritorno|ritorno|a partire da\p{L}*|\bdal\b|terug|vanaf|weer/giu;

/** After a date that no such word stands before ("Am Montag bin ich wieder da"). */
export const BACK_AFTER =
  /^.{0,40}?(?:\bback\b|\bagain\b|wieder|zurück|de retour|nouveau|de nuevo|de vuelta|de volta|di nuovo|weer|terug)/iu;

/** Between two days of one month ("between 2 and 6 March"). */
export const DAY_TO_DAY =
  /\d{1,2}(?:st|nd|rd|th|er|\.)?\s?(?:-|–|and|to|until|through|bis|und|au|et|al|a|y|à|e|até|ao|tot|en|t\/m)\s?(?:the |den |dem |el |il |le )?$/iu;

/** Directly before a date: the absence begins on it. */
export const FROM =
  /\b(?:from|starting|beginning|since|between|vom|von|seit|zwischen|du|depuis|entre|desde|del|de|do|dal|tra|van|tussen|sinds)\b/giu;

/** Words that make "from the 16th" the return and not the start. */
export const RETURN_WORDS =
  /\b(?:again|back|return\w*|resume\w*|reply|respond|answer|available)\b|wieder|zurück|beantwort|melde|erreichbar|retour|nouveau|répondr|reprend|nuevo|vuelta|regres|volver|respond|disponible|volta|novo|retorn|rispond|rientr|ritorn|torn|nuovo|terug|weer|beantwoord/iu;

/** The writer speaks of themselves. */
export const OF_ONESELF =
  /(?<!\p{L})(?:i|i'm|i'll|ich|je|j'ai|bin|suis|serai|estoy|estaré|estou|estarei|sono|sarò|ik|my|meine[mnr]?|mon|mi|minha|mia|mijn)(?!\p{L})|^(?:on|am|out|away|back|off|currently|in urlaub|im urlaub)\b/iu;
