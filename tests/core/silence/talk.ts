import type { Finding, PromiseFinding, Reading } from "../../../src/core/evidence/finding";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import {
  type Context,
  type CoreSettings,
  DEFAULT_SETTINGS,
  type Memory,
  NO_MEMORY,
  type Situation,
} from "../../../src/core/silence/situation";
import { understand } from "../../../src/core/silence/understand";
import type { Address, Message } from "../../../src/core/thread";

/**
 * Threads as tables: who wrote, on which day, and what a reading found in it. Words are read elsewhere;
 * here the findings are given, so that a rule about time and turns is tested alone.
 */

export const REP: Address = { name: "Nora Lindt", email: "nora@brightpumps.example" };
export const MATE: Address = { name: "Paul Ode", email: "paul@brightpumps.example" };
export const ANNA: Address = { name: "Anna Berg", email: "anna@milltown.example" };
export const BEN: Address = { name: "Ben Okoro", email: "ben@milltown.example" };
export const CARA: Address = { name: "Cara Diaz", email: "cara@otherhouse.example" };

type Line = {
  from: Address;
  on: string;
  findings: Finding[];
  more: Partial<Reading> & { to?: Address[]; attachments?: string[]; folded?: true };
};

const line =
  (from: Address) =>
  (on: string, findings: Finding[] = [], more: Line["more"] = {}): Line => ({ from, on, findings, more });

export const rep = line(REP);
export const mate = line(MATE);
export const anna = line(ANNA);
export const ben = line(BEN);
export const cara = line(CARA);

export const promise = (due: string | null, more: Partial<PromiseFinding> = {}): Finding => ({
  kind: "promise",
  quote: "I'll send you the pump curves",
  due,
  grace: 1,
  madeFor: "self",
  conditional: false,
  needs: [],
  topic: ["pump", "curv"],
  call: false,
  ...more,
});
export const ask = (more: Partial<Extract<Finding, { kind: "ask" }>> = {}): Finding => ({
  kind: "ask",
  quote: "How does it look?",
  form: "question",
  timesProposed: false,
  topic: [],
  ...more,
});
export const request = (quote = "Please send me the signed form."): Finding =>
  ask({ form: "request", quote, topic: ["sign", "form"] });
export const delivery = (...topic: string[]): Finding => ({
  kind: "delivery",
  quote: "As promised, the curves.",
  topic,
});
export const lifeEvent = (about = "", back: string | null = null): Finding => ({
  kind: "life-event",
  quote: "in hospital",
  about,
  back,
});
export const leave = (back: string | null): Finding => ({
  kind: "out-of-office",
  quote: "I am out of the office.",
  back,
});

type Bare =
  | "assent"
  | "no-commitment"
  | "offer"
  | "pitch"
  | "thanks"
  | "decline"
  | "acceptance"
  | "no-answer-needed"
  | "hope"
  | "price"
  | "objection"
  | "fit-doubt"
  | "kind-word"
  | "missed-meeting"
  | "bounce"
  | "bulk";
export const bare = (kind: Bare, quote: string = kind): Finding => ({ kind, quote });

const reading = (findings: Finding[], more: Partial<Reading>): Reading => ({
  language: "en",
  words: 20,
  terms: [],
  days: [],
  greeting: "",
  closing: "",
  phones: [],
  opening: "",
  findings,
  ...more,
});

/** Noon in UTC of a day; an hour may be given ("2026-03-02T09"). */
const at = (on: string): number => Date.parse(on.includes("T") ? `${on}:00:00Z` : `${on}T12:00:00Z`);

export type Seen = { now: string; settings?: Partial<CoreSettings>; memory?: Partial<Memory> };

const everyone = [REP, ANNA];

/** Understands a table at nine on the day `now`, in UTC. */
export function see(lines: readonly Line[], { now, settings, memory }: Seen): Situation {
  const remembered = new Map<string, Reading>();
  const messages = lines.map(({ from, on, findings, more }, i): Message => {
    const { to, attachments = [], folded, ...rest } = more;
    const id = `m${i}`;
    if (folded === undefined) remembered.set(id, reading(findings, rest));
    const others = everyone.filter(({ email }) => email !== from.email);
    return {
      id,
      from,
      to: to ?? (from === REP || from === MATE ? [ANNA] : others.filter((one) => one === REP)),
      cc: [],
      sentAt: at(on),
      body: null,
      attachments,
    };
  });
  const context: Context = {
    now: Date.parse(`${now}T09:00:00Z`),
    timeZone: "UTC",
    settings: { ...DEFAULT_SETTINGS, ...settings },
    memory: { ...NO_MEMORY, ...memory },
    languages: ALL_LANGUAGES,
  };
  return understand({ me: { ...REP, aliases: [] }, subject: "Pumps", messages }, context, { remembered });
}

export const verdict = (lines: readonly Line[], now: string): string => see(lines, { now }).verdict.kind;
export const kinds = ({ evidence }: Situation): string[] => evidence.map(({ kind }) => kind);
