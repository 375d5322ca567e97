import type { Phrases } from "../../saying";

/** Words that press, ask, or belong to a meeting or to an errand of the writer's own. */
const NOT_THIS =
  /(?<!\p{L})(?:bitte|melden sie|meld dich|schnell|letzte chance|nur noch heute|zeitnah|termin|gespräch|telefonat|telefonieren|anruf\p{L}*|sende|schicke|melde|werde ich|werden wir)(?!\p{L})/iu;

/** Kept for this reader: what the rep would have to give to somebody else one day. */
const KEPT =
  /(?<!\p{L})(?:ich|wir)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:(?:halte|halten|lege|legen)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:frei|zurück|bereit)|reserviert|vorgemerkt|geblockt|freigehalten|zurückgelegt)(?!\p{L})|(?<!\p{L})(?:halte|halten) (?:ich|wir) (?:ihnen|dir|euch)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:frei|zurück|bereit)(?!\p{L})|(?<!\p{L})(?:habe|haben) (?:ich|wir)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:reserviert|vorgemerkt|geblockt|freigehalten|zurückgelegt)(?!\p{L})/iu;

export const stake: { dated: Phrases; leadTime: Phrases; kept: Phrases } = {
  dated: {
    says: [
      // "Das Testgerät steht bis 31. Juli bei Ihnen", "Der Testzugang läuft bis Freitag"
      /(?<!\p{L})(?:testzugang|teststellung|testgerät|leihgerät|leihstellung|probebetrieb|testphase|testzeitraum|demozugang)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:bis|endet am|läuft am)(?!\p{L})/iu,
      /(?<!\p{L})(?:gültig|gilt|gelten|steht|stehen|halten|gehalten|reserviert|vorgemerkt|geblockt|freigehalten|fest)(?!\p{L})[^.!?]{0,50}(?<!\p{L})bis(?!\p{L})/iu,
      /(?<!\p{L})bis(?!\p{L})[^!?]{0,40}(?<!\p{L})(?:gültig|gehalten|reserviert|vorgemerkt|geblockt|freigehalten)(?!\p{L})/iu,
      /(?<!\p{L})(?:damit|um|wenn|für)(?!\p{L})[^!?]{0,90}(?<!\p{L})bis(?!\p{L})[^!?]{0,50}(?<!\p{L})(?:bestell\p{L}+|beauftrag\p{L}+|unterschr\p{L}+|freigeben|freigegeben|bestätig\p{L}+|meld\p{L}+|vorliegen|entscheiden|haben|da sein)(?!\p{L})/iu,
      /(?<!\p{L})(?:bestell\p{L}+|auftrag|freigabe|unterschrift|druckdaten|bestätigung)(?!\p{L})[^!?]{0,50}(?<!\p{L})bis(?!\p{L})[^!?]{0,80}(?<!\p{L})(?:liefer\p{L}+|fertig|rechtzeitig|steht|stehen|montier\p{L}+|schaffen|brauchen|benötigen)(?!\p{L})/iu,
      /(?<!\p{L})(?:brauche?|brauchen|braucht|bräuchte|bräuchten|benötige|benötigen|benötigt|verlangt|verlangen)(?!\p{L})[^!?]{0,60}(?<!\p{L})(?:bis|anfang|mitte|ende|spätestens)(?!\p{L})/iu,
      /(?<!\p{L})(?:habe|haben|hätte|hätten|ist|sind|wäre|wären)(?!\p{L})[^!?]{0,60}(?<!\p{L})(?:frei|vorgemerkt|reserviert|eingeplant)(?!\p{L})/iu,
      /(?<!\p{L})(?:(?:können|könnten|kann|könnte) (?:wir|ich)|(?:wir|ich) (?:können|könnten|kann|könnte))(?!\p{L})[^!?]{0,70}(?<!\p{L})(?:liefern|beginnen|starten|montieren|aufstellen|einbauen|anfangen)(?!\p{L})/iu,
    ],
    unless: [NOT_THIS],
  },
  kept: {
    says: [KEPT],
    unless: [
      /(?<!\p{L})(?:war|waren|hatte|hatten|wenn|falls|sobald|würde|würden|termin|gespräch|telefonat)(?!\p{L})/iu,
    ],
  },
  leadTime: {
    says: [
      /(?<!\p{L})(?:liefer|vorlauf|bau|fertigungs)zeit(?:en)?(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:wochen?|monate?n?)(?!\p{L})/iu,
      /(?<!\p{L})(?:wochen|monate) (?:liefer|vorlauf|fertigungs)zeit(?!\p{L})/iu,
    ],
    unless: [NOT_THIS],
  },
};

/** Opens with, or points at, something that stands in another sentence. */
export const leansBack =
  /^(?:(?:[Uu]nd|[Aa]ber|[Aa]lso|[Dd]enn) )?(?:[Dd]as(?! \p{Lu})|[Dd]ies(?:e[rsnm]?)?|[Ee][sr]|[Dd]ann|[Dd]afür|[Dd]azu|[Dd]eshalb|[Dd]aher|[Dd]arum|[Dd]avon|[Ss]o|[Bb]eides)(?!\p{L})|(?<!\p{L})(?:[Bb]is dahin|[Bb]is dann|[Ss]iehe (?:oben|unten)|wie (?:oben|unten))(?!\p{L})/u;
