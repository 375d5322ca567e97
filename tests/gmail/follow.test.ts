// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/core/report";
import { NO_MEMORY } from "../../src/core/silence/situation";
import { followThread } from "../../src/gmail/follow";
import { Memory } from "../../src/gmail/memory";
import { watch } from "../../src/gmail/watch";
import type { Answer, OpenThread } from "../../src/platform/messages";
import { DANA, idAt, message, RAY, show, threadView } from "./thread-page";

const chipWords = (): string[] =>
  [...document.querySelectorAll("followthrough-chip")].map((chip) => chip.shadowRoot?.textContent ?? "");

/** Says of every thread how many messages it has; only the chip's words matter here. */
const report = ({ thread }: OpenThread): Answer<Report> => ({
  ok: true,
  value: {
    verdict: {
      kind: "quiet",
      since: null,
      workingDays: 0,
      dueAt: null,
      until: null,
      because: "",
      chip: `quiet, ${thread.messages.length} messages`,
      owed: [],
      asAsked: null,
    },
    evidence: [],
    suggestions: [],
    barred: [],
    warnings: [],
    otherWays: [],
    onRequest: [],
    causes: [],
    checklist: [],
    told: { ...NO_MEMORY, answered: null },
    language: "en",
    datesAsTheirs: false,
    readable: { read: 0, of: 0 },
  },
});

describe("the chip follows the thread in front", () => {
  let controller = new AbortController();
  const asked: OpenThread[] = [];
  const told: string[] = [];

  beforeEach(() => {
    controller = new AbortController();
    asked.length = 0;
    told.length = 0;
    const { look } = followThread(
      document,
      new Memory(),
      {
        clock: () => Date.parse("2026-11-16T14:00:00Z"),
        ask: async (open) => {
          asked.push(open);
          return report(open);
        },
        tell: ({ type }) => told.push(type),
        press: () => undefined,
      },
      controller.signal,
    );
    show("");
    watch(document, look, controller.signal, () => undefined);
  });
  afterEach(() => controller.abort());

  const words = (...expected: string[]) => vi.waitFor(() => expect(chipWords()).toEqual(expected));

  it("comes with the thread, changes with it and goes with it", async () => {
    document.body.innerHTML = threadView(RAY + DANA);
    await words("Coach: quiet, 2 messages");
    document
      .querySelector("[role=list]")
      ?.insertAdjacentHTML(
        "beforeend",
        message({ id: idAt("2026-11-10T09:00:00Z"), from: "ray@acme.example", text: "Yes." }),
      );
    await words("Coach: quiet, 3 messages");
    told.length = 0;
    document.querySelector("[role=main]")?.setAttribute("style", "display: none");
    await words();
    expect(told).toEqual(["notice/page-changed"]);
  });

  it("never carries one thread's words to another", async () => {
    document.body.innerHTML = threadView(RAY + DANA);
    await words("Coach: quiet, 2 messages");
    const other = idAt("2026-09-01T09:00:00Z");
    document.querySelector("[role=main]")?.setAttribute("style", "display: none");
    document.body.insertAdjacentHTML(
      "beforeend",
      threadView(message({ id: other, from: "helen@acme.example", text: "Hello" }), other),
    );
    await words("Coach: quiet, 1 messages");
    expect(
      document.querySelector("followthrough-chip")?.previousElementSibling?.getAttribute("data-legacy-thread-id"),
    ).toBe(other);
  });

  it("asks nothing again while the rep types, a mail loads its pictures or our own marks change", async () => {
    document.body.innerHTML = `${threadView(RAY + DANA)}<div class="M9"><div contenteditable="true"></div></div>`;
    await words("Coach: quiet, 2 messages");
    document.querySelector("[contenteditable]")?.append("Hello");
    document.querySelector(".a3s")?.firstChild?.parentElement?.append(document.createElement("img"));
    document.querySelector("followthrough-chip")?.setAttribute("crowded", "");
    await new Promise((later) => setTimeout(later, 400));
    expect(asked.length).toBe(1);
  });

  it("keeps what was read when a message is folded again", async () => {
    document.body.innerHTML = threadView(RAY + DANA);
    await words("Coach: quiet, 2 messages");
    const first = document.querySelector(".h7");
    first?.replaceChildren(
      ...new DOMParser().parseFromString('<span class="gD" email="ray@acme.example" name="ray"></span>', "text/html")
        .body.childNodes,
    );
    first?.setAttribute("class", "kv");
    document
      .querySelector("[role=list]")
      ?.insertAdjacentHTML(
        "beforeend",
        message({ id: idAt("2026-11-11T09:00:00Z"), from: "dana@northwind.example", text: "Hm." }),
      );
    await words("Coach: quiet, 3 messages");
    expect(asked.at(-1)?.thread.messages[0]?.body).toBe("I'll ask on Friday.");
    expect(asked.at(-1)?.states[0]).toBe("collapsed");
  });

  it("stops when it is told to stop", async () => {
    controller.abort();
    document.body.innerHTML = threadView(RAY + DANA);
    await new Promise((later) => setTimeout(later, 300));
    expect(asked).toEqual([]);
  });

  it("keeps keys pressed in the chip from Gmail's shortcuts, and opens nothing for a click that no person made", async () => {
    document.body.innerHTML = threadView(RAY + DANA);
    await words("Coach: quiet, 2 messages");
    const heard: string[] = [];
    document.body.addEventListener("keydown", () => heard.push("key"));
    const button = document.querySelector("followthrough-chip")?.shadowRoot?.querySelector("button");
    button?.dispatchEvent(new KeyboardEvent("keydown", { key: "e", bubbles: true, composed: true }));
    button?.click();
    expect(heard).toEqual([]);
    expect(document.querySelector("followthrough-coach")).toBeNull();
  });
});
