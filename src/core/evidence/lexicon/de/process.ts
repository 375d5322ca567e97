import type { Finding } from "../../finding";
import type { Phrases } from "../../saying";

type Process = Extract<Finding, { kind: "process" }>["of"];

export const process: Record<Process, Phrases> = {
  tender: {
    says: [
      /\b(?:ausschreibung|ausschreibungs\p{L}+|vergabeverfahren|vergabestelle|bieterfrist|bieterfragen|zuschlagsfrist|angebotsfrist|submission)(?!\p{L})/iu,
    ],
  },
  legal: {
    says: [
      /\b(?:rechtsabteilung|justiziar\p{L}*|hausjurist\p{L}*|unsere juristen|unsere anwälte)(?!\p{L})/iu,
      /\b(?:rechtliche|juristische)[nr]? prüfung\b/i,
    ],
  },
  security: {
    says: [
      /\b(?:informationssicherheit|it-sicherheit|datenschutzbeauftragte\p{L}*|sicherheitsprüfung|sicherheitsfragebogen|datenschutzprüfung|datenschutz-folgenabschätzung)(?!\p{L})/iu,
    ],
  },
  procurement: {
    says: [
      /\b(?:der|unser|unserem|dem|vom|beim|zum) (?:strategische[nr]? )?(?:einkauf|beschaffung)(?!\p{L})/iu,
      /\b(?:einkaufsabteilung|lieferantenanlage|kreditorenanlage|lieferantenselbstauskunft)(?!\p{L})/iu,
    ],
    asked: true,
  },
  "several-deciders": {
    says: [
      /\b(?:alle|beide|mehrere|zwei|drei|vier) (?:[\p{L}]+ ){0,3}(?:müssen|entscheiden) (?:[\p{L}]+ ){0,4}(?:zustimmen|entscheiden|unterschreiben|freigeben|gemeinsam)/iu,
      /\b(?:ausschuss|gremium|lenkungskreis|gemeinderat|stadtrat|beirat) (?:[\p{L}]+ ){0,5}(?:tagt|entscheidet|trifft|berät|stimmt)/iu,
    ],
  },
};
