import { describe, expect, test } from "vitest";
import { killWorker } from "../browser/kill-worker";
import { inBrowser } from "./in-browser";

/** What may break under a rep at work, and what they see then. */

const it = inBrowser();

const QUIET = /^Coach: quiet for \d+ working days · promised by/;
const ours = (part: string) => it.browser.page.locator(`followthrough-${part}`);
const counts = async () => ({
  chips: await ours("chip").count(),
  strips: await ours("strip").count(),
  coaches: await ours("coach").count(),
  marks: await ours("mark").count(),
});
const says = (words: RegExp) => expect.poll(() => it.gmail.chipText()).toMatch(words);

/** Something in Gmail changes that is none of our business. */
const gmailStirs = () =>
  it.browser.page.evaluate(() =>
    document.querySelector("[role=main] [role=list]")?.append(document.createElement("p")),
  );

async function goTo(hash: string): Promise<void> {
  await it.browser.page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await it.gmail.drawn();
}

/** Keeps the worker from answering anything for a while, in ms. */
const holdUp = async (ms: number): Promise<void> => {
  const worker = await it.browser.worker();
  await worker.evaluate((long) => {
    setTimeout(() => {
      const until = Date.now() + long;
      while (Date.now() < until);
    });
  }, ms);
};

/** The thread with its coach open, and a reply begun that the draft coach has something to say of. */
async function atWork(): Promise<void> {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await says(QUIET);
  await it.gmail.pressReply();
  await it.gmail.replyBox().pressSequentially("Hi Gemma, just checking in.");
  await it.gmail.strip().shown().waitFor();
  await it.gmail.openCoach();
  await ours("coach").waitFor();
}

describe("the extension is switched off or updated under an open Gmail", () => {
  test("chip, strip and coach go, one line asks for a reload, and what the rep typed stays", async () => {
    await atWork();
    await it.switchExtension(false);
    await gmailStirs();
    await expect.poll(counts).toEqual({ chips: 0, strips: 0, coaches: 0, marks: 0 });
    await expect.poll(() => ours("notice").count()).toBe(1);
    await expect.poll(() => it.gmail.replyBox().textContent()).toContain("just checking in");
    await it.switchExtension(true);
    await says(QUIET);
  });

  test("the marks in the list go", async () => {
    await it.gmail.load();
    await ours("mark").first().waitFor({ state: "attached" });
    await it.switchExtension(false);
    await goTo("search/slicer");
    await expect.poll(counts).toEqual({ chips: 0, strips: 0, coaches: 0, marks: 0 });
    await expect.poll(() => ours("notice").count()).toBe(1);
    await it.switchExtension(true);
    await ours("mark").first().waitFor({ state: "attached" });
    await expect.poll(() => ours("mark").count(), { message: "one mark on the one thread that was read" }).toBe(1);
  });

  test("after an update there is one chip and one strip, not two", async () => {
    await atWork();
    await it.updateExtension();
    await says(QUIET);
    await it.gmail.replyBox().pressSequentially(" Any news?");
    await it.gmail.strip().shown().waitFor();
    await expect.poll(counts).toEqual({ chips: 1, strips: 1, coaches: 0, marks: 0 });
  });
});

describe("the worker", () => {
  test("is asleep: the next thread wakes it", async () => {
    await it.gmail.load();
    await killWorker(it.browser);
    await it.gmail.open("broken-dated");
    await says(QUIET);
  });

  test("is slow: until it answers there is no chip, least of all the last thread's", async () => {
    await it.gmail.load();
    await it.gmail.open("broken-dated");
    await says(QUIET);
    await holdUp(3_000);
    await it.gmail.open("rep-owes");
    for (let look = 0; look < 10; look++) {
      await expect.poll(async () => (await it.gmail.chipText()) ?? "").not.toMatch(/quiet/);
      await it.browser.page.waitForTimeout(100);
    }
    await says(/you owe/);
  });

  test("is killed with the question in its hands: no chip then, and the right one after the next change", async () => {
    await it.gmail.load();
    await it.gmail.open("broken-dated");
    await says(QUIET);
    await holdUp(60_000);
    await it.gmail.open("rep-owes");
    await it.browser.page.waitForTimeout(500);
    await expect.poll(() => it.gmail.chipText()).toBeNull();
    await killWorker(it.browser);
    await gmailStirs();
    await says(/you owe/);
  });
});

test("where the browser's storage refuses, the coach goes on by the usual settings and says so in a sentence", async () => {
  await it.gmail.load();
  const worker = await it.browser.worker();
  await worker.evaluate(() => {
    for (const area of [chrome.storage.local, chrome.storage.sync])
      Object.defineProperty(area, "get", { configurable: true, value: () => Promise.reject(new Error("IO error")) });
  });
  await it.gmail.open("broken-dated");
  await says(QUIET);
  const coach = await it.gmail.openCoach();
  await coach
    .announced(/couldn't read your settings/)
    .first()
    .waitFor();
  await coach.message().waitFor();
  await killWorker(it.browser);
  it.browser.errors.splice(0);
});

describe("other hands in the page", () => {
  test("what an extension removes is there again after Gmail's next change", async () => {
    await it.gmail.load();
    await it.gmail.open("broken-dated");
    await says(QUIET);
    await it.browser.page.evaluate(() => {
      for (const mark of document.querySelectorAll("followthrough-chip, followthrough-mark")) mark.remove();
    });
    await expect.poll(() => it.gmail.chipText()).toBeNull();
    await gmailStirs();
    await says(QUIET);
  });

  test("Gmail's parts wrapped, decorated and moved by an extension change nothing of what is said", async () => {
    await it.gmail.load();
    await it.gmail.open("broken-dated");
    await says(QUIET);
    const said = await it.gmail.chipText();
    await it.browser.page.evaluate(() => {
      for (const part of document.querySelectorAll("h2.hP, .gD, .a3s, .g3")) {
        const wrap = document.createElement("other-wrap");
        wrap.className = "hP gD a3s";
        part.replaceWith(wrap);
        wrap.append(document.createElement("other-badge"), part);
        part.setAttribute("data-other", "email@elsewhere.example");
      }
    });
    await it.browser.page.waitForTimeout(600);
    expect([said, null]).toContain(await it.gmail.chipText());
    await expect.poll(() => ours("chip").count()).toBeLessThanOrEqual(1);
  });

  test("a storm of 10,000 changes a second takes little of the page's time from us, and the chip stays", async () => {
    await it.gmail.load();
    await it.gmail.open("broken-dated");
    await says(QUIET);
    const session = await it.browser.context.newCDPSession(it.browser.page);
    await session.send("Profiler.enable");
    await session.send("Profiler.start");
    const changes = await it.browser.page.evaluate(async () => {
      const list = document.querySelector("[role=main] [role=list]");
      const begun = performance.now();
      let made = 0;
      while (made < 30_000) {
        for (let i = 0; i < 50; i++) {
          const gust = document.createElement("p");
          list?.append(gust);
          gust.remove();
          made += 2;
        }
        await new Promise((later) => setTimeout(later, Math.max(0, begun + made / 10 - performance.now())));
      }
      return made / (performance.now() - begun);
    });
    const { profile } = await session.send("Profiler.stop");
    await session.detach();
    const own = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith("chrome-extension:")).map(({ id }) => id),
    );
    const ms = (profile.samples ?? []).reduce(
      (sum, id, i) => sum + (own.has(id) ? (profile.timeDeltas?.[i] ?? 0) : 0),
      0,
    );
    const share = ms / (profile.endTime - profile.startTime);
    expect(share, `our share at ${Math.round(changes * 1000)} changes a second`).toBeLessThan(0.3);
    await expect.poll(() => it.gmail.chipText()).toMatch(QUIET);
    await expect.poll(() => ours("chip").count()).toBe(1);
  });
});

test("a tab that the browser had put to sleep tells the truth when it is awake again", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await says(QUIET);
  const session = await it.browser.context.newCDPSession(it.browser.page);
  await session.send("Page.setWebLifecycleState", { state: "frozen" });
  await killWorker(it.browser);
  await session.send("Page.setWebLifecycleState", { state: "active" });
  await session.detach();
  await says(QUIET);
  await expect.poll(() => ours("chip").count()).toBe(1);
  await it.gmail.arrive("broken-dated", "Hi Dana, it's a yes. Please send the order form. Gemma");
  await expect.poll(() => it.gmail.chipText()).not.toMatch(/quiet/);
});
