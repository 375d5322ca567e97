import type { Draft } from "../../core/draft/remark";
import type { Answer, FromWorker, ToWorker } from "../../platform/messages";
import { readAccount } from "../account";
import { keepClear } from "../marks/keep-clear";
import { showStrip } from "../marks/strip";
import type { StripActs } from "../marks/strip-line";
import { answeredIn, type ComposeBox, readBoxes } from "../read-compose";
import { COMPOSE_ID } from "../selectors";
import { mend } from "./mend";
import { readDraft } from "./read-draft";

/** What following needs from outside the page. */
export type DraftsOutside = {
  ask: <T extends Extract<ToWorker, { type: "review" | "hush" }>>(said: T) => Promise<Answer<FromWorker[T["type"]]>>;
  /** The rep would rather answer in that thread. */
  answerThere: (thread: string, text: string) => void;
};

/** A mail that is being written: its name while its box is open, what was read last, and whether the rep wants to hear of it. */
type Mail = { name: string; read: string; off: boolean };

/** By the field with the draft's id, which stays when Gmail moves the box or changes between rich and plain text. */
const keyOf = ({ root, body }: ComposeBox): Element => root.querySelector(COMPOSE_ID) ?? body;

/** What can be done with all the boxes: reading them, and keeping our strips off the lines being written. */
type Following = { reviewDrafts: () => void; keepClear: () => void };

/** Keeps a strip under every box true to the mail in it. */
export const followDrafts = (page: Document, outside: DraftsOutside, signal: AbortSignal): Following => {
  const mails = new WeakMap<Element, Mail>();

  const mailIn = (box: ComposeBox): Mail => {
    const mail = mails.get(keyOf(box)) ?? { name: crypto.randomUUID(), read: "", off: false };
    mails.set(keyOf(box), mail);
    return mail;
  };

  const actsOn = (box: ComposeBox, account: string, { text }: Draft): StripActs => {
    const mail = mailIn(box);
    const again = (): void => {
      mail.read = "";
      void look(box);
    };
    return {
      act: ({ mend: wording, open }) => {
        if (wording) mend(box, text, wording);
        if (open) outside.answerThere(open.thread, text);
        again();
      },
      hush: async (what) => {
        mail.off = !("rule" in what);
        await outside.ask({ type: "hush", account, mail: mail.name, what });
        again();
      },
    };
  };

  /** Reads a box and asks; an answer that comes after the next reading is dropped. */
  const look = async (box: ComposeBox): Promise<void> => {
    const account = readAccount(page);
    const mail = mailIn(box);
    const thread = answeredIn(page, box);
    const draft = readDraft(box, thread);
    const read = JSON.stringify([thread, draft]);
    if (account === null || read === mail.read) return;
    mail.read = read;
    const acts = actsOn(box, account, draft);
    const isAsked = draft.to[0] && draft.text && !mail.off;
    const answer = isAsked ? await outside.ask({ type: "review", account, thread, mail: mail.name, draft }) : null;
    if (signal.aborted || mail.read !== read) return;
    if (answer?.ok === false) mail.read = "";
    showStrip(box, answer?.ok ? answer.value : null, acts, signal);
  };

  return {
    reviewDrafts: () => {
      for (const box of readBoxes(page)) void look(box);
    },
    keepClear: () => {
      for (const box of readBoxes(page)) keepClear(box);
    },
  };
};
