import type { Text } from "../../src/core/plays/suggestion";
import type { Report } from "../../src/core/report";
import { GROUPS, type Group, type QueueRow } from "../../src/platform/desk";
import type {
  Answer,
  FromTab,
  FromWorker,
  InsertResult,
  Notice,
  Page,
  SaidOfDraft,
  ToTab,
  ToWorker,
} from "../../src/platform/messages";
import type { Desk, Own } from "../../src/ui/coach/desk";
import { NOW, openThread, report } from "./sample";

/** What the world around the page does in a test. Change it at any time; the next question sees it. */
export type World = {
  gmail: boolean;
  page: Answer<Page>;
  unfolded: Answer<Page> | null;
  report: Answer<Report>;
  insert: Answer<InsertResult>;
  jumps: boolean;
  copies: boolean;
  remembers: Answer<null>;
  article: Text[];
  reviews: (text: string) => SaidOfDraft | null;
  drafts: Record<string, string>;
  asked: (ToTab | ToWorker)[];
  clipboard: string[];
  notice: (tab: number, notice?: Notice) => void;
  settingsChanged: () => void;
  own: Own;
  /** Every deal of the ledger; a search is for their subjects. */
  deals: QueueRow[];
  today: FromWorker["today"];
  nextQuiet: QueueRow | null;
  /** Whose mail each Gmail tab shows, the one used last first. */
  gmailTabs: Record<number, string>;
  found: FromTab["tab/look-through-sent"];
  /** Tabs that were brought to the front, and Gmail opened anew: "account thread". */
  shown: (number | string)[];
};

const TAB = 7;

/** A page of a group, as the worker would give it. */
const fromLedger = (
  { deals, remembers }: World,
  { group, search, from, count }: Extract<ToWorker, { type: "queue" }>,
): Answer<FromWorker["queue"]> => {
  if (!remembers.ok) return remembers;
  const fitting = deals.filter(({ subject }) => subject.toLowerCase().includes(search.toLowerCase()));
  const of = (one: Group): QueueRow[] => fitting.filter((row) => row.group === one);
  const each = (count: (group: Group) => number) =>
    Object.fromEntries(GROUPS.map((one) => [one, count(one)])) as Record<Group, number>;
  return {
    ok: true,
    value: {
      rows: of(group).slice(from, from + count),
      counts: each((one) => deals.filter((row) => row.group === one).length),
      hits: search === "" ? null : each((one) => of(one).length),
      total: of(group).length,
      asideUntil: ["2026-03-20", "2026-03-24", "2026-03-26"],
    },
  };
};

export const fakeWorld = (changes: Partial<World> = {}): { desk: Desk; world: World } => {
  const world: World = {
    gmail: true,
    page: { ok: true, value: { kind: "thread", open: openThread() } },
    unfolded: null,
    report: { ok: true, value: report() },
    insert: { ok: true, value: { kind: "inserted" } },
    jumps: true,
    copies: true,
    remembers: { ok: true, value: null },
    article: [],
    reviews: () => null,
    drafts: {},
    asked: [],
    clipboard: [],
    notice: () => {},
    settingsChanged: () => {},
    own: { aliases: [], domains: [] },
    deals: [],
    today: { due: 0, fresh: 0, rows: [], next: null, lastLooked: null, stalled: null, answered: null },
    nextQuiet: null,
    gmailTabs: { [TAB]: openThread().account },
    found: { found: 0, more: false },
    shown: [],
    ...changes,
  };
  const fromTab = (tab: number, message: ToTab): Answer<unknown> => {
    world.asked.push(message);
    if (message.type === "tab/account") return { ok: true, value: world.gmailTabs[tab] ?? null };
    if (message.type === "tab/open") return { ok: true, value: true };
    if (message.type === "tab/look-through-sent") return { ok: true, value: world.found };
    if (message.type === "tab/insert") return world.insert;
    if (message.type === "tab/jump") return { ok: true, value: world.jumps };
    return message.type === "tab/unfold" && world.unfolded ? world.unfolded : world.page;
  };
  const fromWorker = (message: ToWorker): Answer<unknown> => {
    world.asked.push(message);
    if (message.type === "review") return { ok: true, value: world.reviews(message.draft.text) };
    if (message.type === "article") return { ok: true, value: world.article };
    if (message.type === "today") return { ok: true, value: world.today };
    if (message.type === "next-quiet") return { ok: true, value: world.nextQuiet };
    if (message.type === "queue") return fromLedger(world, message);
    if (message.type === "crm-note") return { ok: true, value: "Promised the count by 6 Mar; asked 10 Mar." };
    return message.type === "coach" ? world.report : world.remembers;
  };
  const desk: Desk = {
    thisTab: async () => TAB,
    showsGmail: async () => world.gmail,
    // The answer's type hangs on the message's, which only the caller knows: the fake answers by `type` above.
    askTab: async (tab, message) => fromTab(tab, message) as never,
    askWorker: async (message) => fromWorker(message) as never,
    readDraft: async () => world.drafts,
    keepDraft: async (_account, _thread, key, text) => {
      const { [key]: _, ...rest } = world.drafts;
      world.drafts = text === null ? rest : { ...rest, [key]: text };
    },
    onNotice: (listener) => {
      world.notice = (tab, notice = { type: "notice/page-changed" }) => listener(notice, tab);
    },
    readOwn: async () => world.own,
    onSettingsChanged: (listener) => {
      world.settingsChanged = listener;
    },
    copy: async (text) => {
      if (world.copies) world.clipboard.push(text);
      return world.copies;
    },
    gmailTabs: async () => Object.keys(world.gmailTabs).map(Number),
    openThread: async () => {},
    show: async (tab) => {
      world.shown.push(tab);
    },
    openGmailTab: async (account, thread) => {
      world.shown.push(`${account} ${thread}`);
    },
    now: () => NOW,
  };
  return { desk, world };
};

export { TAB };
