import { stems } from "../text/stems";
import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import { sayings } from "./saying";

/** The topic of a bare attachment: what its file names say, letter runs only ("Readiness_APR26.xls": readiness, apr). */
const namesOf = (attachments: string[]): string =>
  attachments.map((name) => name.replace(/\.[^.]*$/, "").replace(/[^\p{L}]+/gu, " ")).join(" ");

/** What a promise is about that the telling of a decision keeps: to ask, to take it to those who decide, to report. */
const DECIDING = stems(
  "decision decide decided answer approval approve board meeting committee council trustees governors management managers partners directors director boss owner legal finance procurement panel vote ask discuss raise present result outcome verdict Entscheidung entscheiden Vorstand Geschäftsführung Geschäftsleitung Sitzung Chef Freigabe Beirat besprechen vorlegen vorstellen",
);

/** A decision told: whatever was promised about getting one has been done. */
const outcomesIn: Detector = (message) =>
  sayings(message, message.lexicon?.outcome).map(({ quote, folded }) => ({
    kind: "delivery",
    quote,
    topic: [...new Set([...stems(folded), ...DECIDING])],
  }));

/** Something is handed over here: in words, or as an attachment that needs none. */
export const delivery: Detector = (message) => {
  const files = namesOf(message.attachments);
  const said = sayings(message, message.lexicon?.delivery);
  const told = outcomesIn(message);
  if (said.length + told.length > 0)
    return [
      ...said.map(({ quote, folded }) => ({ kind: "delivery" as const, quote, topic: stems(`${folded} ${files}`) })),
      ...told,
    ];
  const quote = message.attachments.length > 0 ? attachmentTalk(message) : "";
  return quote ? [{ kind: "delivery", quote, topic: stems(`${quote} ${files}`) }] : [];
};
