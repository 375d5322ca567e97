import type { Suggestion } from "../../src/core/plays/suggestion";
import type { Report } from "../../src/core/report";
import { NO_MEMORY } from "../../src/core/silence/situation";
import type { Address, Message } from "../../src/core/thread";
import type { OpenThread } from "../../src/platform/messages";

/** A thread and what the core might say about it, for pages: nobody in it exists. */
export const NOW = Date.parse("2026-03-19T10:00:00Z");

const lena: Address = { name: "Lena Fiore", email: "lena@tidemark.example" };
const omar: Address = { name: "Omar Haddad", email: "omar@harbourlight.example" };
const priya: Address = { name: "Priya Nair", email: "priya@harbourlight.example" };

const message = (id: string, from: Address, sentAt: string, body: string | null): Message => ({
  id,
  from,
  to: from === lena ? [omar] : [lena],
  cc: [priya],
  sentAt: Date.parse(sentAt),
  body,
  attachments: [],
});

export const openThread = (): OpenThread => ({
  account: lena.email,
  id: "18e1f0a2b3c4d5e6",
  thread: {
    me: { ...lena, aliases: [] },
    subject: "Mooring sensors for the east pier",
    messages: [
      message("a1", lena, "2026-03-02T09:00:00Z", "Here is the quote for the twelve sensors."),
      message(
        "a2",
        omar,
        "2026-03-03T11:00:00Z",
        "I'll walk the harbour board through it on Friday and come back to you.",
      ),
      message("a3", lena, "2026-03-10T09:00:00Z", "How did the twelve sensors go down?"),
    ],
  },
  states: ["collapsed", "expanded", "expanded"],
  replyOpen: false,
});

export const holding: Suggestion = {
  play: "accountability",
  because: ["Omar chose the day himself.", "Your mail of 10 March didn't mention it."],
  wrongIf: "You've spoken with Omar since.",
  next: "If nothing comes by 26 March: call him or offer a review with the board.",
  texts: [
    {
      template: "accountability/day-named",
      tone: "direct",
      body: "Hi Omar,\n\n“I'll walk the harbour board through it on Friday”, you wrote on 3 March about the mooring sensors. What did they say, or is it still to come?\n\nLena",
    },
    {
      template: "accountability/day-named-warm",
      tone: "warm",
      body: "Hi Omar,\n\nI asked you about the sensors last week and skipped the obvious thing. On 3 March you wrote, “I'll walk the harbour board through it on Friday”.\n\nHow did they take it? If it slipped off the agenda, that helps me just as much to know.\n\nBest wishes\nLena",
    },
  ],
  to: "one",
  greets: omar,
  until: null,
};

/** A thread about which the rep has told us nothing. */
export const NOTHING_TOLD: Report["told"] = { ...NO_MEMORY, answered: null };

const leaving: Suggestion = {
  ...holding,
  play: "out",
  because: ["A no is easier to give when it is asked for."],
  texts: [{ template: "out/plain", tone: "direct", body: "Hi Omar,\n\nHas the east pier been put aside?\n\nLena" }],
};

export const waiting: Suggestion = {
  ...holding,
  play: "wait",
  because: ["Omar is back on Monday."],
  texts: [],
  until: "2026-03-24",
};

export const report = (changes: Partial<Report> = {}): Report => ({
  verdict: {
    kind: "quiet",
    since: Date.parse("2026-03-11T09:00:00Z"),
    workingDays: 6,
    dueAt: Date.parse("2026-03-06T17:00:00Z"),
    until: null,
    because:
      "Omar wrote on 3 March that he'd come back by Friday 6 March. Nothing from him in this thread since; you asked on 10 March.",
    chip: "quiet for 6 working days · promised by Fri 6 March",
    owed: [],
    asAsked: null,
  },
  evidence: [
    { kind: "question", quote: "How did the twelve sensors go down?", message: 2 },
    { kind: "promise", quote: "I'll walk the harbour board through it on Friday", message: 1, due: "2026-03-06" },
  ],
  suggestions: [holding, leaving],
  barred: [],
  warnings: [],
  otherWays: [],
  onRequest: [],
  causes: [],
  checklist: [],
  told: NOTHING_TOLD,
  language: "en",
  datesAsTheirs: false,
  readable: { read: 3, of: 3 },
  ...changes,
});
