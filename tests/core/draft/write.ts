import type { Draft, Review, RuleName } from "../../../src/core/draft/remark";
import { type ReviewOptions, review } from "../../../src/core/draft/review";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { type Context, DEFAULT_SETTINGS, NO_MEMORY, type Situation } from "../../../src/core/silence/situation";

export const dana = { name: "Dana Cole", email: "dana@northwind.example", aliases: [] };
export const ray = { name: "Ray Ortiz", email: "ray@acme.example" };

export const context: Context = {
  now: Date.parse("2026-11-16T14:00:00Z"),
  timeZone: "Europe/London",
  settings: DEFAULT_SETTINGS,
  memory: NO_MEMORY,
  languages: ALL_LANGUAGES,
};

const OPTIONS: ReviewOptions = {
  advice: "quiet",
  off: [],
  hushed: [],
  quietThreads: [],
  answered: null,
  me: dana,
};

/** A mail to Ray with this text, and whatever else is said of it. */
export const mail = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  subject: null,
  to: [ray],
  attachments: [],
  isNew: false,
  ...more,
});

export const reviewOf = (draft: Draft, situation: Situation | null, options: Partial<ReviewOptions> = {}): Review =>
  review(draft, situation, situation?.context ?? context, { ...OPTIONS, ...options });

/** The rules that have something to say about a mail that answers in no thread we know. */
export const remarksOn = (text: string, more: Partial<Draft> = {}): RuleName[] =>
  reviewOf(mail(text, more), null).remarks.map(({ rule }) => rule);
