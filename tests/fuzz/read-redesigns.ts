import type { Message } from "../../src/core/thread";
import { Memory } from "../../src/gmail/memory";
import { openBoxes } from "../../src/gmail/read-compose";
import { readThread, type ThreadRead } from "../../src/gmail/read-thread";
import type { Options } from "../sample-gmail/options";
import { el } from "../sample-gmail/page/element";
import { dana } from "../sample-gmail/write";
import { Random } from "./random";
import { redesign } from "./redesign";
import { drawPage, type SamplePage } from "./sample-page";

const NOW = Date.parse("2026-11-16T14:05:00Z");

const SLUGS = ["broken-dated", "folded-promise", "bundle", "two-companies", "hostile", "draft", "out-of-office-now"];
const VARIANTS: Partial<Options>[] = [
  {},
  { container: "bs" },
  { container: "id", bars: 1 },
  { lang: "ar" },
  { permIdLost: true },
];

/** What came of many redesigns: how many pages read as before, how many not at all; each that read wrongly, in words. */
export type Outcome = { tried: number; same: number; less: number; unreadable: number; wrong: string[] };

const show = (page: SamplePage): void => {
  // A clone of a body is a body.
  document.body.replaceWith(page.body.cloneNode(true));
  document.head.replaceChildren(el("meta", { name: "og-profile-acct", content: dana.email }));
};

const read = (): ThreadRead | null => {
  const found = readThread(document, NOW, new Memory());
  return "failure" in found ? null : found;
};

/** A field that was read says what it said before; one that was not says nothing. */
const fits = (before: Message, after: Message): boolean =>
  ["", before.from.email].includes(after.from.email) &&
  ["", before.id].includes(after.id) &&
  [null, before.sentAt].includes(after.sentAt);

const isUnseen = ({ from, id, body }: Message): boolean => from.email === "" && id === "" && body === null;

/** Every message that was read is one of those before, in their order, and none is missed. */
const wrongMessages = (before: readonly Message[], after: readonly Message[]): string[] => {
  if (after.length < before.length) return [`${after.length} messages instead of ${before.length}`];
  let next = 0;
  for (const message of after.filter((one) => !isUnseen(one))) {
    while (next < before.length && !fits(before[next] ?? message, message)) next++;
    if (next++ >= before.length) return [`a message of ${message.from.email} at ${message.sentAt}`];
  }
  return [];
};

const compare = (before: ThreadRead, after: ThreadRead): string[] => {
  const [was, is] = [before.open, after.open];
  const wrong: string[] = [];
  if (is.account !== was.account) wrong.push(`account ${is.account}`);
  if (is.id !== was.id) wrong.push(`thread ${is.id}`);
  wrong.push(...wrongMessages(was.thread.messages, is.thread.messages));
  return wrong;
};

/** Where a text would go: into the thread's own box or nowhere. */
const wrongBox = (page: SamplePage, { shown }: ThreadRead): string[] => {
  const [box] = openBoxes(document, shown);
  return box && !box.body.hasAttribute(page.own) ? [`box ${box.body.className}`] : [];
};

const isSame = (before: ThreadRead, after: ThreadRead): boolean =>
  JSON.stringify(before.open.thread.messages) === JSON.stringify(after.open.thread.messages);

type Known = { page: SamplePage; before: ThreadRead };

const draw = (slug: string, options: Partial<Options>): Known => {
  const page = drawPage(slug, options, NOW);
  show(page);
  const before = read();
  if (!before) throw new Error(`${slug} can't be read as it is`);
  return { page, before };
};

/** Redesigns pages of the sample mailbox for as long as `more` says, and reads each. The same seed tries the same. */
export function readRedesigns(seed: number, more: (tried: number) => boolean): Outcome {
  const drawn = new Map<string, Known>();
  const outcome: Outcome = { tried: 0, same: 0, less: 0, unreadable: 0, wrong: [] };
  for (; more(outcome.tried); outcome.tried++) {
    const random = new Random(seed + outcome.tried);
    const [slug, options] = [random.of(SLUGS), random.of(VARIANTS)];
    const name = `${slug} ${JSON.stringify(options)}`;
    const { page, before } = drawn.get(name) ?? draw(slug, options);
    drawn.set(name, { page, before });
    show(page);
    const changes = redesign(document, random);
    const after = read();
    const wrong = after ? [...compare(before, after), ...wrongBox(page, after)] : [];
    if (wrong.length > 0)
      outcome.wrong.push(`seed ${seed + outcome.tried}, ${name}: ${wrong.join("; ")}, after ${changes.join("; ")}`);
    else outcome[after ? (isSame(before, after) ? "same" : "less") : "unreadable"]++;
  }
  return outcome;
}
