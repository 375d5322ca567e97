import { expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Message } from "../../../src/core/thread";

const dana = { name: "Dana Cole", email: "dana@northwind.example" };
const ray = { name: "Ray Ortiz", email: "ray@acme.example" };

const mail = (from: typeof ray, to: typeof ray, sentAt: string, body: string): Message => ({
  id: "",
  from,
  to: [to],
  cc: [],
  sentAt: Date.parse(sentAt),
  body,
  attachments: [],
});

/** Ray promised an answer on 6 October for a day that he wrote in his way. */
const card = (day: string, readsDayFirst: boolean) => {
  const messages = [
    mail(dana, ray, "2026-10-05T14:00:00Z", "Hi Ray,\n\nDoes the offer for the pilot in Leeds fit?\n\nDana"),
    mail(ray, dana, "2026-10-06T14:00:00Z", `Hi Dana,\n\nI'll give you our answer by ${day}.\n\nRay`),
  ];
  const report = coach(
    { me: { ...dana, aliases: [] }, subject: "Pilot in Leeds", messages },
    {
      now: Date.parse("2026-10-26T14:00:00Z"),
      timeZone: "Europe/London",
      settings: { ...DEFAULT_SETTINGS, readsDayFirst },
      memory: NO_MEMORY,
      languages: ALL_LANGUAGES,
    },
  );
  const [best] = report.suggestions;
  const toTheRep = [report.verdict.because, report.verdict.chip, ...(best?.because ?? []), best?.next].join(" ");
  return { toTheRep, message: best?.texts[0]?.body ?? "", explained: report.datesAsTheirs };
};

const DAY_FIRST = /\d (?:Oct|Nov)/;
const MONTH_FIRST = /(?:Oct\w*|Nov\w*) \d/;

it.each([
  ["Friday 9 October", true, DAY_FIRST, MONTH_FIRST, DAY_FIRST],
  ["Friday 9 October", false, MONTH_FIRST, DAY_FIRST, DAY_FIRST],
  ["Friday October 9", true, DAY_FIRST, MONTH_FIRST, MONTH_FIRST],
  ["Friday October 9", false, MONTH_FIRST, DAY_FIRST, MONTH_FIRST],
])("where they write %j, and the rep reads the day first (%s)", (day, readsDayFirst, said, neverSaid, written) => {
  const { toTheRep, message, explained } = card(day, readsDayFirst);
  const ours = (text: string): string => text.replaceAll(day, "");
  expect(ours(toTheRep)).toMatch(said);
  expect(ours(toTheRep)).not.toMatch(neverSaid);
  expect(ours(message)).toMatch(written);
  expect(explained, "two orders on one card are explained").toBe(said !== written);
});
