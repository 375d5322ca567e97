import type { Text } from "../../src/core/plays/suggestion";
import type { Report } from "../../src/core/report";
import type { Answer, InsertResult, Notice, Page, ToTab, ToWorker } from "../../src/platform/messages";
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
  drafts: Record<string, string>;
  asked: (ToTab | ToWorker)[];
  clipboard: string[];
  notice: (tab: number) => void;
  settingsChanged: () => void;
  own: Own;
};

const TAB = 7;

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
    drafts: {},
    asked: [],
    clipboard: [],
    notice: () => {},
    settingsChanged: () => {},
    own: { aliases: [], domains: [] },
    ...changes,
  };
  const fromTab = (message: ToTab): Answer<unknown> => {
    world.asked.push(message);
    if (message.type === "tab/insert") return world.insert;
    if (message.type === "tab/jump") return { ok: true, value: world.jumps };
    return message.type === "tab/unfold" && world.unfolded ? world.unfolded : world.page;
  };
  const fromWorker = (message: ToWorker): Answer<unknown> => {
    world.asked.push(message);
    if (message.type === "article") return { ok: true, value: world.article };
    return message.type === "coach" ? world.report : world.remembers;
  };
  const desk: Desk = {
    thisTab: async () => TAB,
    showsGmail: async () => world.gmail,
    // The answer's type hangs on the message's, which only the caller knows: the fake answers by `type` above.
    askTab: async (_, message) => fromTab(message) as never,
    askWorker: async (message) => fromWorker(message) as never,
    readDraft: async () => world.drafts,
    keepDraft: async (_account, _thread, key, text) => {
      const { [key]: _, ...rest } = world.drafts;
      world.drafts = text === null ? rest : { ...rest, [key]: text };
    },
    onNotice: (listener) => {
      const notice: Notice = { type: "notice/page-changed", account: null, thread: null };
      world.notice = (tab) => listener(notice, tab);
    },
    readOwn: async () => world.own,
    onSettingsChanged: (listener) => {
      world.settingsChanged = listener;
    },
    copy: async (text) => {
      if (world.copies) world.clipboard.push(text);
      return world.copies;
    },
    now: () => NOW,
  };
  return { desk, world };
};

export { TAB };
