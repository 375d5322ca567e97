import { answersNothing } from "../../../src/core/evidence/answers-nothing";
import type { Finding, PromiseFinding, Reading } from "../../../src/core/evidence/finding";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import {
  type Commitment,
  type Contact,
  DEFAULT_SETTINGS,
  type Evidence,
  type EvidenceKind,
  NO_MEMORY,
  type Situation,
  type VerdictKind,
} from "../../../src/core/silence/situation";
import type { Address, Day, Message, Side } from "../../../src/core/thread";
import { calendarOf } from "../../../src/core/time/working-days";

/** One mail of a made-up thread: who wrote it, on which day, in which words, and what a reader finds in it. */
export type Mail = {
  by: "rep" | "them" | "other" | "colleague" | "machine";
  on: Day;
  body: string;
  finds?: Finding[];
  closing?: string;
};

export type Scene = {
  verdict?: VerdictKind;
  today?: Day;
  me?: Address;
  them?: Address;
  other?: Address;
  subject?: string;
  mails: Mail[];
  evidence?: (Partial<Evidence> & { kind: EvidenceKind })[];
  held?: Partial<Commitment> & { quote: string; call?: boolean; assent?: boolean };
  chasers?: number;
  until?: Day | null;
  language?: Situation["language"];
  ui?: "en" | "de";
  dayFirst?: boolean;
  theirHolidays?: Day[];
  phones?: string[];
  shared?: boolean;
  memory?: Partial<Situation["context"]["memory"]>;
  read?: number;
};

const NOON = "T12:00:00Z";
const at = (day: Day): number => Date.parse(`${day}${NOON}`);

export const REP: Address = { name: "Mara Lindqvist", email: "mara@harbourlight.example" };
export const THEM: Address = { name: "Owen Prichard", email: "owen.prichard@millbrook.example" };
export const OTHER: Address = { name: "Ines Duarte", email: "ines.duarte@millbrook.example" };

/** A promise as a detector would find it. */
export const promise = (quote: string, more: Partial<PromiseFinding> = {}): PromiseFinding => ({
  kind: "promise",
  quote,
  due: null,
  grace: 1,
  madeFor: "self",
  conditional: false,
  needs: [],
  topic: [],
  call: false,
  ...more,
});

/** A question of the rep's as a detector would find it. */
export const asks = (quote: string): Finding => ({
  kind: "ask",
  quote,
  form: "question",
  timesProposed: false,
  topic: [],
});

function readingOf({ body, finds = [], closing = "" }: Mail, language: Situation["language"]): Reading {
  return {
    language,
    words: body.split(/\s+/u).length,
    terms: [],
    days: [],
    greeting: "",
    closing,
    phones: [],
    opening: "",
    answersNothing: answersNothing(body),
    findings: finds,
  };
}

/** Builds what the plays choose from, without reading a word: every claim is the scene's own. */
export function situation(scene: Scene): Situation {
  const {
    mails,
    today = "2026-05-20",
    verdict = "quiet",
    language = "en",
    me = REP,
    them = THEM,
    other = OTHER,
  } = scene;
  const who: Record<Mail["by"], Address> = {
    rep: me,
    them,
    other,
    colleague: { ...me, name: "", email: "c@harbourlight.example" },
    machine: them,
  };
  const side: Record<Mail["by"], Side> = {
    rep: "rep",
    them: "them",
    other: "them",
    colleague: "colleague",
    machine: "machine",
  };
  const messages = mails.map(
    ({ by, on, body }): Message => ({
      id: "",
      from: who[by],
      to: [by === "rep" || by === "colleague" ? them : me],
      cc: [],
      sentAt: at(on),
      body,
      attachments: [],
    }),
  );
  const wrote = (by: Mail["by"]): number | null => {
    const index = mails.map((mail) => mail.by).lastIndexOf(by);
    return index < 0 ? null : index;
  };
  const contact = (address: Address, by: Mail["by"]): Contact => ({
    ...address,
    lastWrote: wrote(by),
    phones: by === "them" ? (scene.phones ?? []) : [],
    shared: by === "them" ? (scene.shared ?? false) : false,
  });
  return {
    thread: { me: { ...me, aliases: [] }, subject: scene.subject ?? "Cold store doors", messages },
    context: {
      now: at(today),
      timeZone: "Europe/London",
      settings: { ...DEFAULT_SETTINGS, language: scene.ui ?? "en" },
      memory: { ...NO_MEMORY, ...scene.memory },
      languages: ALL_LANGUAGES,
    },
    readings: mails.map((mail) => readingOf(mail, language)),
    sides: mails.map(({ by }) => side[by]),
    verdict: {
      kind: verdict,
      since: at(mails.at(-1)?.on ?? today),
      workingDays: 9,
      dueAt: null,
      until: scene.until ?? null,
      because: "A plain sentence.",
      chip: null,
      owed: [],
      asAsked: null,
    },
    evidence: (scene.evidence ?? []).map((one) => ({ quote: "", message: 0, ...one })),
    commitments: [],
    passedOver: null,
    chasers: scene.chasers ?? 0,
    held: scene.held ? commitment(scene.held, wrote("them") ?? 0, them) : null,
    contact: contact(them, "them"),
    others: wrote("other") === null ? [] : [contact(other, "other")],
    language,
    bothWork: calendarOf(DEFAULT_SETTINGS.workingDays, scene.theirHolidays ?? []),
    dayFirst: scene.dayFirst ?? true,
    read: scene.read ?? messages.length,
  };
}

function commitment(
  { quote, call = false, assent = false, ...more }: NonNullable<Scene["held"]>,
  message: number,
  by: Address,
): Commitment {
  return {
    finding: assent ? { kind: "assent", quote } : promise(quote, { call }),
    message,
    by,
    of: "them",
    state: "broken",
    due: null,
    raised: false,
    slips: 0,
    ...more,
  };
}
