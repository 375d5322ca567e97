import { expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Address, Message } from "../../../src/core/thread";

const abby = { name: "Abby Stone", email: "abby@crisplabel.example" };
const helen = { name: "Helen Ward", email: "helen@orchardjam.example" };

const mail = (from: Address, sentAt: string, body: string): Message => ({
  id: "",
  from,
  to: [from === abby ? helen : abby],
  cc: [],
  sentAt: Date.parse(sentAt),
  body,
  attachments: [],
});

const owedOn = (day: string, ...messages: Message[]) =>
  coach(
    { me: { ...abby, aliases: [] }, subject: "Labels for the autumn range", messages },
    {
      now: Date.parse(`${day}T10:00:00Z`),
      timeZone: "Europe/London",
      settings: DEFAULT_SETTINGS,
      memory: NO_MEMORY,
      languages: ALL_LANGUAGES,
    },
  ).verdict;

const QUOTE = mail(abby, "2026-06-01T09:00:00Z", "Hi Helen,\n\nWhat do you think of the labels?\n\nAbby");

it("what they asked is quoted, each thing by itself", () => {
  const asked = "Hi Abby,\n\nThanks. Could you do them on recycled stock? Also please send two samples.\n\nHelen";
  expect(owedOn("2026-06-09", QUOTE, mail(helen, "2026-06-04T09:00:00Z", asked))).toMatchObject({
    kind: "your-turn",
    owed: [
      { quote: "Could you do them on recycled stock?", message: 1 },
      { quote: "Also please send two samples.", message: 1 },
    ],
  });
});

it("a promise of the rep's own that is overdue is quoted", () => {
  const promise = "Hi Helen,\n\nI'll send you the samples by Friday.\n\nAbby";
  const asked = mail(helen, "2026-06-02T09:00:00Z", "Hi Abby,\n\ncan we have samples first?\n\nHelen");
  expect(owedOn("2026-06-12", QUOTE, asked, mail(abby, "2026-06-02T12:00:00Z", promise))).toMatchObject({
    kind: "your-turn",
    owed: [{ quote: "I'll send you the samples by Friday", message: 2 }],
  });
});

it("nothing is quoted where they owe the answer", () => {
  expect(owedOn("2026-06-12", QUOTE)).toMatchObject({ kind: "quiet", owed: [] });
});
