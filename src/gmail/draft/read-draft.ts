import type { Draft } from "../../core/draft/remark";
import { all, line } from "../query";
import { type ComposeBox, everybodyIn } from "../read-compose";
import { ATTACHED, BELOW_TEXT, COMPOSE_SUBJECT, FILE_IN_TEXT } from "../selectors";
import { ownText } from "./own-text";

const LONGEST_NAME = 500;
const LONGEST_SUBJECT = 5_000;

/** Files that go with the mail: attached, linked from the drive, or pasted as a picture. The logo of a signature is none. */
const attachmentsOf = ({ root, body }: ComposeBox): string[] => {
  const attached = all(root, ATTACHED).map((field) =>
    line(field.nextElementSibling?.firstElementChild ?? null).slice(0, LONGEST_NAME),
  );
  const within = [...body.querySelectorAll(FILE_IN_TEXT)].filter((file) => !file.closest(BELOW_TEXT));
  // What stands in the text itself has no name that tells anything.
  return [...attached, ...within.map(() => "file")];
};

/** The mail in a box as far as it is written. `thread` is the one that it answers in, as far as the page tells. */
export const readDraft = (box: ComposeBox, thread: string | null): Draft => {
  const field = box.root.querySelector(COMPOSE_SUBJECT);
  const subject = field instanceof HTMLInputElement ? field.value.slice(0, LONGEST_SUBJECT) : "";
  return {
    text: ownText(box),
    subject,
    to: everybodyIn(box),
    attachments: attachmentsOf(box),
    isNew: thread === null,
  };
};
