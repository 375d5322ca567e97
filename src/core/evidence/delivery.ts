import { stems } from "../text/stems";
import { attachmentTalk } from "./attachment-talk";
import type { Detector } from "./detector";
import { delivery as de } from "./lexicon/de/delivery";
import { delivery as en } from "./lexicon/en/delivery";
import { sayings } from "./saying";

/** The topic of a bare attachment: what its file names say, letter runs only ("Readiness_APR26.xls": readiness, apr). */
const namesOf = (attachments: string[]): string =>
  attachments.map((name) => name.replace(/\.[^.]*$/, "").replace(/[^\p{L}]+/gu, " ")).join(" ");

/** Something is handed over here: in words, or as an attachment that needs none. */
export const delivery: Detector = (message) => {
  const files = namesOf(message.attachments);
  const said = sayings(message, { en, de });
  if (said.length > 0)
    return said.map(({ quote, folded }) => ({ kind: "delivery", quote, topic: stems(`${folded} ${files}`) }));
  const quote = message.attachments.length > 0 ? attachmentTalk(message) : "";
  return quote ? [{ kind: "delivery", quote, topic: stems(`${quote} ${files}`) }] : [];
};
