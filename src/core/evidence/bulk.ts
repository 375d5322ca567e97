import { Sieve } from "../text/sieve";
import type { Detector, MessageText } from "./detector";
import { CERTAIN, LIKELY, MACHINE_MAILBOX } from "./lexicon/bulk";

/** Head and foot of the mail: where such marks stand. */
const READ = 4000;

const MARKS = new Sieve([...CERTAIN, ...LIKELY], (mark) => mark);

/** A newsletter, a notice of some service, mail from an address that nobody reads. */
export const bulk: Detector = (message) => {
  const text = edges(message);
  const through = MARKS.through(text);
  const marks = (pattern: RegExp): boolean => through.includes(pattern) && pattern.test(text);
  const certain = CERTAIN.find(marks);
  const likely = LIKELY.filter(marks);
  const mark = certain ?? (likely.length > 1 ? likely[0] : undefined);
  if (!mark && !isMachine(message)) return [];
  return [{ kind: "bulk", quote: message.sentences.find((said) => mark?.test(said)) ?? message.sentences[0] ?? "" }];
};

const isMachine = ({ from }: MessageText): boolean => MACHINE_MAILBOX.test(from.email.split("@")[0] ?? "");

function edges({ text, signature }: MessageText): string {
  const all = `${text}\n${signature}`;
  return all.length > 2 * READ ? `${all.slice(0, READ)}\n${all.slice(-READ)}` : all;
}
