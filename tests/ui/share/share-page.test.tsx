// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Article } from "../../../src/article/article";
import type { Answer, InsertResult, Page, QuietContact, ToTab, ToWorker } from "../../../src/platform/messages";
import type { ShareDesk } from "../../../src/ui/share/desk";
import { SharePage } from "../../../src/ui/share/share-page";
import { createShare } from "../../../src/ui/share/store";
import { shareWordsFor } from "../../../src/ui/words/share";
import { expectAccessible, press, settle } from "../draw";
import { openThread } from "../sample";

const open = openThread();
const ray: QuietContact = {
  account: open.account,
  thread: open.id,
  subject: open.thread.subject,
  name: "Ray Ortiz",
  email: "ray@acme.example",
  workingDays: 11,
};
const article: Article = {
  title: "Doors that stay <b>tight</b>",
  site: "The Yard",
  url: "https://yard.example/doors",
  minutes: 4,
  passage: 'A door that "stays tight" pays for itself.',
};

type World = {
  page: boolean;
  article: Article | null;
  contacts: Answer<QuietContact[]>;
  accounts: (string | null)[];
  shows: Page;
  notes: string[];
  insert: Answer<InsertResult>;
  asked: (ToTab | ToWorker)[];
  opened: string[];
  shown: number[];
};

const draw = async (changes: Partial<World> = {}, language = "en") => {
  cleanup();
  const world: World = {
    page: true,
    article,
    contacts: { ok: true, value: [ray] },
    accounts: ["other@northwind.example", open.account],
    shows: { kind: "thread", open },
    notes: ["Hi Ray,\n\nA door.\n\nhttps://yard.example/doors\n\nDana"],
    insert: { ok: true, value: { kind: "inserted" } },
    asked: [],
    opened: [],
    shown: [],
    ...changes,
  };
  const fromWorker = (message: ToWorker): Answer<unknown> => {
    world.asked.push(message);
    if (message.type === "quiet-contacts") return world.contacts;
    if (message.type !== "article") return { ok: true, value: null };
    return { ok: true, value: world.notes.map((body) => ({ template: "en.article.x", tone: "warm", body })) };
  };
  const fromTab = (tab: number, message: ToTab): Answer<unknown> => {
    world.asked.push(message);
    if (message.type === "tab/account") return { ok: true, value: world.accounts[tab] ?? null };
    return message.type === "tab/insert" ? world.insert : { ok: true, value: world.shows };
  };
  const desk: ShareDesk = {
    readPage: async () => (world.page ? { html: "<p>", url: article.url, selection: "" } : null),
    readArticle: async () => world.article,
    // The answer's type hangs on the message's, which only the caller knows: the fakes answer by `type` above.
    askWorker: async (message) => fromWorker(message) as never,
    askTab: async (tab, message) => fromTab(tab, message) as never,
    gmailTabs: async () => world.accounts.map((_, tab) => tab),
    openThread: async (tab, thread) => void world.opened.push(`${tab} ${thread}`),
    show: async (tab) => void world.shown.push(tab),
    copy: async () => true,
    pause: async () => {},
  };
  render(
    <main>
      <h1>Coach</h1>
      <SharePage share={createShare(desk)} words={shareWordsFor(language)} />
    </main>,
  );
  await settle();
  return world;
};

it("shows the article as text, and whom it suits", async () => {
  await draw();
  screen.getByRole("heading", { name: "Doors that stay <b>tight</b>" });
  screen.getByText("The Yard · 4 min to read");
  screen.getByText(/ · quiet for 11 working days$/);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("\"A door that 'stays tight' pays for itself.\"");
  await expectAccessible();
});

it("takes the note to the right account's tab, and shows it on a press", async () => {
  const world = await draw();
  await press("Share with Ray Ortiz");
  screen.getByText(/The note is in your reply to Ray Ortiz/);
  expect(world.opened).toEqual([`1 ${ray.thread}`]);
  expect(world.asked).toContainEqual(
    expect.objectContaining({ type: "tab/insert", thread: ray.thread, greets: ray.email, to: "one", force: false }),
  );
  expect(world.asked).toContainEqual(expect.objectContaining({ type: "used", play: "article" }));
  await press("Go to the thread");
  expect(world.shown).toEqual([1]);
});

it.each<[string, Partial<World>, string | RegExp]>([
  ["the browser's own page", { page: false }, "The browser doesn't let me read this page."],
  ["no article", { article: null }, /I see no article on this page/],
  ["nobody quiet", { contacts: { ok: true, value: [] } }, /None of the threads I know calls for an article now/],
  ["a worker that is gone", { contacts: { ok: false, error: "asleep" } }, /couldn't look up whom it would suit/],
])("%s is said", async (_, world, sentence) => {
  await draw(world);
  screen.getByText(sentence);
  await expectAccessible();
});

it.each<[string, Partial<World>, string | RegExp]>([
  ["Gmail not open for that account", { accounts: [null] }, /Gmail isn't open for/],
  ["a thread that doesn't come", { shows: { kind: "list" } }, /didn't open that thread in time/],
  ["a thread where it has no place now", { notes: [] }, /an article has no place there now/],
])("%s: nothing is written, and it is said", async (_, changes, sentence) => {
  const world = await draw(changes);
  await press("Share with Ray Ortiz");
  screen.getByText(sentence);
  expect(world.asked.some(({ type }) => type === "tab/insert" || type === "used")).toBe(false);
  await press("Back");
  screen.getByRole("button", { name: "Share with Ray Ortiz" });
});

it("what can't be inserted can be copied", async () => {
  await draw({ insert: { ok: true, value: { kind: "not-written", why: "no-reply-box" } } });
  await press("Share with Ray Ortiz");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The note" }).value).toMatch(/^Hi Ray,/);
  await press("Copy the note");
  screen.getByText("Copied.");
  await expectAccessible();
});

it("an answer that came in the meantime stops it", async () => {
  await draw({ insert: { ok: true, value: { kind: "answer-arrived", from: "Ray" } } });
  await press("Share with Ray Ortiz");
  screen.getByText("Ray has answered in the meantime, so I wrote nothing.");
});

it("asks for a line where there is none", async () => {
  const world = await draw();
  fireEvent.change(screen.getByRole("textbox"), { target: { value: " " } });
  await press("Share with Ray Ortiz");
  screen.getByText("Write a line about it first.");
  expect(world.opened).toEqual([]);
});

it("speaks German", async () => {
  await draw({}, "de");
  screen.getByRole("button", { name: "An Ray Ortiz weitergeben" });
});
