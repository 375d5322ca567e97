import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Draft } from "../../src/core/draft/remark";
import type { Thread } from "../../src/core/thread";
import { type Ledger, openLedger } from "../../src/ledger/database";
import type { FromWorker, Hush, ToWorker } from "../../src/platform/messages";
import { writeSetting } from "../../src/platform/settings";
import { answer } from "../../src/worker/answer";
import { dana, everythingIn, promised, ray, threadOf } from "../ledger/sample";
import { fakeChrome, loadedParts } from "./fake-chrome";

const account = dana.email;
const QUIET = "19a1b2c3d4e5f601";
const AWAY = "19a1b2c3d4e5f602";

let ledger: Ledger;
beforeEach(() => {
  vi.stubGlobal("chrome", fakeChrome());
  vi.stubGlobal("followthrough", loadedParts);
  vi.useFakeTimers({ now: Date.parse("2026-11-16T14:00:00Z"), toFake: ["Date"] });
  ledger = openLedger(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await ledger.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

// The answer to a message is of the message's own kind; the union does not say so.
const ask = async <T extends ToWorker>(said: T) => (await answer(ledger, said)) as FromWorker[T["type"]];

const see = (id: string, thread: Thread) =>
  ask({
    type: "coach",
    open: { account, id, thread, states: thread.messages.map(() => "expanded"), replyOpen: false },
  });

const away = (): Thread =>
  threadOf("Belts", [
    { at: "2026-11-10T10:00:00Z", body: "Hi Ray,\n\nDo the belts fit?\n\nDana" },
    {
      from: ray,
      at: "2026-11-10T10:01:00Z",
      body: "Automatic reply: I am out of the office and will be back on 26 November.",
    },
  ]);

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text: `Hi Ray,\n\n${text}\n\nDana`,
  subject: null,
  to: [ray],
  attachments: [],
  isNew: false,
  ...more,
});

const review = (written: Draft, thread: string | null = QUIET, mail = "one") =>
  ask({ type: "review", account, thread, mail, draft: written });

/** The rules that are heard. */
const heard = async (...given: Parameters<typeof review>) => (await review(...given)).remarks.map(({ rule }) => rule);

const hush = (what: Hush, mail = "one") => ask({ type: "hush", account, mail, what });

const CHASER = draft("Just checking in on the pilot.");
const FRESH = draft("Is the beam gone?", { isNew: true, subject: "Beam" });

describe("a draft is reviewed", () => {
  it("by what was said in its thread, with the words of the strip", async () => {
    await see(QUIET, promised());
    const said = await review(CHASER);
    expect(said).toMatchObject({
      verdictOfDraft: "remarks",
      words: { replace: "Replace", never: "Never" },
      remarks: [
        {
          rule: "their-promise",
          because: expect.stringContaining("Ray said on 29 October"),
          mend: { label: "replace", text: expect.stringContaining("our decision by Friday 6 November.") },
        },
      ],
    });
  });

  it("with the day to wait for where they are away", async () => {
    await see(AWAY, away());
    expect((await review(draft("Any news?"), AWAY)).remarks).toMatchObject([{ rule: "wait", until: "2026-11-26" }]);
  });

  it("by its words alone where the thread was never seen", async () => {
    expect(await heard(CHASER)).toEqual([]);
    expect(await heard(draft("The quote is attached."))).toEqual(["missing-attachment"]);
  });

  it("not where the rep wants no coaching", async () => {
    await see(QUIET, promised());
    await ask({ type: "not-a-deal", account, thread: QUIET, what: { kind: "thread" } });
    expect(await heard(CHASER)).toEqual([]);
  });

  it("and leaves nothing of it in the ledger", async () => {
    await see(QUIET, promised());
    await review(draft("Just checking in on the gooseberry."));
    expect(JSON.stringify(await everythingIn(ledger))).not.toContain("gooseberry");
  });

  it("in the rep's language", async () => {
    await writeSetting("language", "de");
    expect((await review(draft("[Name]"))).remarks[0]?.because).toMatch(/^Eine offene Lücke/);
  });
});

describe("a new mail to somebody with whom a thread is quiet", () => {
  it("is offered that thread", async () => {
    await see(QUIET, promised());
    expect((await review(FRESH, null)).remarks).toMatchObject([
      { rule: "quiet-thread", open: { thread: QUIET, who: "Ray" } },
    ]);
  });

  it.each([
    ["to somebody else", { to: [{ name: "Anna Berg", email: "anna@acme.example" }] }],
    ["that is none", { isNew: false }],
    ["to nobody yet", { to: [] }],
  ])("is not: %s", async (_, more) => {
    await see(QUIET, promised());
    expect(await heard({ ...FRESH, ...more }, null)).not.toContain("quiet-thread");
  });

  it("is not where they are only away, or the quiet thread is no deal", async () => {
    await see(AWAY, away());
    expect(await heard(FRESH, null)).toEqual([]);
    await see(QUIET, promised());
    await ask({ type: "not-a-deal", account, thread: QUIET, what: { kind: "thread" } });
    expect(await heard(FRESH, null)).toEqual([]);
  });

  it("is not from another account of the rep's", async () => {
    await see(QUIET, promised());
    const said = { type: "review", account: "d@other.example", thread: null, mail: "one", draft: FRESH } as const;
    expect((await ask(said)).remarks).toEqual([]);
  });
});

describe("the rep hears less", () => {
  const GAP = draft("[Name]");
  const GAP_AND_FILE = draft("The quote for [Company] is attached.");

  it("of one rule in one mail", async () => {
    await hush({ kind: "rule-here", rule: "placeholder" });
    expect(await heard(GAP_AND_FILE)).toEqual(["missing-attachment"]);
    expect(await heard(GAP_AND_FILE, QUIET, "another")).toEqual(["placeholder", "missing-attachment"]);
  });

  it("of one more rule in the same mail, pressed as fast as can be", async () => {
    await Promise.all([
      hush({ kind: "rule-here", rule: "placeholder" }),
      hush({ kind: "rule-here", rule: "missing-attachment" }),
    ]);
    expect(await heard(GAP_AND_FILE)).toEqual([]);
  });

  it("of everything in one mail", async () => {
    await hush({ kind: "mail" });
    expect((await review(GAP)).verdictOfDraft).toBe("silent");
    expect(await heard(GAP, QUIET, "another")).toEqual(["placeholder"]);
  });

  it("of everything in mails to one person, whoever else they go to", async () => {
    await hush({ kind: "person", email: ray.email });
    const anna = { name: "Anna Berg", email: "anna@acme.example" };
    expect(await heard(GAP, QUIET, "another")).toEqual([]);
    expect(await heard({ ...GAP, to: [anna, { ...ray, email: "Ray@Acme.example" }] })).toEqual([]);
    expect(await heard({ ...GAP, to: [anna] })).toContain("placeholder");
  });

  it("of one rule for good, and of another right after it", async () => {
    await Promise.all([
      hush({ kind: "rule-never", rule: "placeholder" }),
      hush({ kind: "rule-never", rule: "missing-attachment" }),
    ]);
    expect(await heard(GAP_AND_FILE, QUIET, "another")).toEqual([]);
  });

  it("of anything for good", async () => {
    await see(QUIET, promised());
    await hush({ kind: "for-good" });
    expect((await review(GAP, QUIET, "another")).verdictOfDraft).toBe("silent");
    expect((await review(CHASER, QUIET, "another")).verdictOfDraft).toBe("silent");
  });

  it("of wording only, or of stops only, as the settings say", async () => {
    await see(QUIET, promised());
    await writeSetting("draftAdvice", "off");
    expect(await heard(CHASER)).toEqual([]);
    expect(await heard(GAP)).toEqual(["placeholder"]);
    await writeSetting("draftAdvice", "quiet");
    await writeSetting("draftStops", false);
    expect(await heard(CHASER)).toEqual(["their-promise"]);
    expect(await heard(draft("[Name], is the beam gone?"))).toEqual([]);
  });
});
