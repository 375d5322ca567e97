import type { Text } from "../../core/plays/suggestion";
import type { InsertResult, OpenThread, QuietContact } from "../../platform/messages";
import { tabOf } from "../tab-of";
import type { ShareDesk } from "./desk";

/** What came of taking a note to its thread. `note` is there where the rep can still paste it. */
export type Carried =
  | { kind: "inserted"; tab: number }
  | { kind: "no-tab" | "out-of-place" }
  | { kind: "not-opened"; tab: number }
  | { kind: "not-inserted"; tab: number; note: string; result: Exclude<InsertResult, { kind: "inserted" }> };

/** Gmail needs a second or two for a thread that it has to fetch; more on a slow line. */
const LOOKS = 40;
const PAUSE = 300;

/** Waits until the tab shows the thread; null where it doesn't come. */
const opened = async (desk: ShareDesk, tab: number, thread: string): Promise<OpenThread | null> => {
  await desk.openThread(tab, thread);
  for (let looks = 0; looks < LOOKS; looks++) {
    const page = await desk.askTab(tab, { type: "tab/read" });
    if (page.ok && page.value.kind === "thread" && page.value.open.id === thread) return page.value.open;
    await desk.pause(PAUSE);
  }
  return null;
};

const insert = async (
  desk: ShareDesk,
  tab: number,
  open: OpenThread,
  contact: QuietContact,
  note: Text,
): Promise<Carried> => {
  const written = await desk.askTab(tab, {
    type: "tab/insert",
    thread: contact.thread,
    newest: open.thread.messages.at(-1)?.id ?? "",
    text: note.body,
    to: "one",
    greets: contact.email,
    force: false,
  });
  const result: InsertResult = written.ok ? written.value : { kind: "not-written", why: "no-reply-box" };
  if (result.kind !== "inserted") return { kind: "not-inserted", tab, note: note.body, result };
  const { account, thread } = contact;
  await desk.askWorker({ type: "used", account, thread, play: "article", template: note.template });
  return { kind: "inserted", tab };
};

/**
 * Takes an article to the thread of a contact: opens it in the right account's Gmail tab, has the note written by how
 * the two write to each other there, and puts it into the reply.
 */
export const carry = async (
  desk: ShareDesk,
  contact: QuietContact,
  given: { link: string; line: string },
): Promise<Carried> => {
  const tab = await tabOf(desk, contact.account);
  if (tab === null) return { kind: "no-tab" };
  const open = await opened(desk, tab, contact.thread);
  if (!open) return { kind: "not-opened", tab };
  const notes = await desk.askWorker({ type: "article", open, ...given });
  const [note] = notes.ok ? notes.value : [];
  return note ? insert(desk, tab, open, contact, note) : { kind: "out-of-place" };
};
