import type { Address } from "../thread";
import type { Detector, MessageText } from "./detector";
import { CODES, COMPLAINT, SENTENCES, SUBJECTS, SYSTEM_MAILBOX, SYSTEM_NAME, UNATTENDED } from "./lexicon/bounce";

const READ = 6000;

/**
 * A report by a mail system that something did not arrive, or has not yet (a delay notice is true when it is written;
 * a later answer outdates it), or that its reader complained. Sender and subject are enough; the text helps where the
 * page shows the thread's subject in place of the message's.
 */
export const bounce: Detector = (message) => (isBounce(message) ? [{ kind: "bounce", quote: quoteOf(message) }] : []);

function isBounce({ from, subject, text }: MessageText): boolean {
  if (isMailSystem(from) || COMPLAINT.test(subject)) return true;
  if (!UNATTENDED.test(mailbox(from))) return false;
  return SUBJECTS.some((pattern) => pattern.test(subject)) || reports(text.slice(0, READ));
}

/** The part before the @; the whole where there is none. */
const mailbox = ({ email }: Address): string => email.split("@")[0]?.trim() ?? "";

function isMailSystem(from: Address): boolean {
  return SYSTEM_MAILBOX.test(mailbox(from)) || (SYSTEM_NAME.test(from.name) && !/[a-z]\.[a-z]+@/iu.test(from.email));
}

function reports(text: string): boolean {
  const said = SENTENCES.filter((pattern) => pattern.test(text)).length;
  return said > 1 || (said > 0 && CODES.test(text));
}

const quoteOf = ({ sentences }: MessageText): string =>
  sentences.find((sentence) => SENTENCES.some((pattern) => pattern.test(sentence))) ?? sentences[0] ?? "";
