import type { Phrases } from "../../saying";

const KIN =
  "(?:Frau|Mann|Mutter|Vater|Sohn|Tochter|Kind|Schwester|Bruder|Oma|Opa|Großmutter|Großvater|Eltern|Schwiegermutter|Schwiegervater|Partner(?:in)?)";
const NOT_A_NAME =
  "(?!(?:Ich|Sie|Wir|Es|Das|Die|Der|Dies|Leider|Bitte|Ihre?|Unsere?|Wenn|Aber|Und|Auch|Server|Projekt|Krankenhaus|Klinik|Niemand|Viele|Mitarbeiter|Kollegen|Zwei|Drei)(?![\\p{L}]))";
const PERSON = `(?<who>(?:Herr|Frau|Dr\\.) \\p{Lu}\\p{L}+|[Ee]r|[Ss]ie|[Mm]ein[e]? (?:${KIN}|Kollegin|Kollege|Chefin|Chef)|${NOT_A_NAME}\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)`;

export const lifeEvent: Phrases = {
  says: [
    new RegExp(
      `(?<!\\p{L})(?:${PERSON} (?:ist|liegt|war|wurde|bleibt)|[Ii]ch (?:bin|liege|wurde|war)) (?:[\\p{L}]+ ){0,4}(?:erkrankt|krankgeschrieben|im Krankenhaus|in der Klinik|ins Krankenhaus|krank(?![\\p{L}])|operiert|schwer verletzt|in Elternzeit|in Mutterschutz|im Mutterschutz|auf der Intensivstation)`,
      "u",
    ),
    new RegExp(`(?<!\\p{L})${PERSON} ist (?:[\\p{L}]+ ){0,4}(?:verstorben|gestorben)`, "u"),
    /(?:todesfall|trauerfall|krankheitsfall|notfall) in (?:der|meiner|unserer|seiner|ihrer) familie/i,
    /\b(?:familiärer|familiären|privater|privaten) (?:notfall|trauerfall|notfalls)/i,
    /\b(?:unsere?|meine?|ihre?|seine?) (?:kleine |kleiner )?(?:tochter|sohn|baby|zwillinge) (?:[\p{L}]+ ){0,4}(?:geboren|zur welt gekommen|da\b)/iu,
    /\b(?:bin|ist|sind) (?:[\p{L}]+ ){0,3}(?:vater|mutter|eltern|papa|mama) geworden/iu,
    /\b(?:hatte|habe|hat) (?:[\p{L}]+ ){0,3}(?:einen|ein|eine) (?:schweren |schwere )?(?:unfall|schlaganfall|herzinfarkt|operation|lungenentzündung|bandscheibenvorfall|burnout)/iu,
    // "kam ins Krankenhaus", "musste operiert werden", "wurde am Knie operiert"
    /(?<!\p{L})(?:ich|er|sie) (?:kam|musste|bin|ist|wurde|hatte|lag) (?:[\p{L}\d.]+ ){0,6}(?:ins krankenhaus|in die klinik|in die notaufnahme|notoperiert|operiert|unter(?:s)? messer|stationär aufgenommen|im krankenhaus)(?! (?:liefern|fahren zu ihnen))/iu,
    /(?<!\p{L})(?:musste|muss|wurde|werde|wird|bin|kam) ich (?:[\p{L}\d.]+ ){0,6}(?:ins krankenhaus|in die klinik|in die notaufnahme|notoperiert|operiert|unters messer|stationär aufgenommen)(?!\p{L})/iu,
    /\b(?:beginnt|beginne|startet|geht|gehe) (?:[\p{L}]+ ){0,4}(?:in )?(?:elternzeit|mutterschutz)/iu,
  ],
  unless: [/\b(?:vor (?:\p{L}+ )?jahren|letztes jahr|wieder gesund|wieder da|wieder im büro|wieder zurück)/iu],
};

const personNamed =
  /(?<!\p{L})(?:Herr |Frau )?(?<who>(?!(?:Ich|Sie|Wir|Es|Das|Die|Der|Leider)\b)\p{Lu}\p{Ll}+)(?= (?:ist|war|hat|hatte|wird|kann|liegt) )/u;
const ownKin = /^(?:mein|ich|unser)/i;
const pronoun = /^(?:er|sie|sein|ihr)(?!\p{L})/iu;

const returns = /\b(?:bis|zurück|wieder|rückkehr)\b/i;

export const lifeEventWords = { personNamed, ownKin, pronoun, returns };
