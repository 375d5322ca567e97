import type { Draft, Mend, Review, RuleName } from "../../../src/core/draft/remark";
import { type ReviewOptions, review } from "../../../src/core/draft/review";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { type Context, DEFAULT_SETTINGS, NO_MEMORY, type Situation } from "../../../src/core/silence/situation";
import { understand } from "../../../src/core/silence/understand";
import type { Address, Message } from "../../../src/core/thread";

export const dana = { name: "Dana Cole", email: "dana@northwind.example", aliases: [] };
export const ray: Address = { name: "Ray Ortiz", email: "ray@acme.example" };
export const frauWirth: Address = { name: "Karin Wirth", email: "karin.wirth@biegetech.example" };

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

/** Who wrote, on which day of 2026, what, with which files. */
type Written = [by: "we" | "they", on: string, body: string, ...attachments: string[]];

/** A thread between Dana and one person, understood on 16 November. */
export function thread(subject: string, them: Address, ...mails: Written[]): Situation {
  const messages = mails.map(
    ([by, on, body, ...attachments], i): Message => ({
      id: `m${i}`,
      from: by === "we" ? dana : them,
      to: [by === "we" ? them : dana],
      cc: [],
      sentAt: Date.parse(`2026-${on}T10:00:00Z`),
      body,
      attachments,
    }),
  );
  return understand({ me: dana, subject, messages }, context);
}

/** Dana asked about the quote, and nobody answered. */
export const quiet = thread(
  "Quote for the Leeds line",
  ray,
  ["they", "10-20", "Hi Dana,\n\nCould you quote the Leeds line for us?\n\nRay"],
  ["we", "10-28", "Hi Ray,\n\nThe quote for the Leeds line is attached. Does the height fit?\n\nDana", "quote.pdf"],
);

/** Ray said that he would take it to management within a week. */
export const promised = thread(
  "Pilot for the Leeds plant",
  ray,
  ["we", "10-28", "Hi Ray,\n\nDoes the pilot plan work for you?\n\nDana"],
  ["they", "10-29", "Hi Dana,\n\nI'll take the pilot to our management next week.\n\nRay"],
  ["we", "10-30", "Thank you, Ray.\n\nDana"],
);

/** Frau Wirth hat um ein Angebot gebeten und nicht geantwortet. */
export const still = thread(
  "Angebot für die Biegezelle",
  frauWirth,
  ["they", "10-20", "Hallo Frau Cole,\n\nkönnen Sie uns die Biegezelle anbieten?\n\nKarin Wirth"],
  [
    "we",
    "10-28",
    "Hallo Frau Wirth,\n\ndas Angebot zur Biegezelle hängt an. Passt die Höhe?\n\nDana Cole",
    "angebot.pdf",
  ],
);

export const reviewOf = (draft: Draft, situation: Situation | null, options: Partial<ReviewOptions> = {}): Review =>
  review(draft, situation, situation?.context ?? context, { ...OPTIONS, ...options });

const toContact = (situation: Situation | null): Address[] => [situation?.contact ?? ray];

/** The rules that have something to say, in the order in which they say it. */
export const remarksOn = (text: string, situation: Situation | null = null, more: Partial<Draft> = {}): RuleName[] =>
  reviewOf(mail(text, { to: toContact(situation), ...more }), situation).remarks.map(({ rule }) => rule);

export const mended = (text: string, { start, end, text: better }: Mend): string =>
  text.slice(0, start) + better + text.slice(end);

/** What becomes of a draft when every remark that offers something is accepted, one after the other. */
export function afterMending(text: string, situation: Situation | null): { text: string; left: RuleName[] } {
  let draft = text;
  for (let round = 0; round < 6; round += 1) {
    const { remarks } = reviewOf(mail(draft, { to: toContact(situation) }), situation);
    const mend = remarks.find((remark) => remark.mend !== null)?.mend;
    if (!mend) return { text: draft, left: remarks.map(({ rule }) => rule) };
    draft = mended(draft, mend);
  }
  return { text: draft, left: ["placeholder"] };
}
