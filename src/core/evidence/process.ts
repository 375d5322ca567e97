import type { Detector, MessageText } from "./detector";
import type { Finding } from "./finding";
import { sayings } from "./saying";

type Process = Extract<Finding, { kind: "process" }>;

const KINDS = ["tender", "legal", "security", "procurement", "several-deciders"] as const satisfies Process["of"][];

const of = (kind: Process["of"], message: MessageText): Process[] =>
  sayings(message, message.lexicon?.process[kind]).map(({ quote }) => ({ kind: "process", quote, of: kind }));

/** A formal tender, or people whose work takes its time, are between them and an answer. */
export const process: Detector = (message) => KINDS.flatMap((kind) => of(kind, message));
