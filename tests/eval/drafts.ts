import { existsSync, readFileSync } from "node:fs";
import type { Remark } from "../../src/core/draft/remark";
import { type ReviewOptions, review } from "../../src/core/draft/review";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { DEFAULT_SETTINGS, NO_MEMORY, type Situation } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import { newText } from "../../src/core/text/new-text";
import type { Address, Me, Message, Thread } from "../../src/core/thread";
import { parseThreadFile } from "../../src/core/thread-file";
import { absent, outside } from "./outside";
import type { Measure, Row } from "./row";
import { readScenarios, SCENARIOS } from "./scenarios";
import { LIST, listThreads } from "./turns";

/**
 * What the draft coach would have said of mails that people really wrote. Every remark is listed, for a person to say
 * whether a fair reader would reject it; the bar is one mail in ten.
 */

const SENTENCES = outside("data/asks/enron-verified-neg.txt");
const OF_A_LIST = 120;
const OF_SENTENCES = 80;

/** A mail with the thread as it stood when it was written. */
type Sent = { what: string; message: Message; before: Thread; timeZone: string };

/** The same pick on every machine: a linear congruential generator (Numerical Recipes, 1992). */
function sample<T>(all: readonly T[], n: number): T[] {
  let seed = 20261116;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, n)
    .map(({ one }) => one);
}

const isFrom = (me: Me, { from }: Message): boolean => [me.email, ...me.aliases].includes(from.email);

function situationAt({ before, message, timeZone }: Sent): Situation | null {
  const context = {
    now: message.sentAt ?? 0,
    timeZone,
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  };
  return before.messages.length === 0 ? null : understand(before, context);
}

function remarksOn(sent: Sent, advice: ReviewOptions["advice"]): Remark[] {
  const { message, before, timeZone } = sent;
  const context = {
    now: message.sentAt ?? 0,
    timeZone,
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  };
  const options = { advice, off: [], hushed: [], quietThreads: [], me: before.me };
  const { text } = newText(message.body ?? "", message.from);
  const isNew = before.messages.length === 0;
  const draft = { text, subject: null, to: [...message.to, ...message.cc], attachments: message.attachments, isNew };
  return review(draft, situationAt(sent), context, options).remarks;
}

const line = ({ what, message }: Sent, { rule, at }: Remark): string => {
  const { text } = newText(message.body ?? "", message.from);
  return `${rule.padEnd(18)} ${what}: ${at ? text.slice(at.start, at.end).replace(/\s+/g, " ").slice(0, 100) : "(the whole)"}`;
};

function rowOn(on: string, mails: readonly Sent[], advice: ReviewOptions["advice"]): Row {
  const found = mails.map((sent) => remarksOn(sent, advice).map((remark) => line(sent, remark)));
  const drawn = found.filter((lines) => lines.length > 0).length;
  return {
    what: `drafts, advice ${advice}`,
    on,
    figure: `${drawn} of ${mails.length} mails draw a remark`,
    bar: "read them: at most 1 in 10 rejected",
    ok: true,
    detail: found.flat(),
  };
}

/** Every mail of the rep's in the worked threads. */
const ofScenarios = (): Sent[] =>
  readScenarios().flatMap(({ name, json }) => {
    const { thread, timeZone } = parseThreadFile(json);
    return thread.messages.flatMap((message, i) =>
      isFrom(thread.me, message)
        ? [{ what: `${name} ${i}`, message, before: { ...thread, messages: thread.messages.slice(0, i) }, timeZone }]
        : [],
    );
  });

/** Mails of a list, to everybody who had written before. What hung on them is not known, so it is taken to be there. */
const ofList = (): Sent[] =>
  listThreads().flatMap((messages) =>
    messages.map((message, i) => {
      const earlier = messages.slice(0, i);
      const to = [...message.to, ...earlier.map(({ from }) => from)].filter(
        ({ email }) => email !== message.from.email,
      );
      const before = { me: { ...message.from, aliases: [] }, subject: "", messages: earlier };
      return { what: message.from.name, message: { ...message, to, attachments: ["?"] }, before, timeZone: "UTC" };
    }),
  );

const me: Me = { name: "Dana Cole", email: "dana@northwind.example", aliases: [] };
const somebody: Address = { name: "", email: "somebody@acme.example" };

const ofSentences = (): Sent[] =>
  readFileSync(SENTENCES, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((body, i) => ({
      what: `sentence ${i + 1}`,
      message: { id: "", from: me, to: [somebody], cc: [], sentAt: 0, body, attachments: ["?"] },
      before: { me, subject: "", messages: [] },
      timeZone: "UTC",
    }));

export const measure: Measure = async () => {
  if (![SCENARIOS, LIST, SENTENCES].every((path) => existsSync(path))) return [absent("drafts", "ordinary mail", "")];
  const ordinary = [...sample(ofList(), OF_A_LIST), ...sample(ofSentences(), OF_SENTENCES)];
  return [
    rowOn("rep's mails in scenarios", ofScenarios(), "quiet"),
    rowOn("rep's mails in scenarios", ofScenarios(), "everywhere"),
    rowOn("200 ordinary mails", ordinary, "quiet"),
    rowOn("200 ordinary mails", ordinary, "everywhere"),
  ];
};
