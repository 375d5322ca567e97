import { answeredElsewhere } from "../silence/elsewhere";
import type { EvidenceKind, Situation } from "../silence/situation";
import { newsOf } from "./compassion";
import { activeOthers, correction, evidenceOf, found, haveWritten, inTender, lastOfTheirs, shows } from "./facts";
import { pastMeeting } from "./past-meeting";
import { isBare } from "./promise-kind";
import { CAUSES, type CauseKind, type Play } from "./suggestion";

/** From three follow-ups on, `out`, `wait` or `let-go` lead; from five the answer is plain. */
const MANY = 3;
const PLENTY = 5;

type Case = { when: (situation: Situation) => boolean; plays: readonly Play[] };

/** The plays that evidence speaks for, while it is what they last wrote about. */
const EVIDENCE: readonly (readonly [EvidenceKind, readonly Play[]])[] = [
  ["early-stage", ["buying-stage", "missing-question", "article"]],
  ["objection", ["roi", "decision-maker"]],
  ["price", ["price", "missing-question"]],
  ["hope", ["next-step", "accountability", "decision-maker"]],
  ["fit-doubt", ["missing-question"]],
  ["competitor", ["missing-question", "buying-stage"]],
];

/** What a cause speaks for, when the rep has confirmed it. */
export const CAUSE_PLAYS: Record<CauseKind, readonly Play[]> = {
  influence: ["decision-maker"],
  "missing-intelligence": ["missing-question"],
  price: ["price"],
  "avoiding-conflict": ["out"],
  fit: ["missing-question", "out"],
  "ahead-of-buyer": ["buying-stage"],
  life: ["compassion", "article", "wait"],
};

/** The exception: a promise that no follow-up has ever raised still leads, however many there were. */
const neverRaised = ({ held }: Situation): boolean => held !== null && !held.raised && held.state !== "kept";

const closing = ({ chasers, context }: Situation): boolean => chasers >= MANY && !context.memory.overridden;

/** Their last mail but one: older doubts have been talked past since. */
function recent({ sides }: Situation): number {
  const last = sides.lastIndexOf("them");
  return last <= 0 ? last : Math.max(0, sides.lastIndexOf("them", last - 1));
}

/** The rep's last mail said that it needs no answer. */
export function askedForNothing(situation: Situation): boolean {
  const last = situation.sides.lastIndexOf("rep");
  return found(situation, "rep", "no-answer-needed").some(({ message }) => message === last);
}

/** Whoever came after has promised something themselves: they are held to it, and need no fresh start. */
const successorPromised = (s: Situation): boolean =>
  s.held !== null && s.held.message > (evidenceOf(s, "contact-left")?.message ?? -1);

function whenClosing(situation: Situation): readonly Play[] {
  if (activeOthers(situation).length > 0) return ["wait", "out", "let-go"];
  const tired = situation.chasers >= PLENTY || shows(situation, "fit-doubt") || shows(situation, "decline");
  return tired ? ["let-go", "out", "wait"] : ["out", "wait", "let-go"];
}

/** "More than I had in mind. Leave it with me": the money is what they said, the rest is manners. */
const putsOffThePrice = (situation: Situation): boolean =>
  situation.held !== null &&
  isBare(situation.held.finding.quote) &&
  evidenceOf(situation, "price")?.message === situation.held.message;

const QUIET: readonly Case[] = [
  { when: (s) => shows(s, "decline") && evidenceOf(s, "decline")?.message === lastOfTheirs(s), plays: ["let-go"] },
  { when: (s) => newsOf(s)?.finding.kind === "life-event", plays: ["compassion"] },
  { when: (s) => !haveWritten(s) && s.chasers >= 2, plays: ["let-go", "article"] },
  { when: (s) => !haveWritten(s), plays: ["next-step", "article"] },
  { when: (s) => shows(s, "contact-left") && !successorPromised(s), plays: ["restart", "next-step"] },
  { when: (s) => shows(s, "missed-meeting"), plays: ["missed-meeting", "next-step"] },
  { when: putsOffThePrice, plays: ["price", "accountability", "missing-question"] },
  { when: (s) => s.held !== null && s.held.slips >= 2, plays: ["accountability", "decision-maker", "next-step"] },
  {
    when: (s) => s.held !== null && shows(s, "decision-maker"),
    plays: ["accountability", "decision-maker", "next-step"],
  },
  { when: (s) => s.held !== null, plays: ["accountability", "next-step"] },
  { when: inTender, plays: ["buying-stage", "missing-question"] },
  { when: (s) => pastMeeting(s) !== null, plays: ["next-step", "missed-meeting"] },
  { when: askedForNothing, plays: ["article", "next-step", "let-go"] },
];

const LAST: readonly Case[] = [
  { when: (s) => newsOf(s)?.finding.kind === "reorganisation", plays: ["compassion", "restart", "article"] },
  { when: (s) => shows(s, "decision-maker"), plays: ["decision-maker"] },
  { when: () => true, plays: ["next-step", "missing-question", "decision-maker", "article"] },
];

const matching = (cases: readonly Case[], situation: Situation): Play[] =>
  cases.filter(({ when }) => when(situation)).flatMap(({ plays }) => plays);

const byEvidence = (situation: Situation): Play[] =>
  EVIDENCE.map(([kind, plays]) => ({ plays, message: evidenceOf(situation, kind)?.message ?? -1 }))
    .filter(({ message }) => message >= 0 && message >= recent(situation))
    .toSorted((a, b) => b.message - a.message)
    .flatMap(({ plays }) => plays);

const byRepsWord = (situation: Situation): Play[] =>
  CAUSES.filter((cause) => correction(situation, cause) === true).flatMap((cause) => CAUSE_PLAYS[cause]);

function whenQuiet(situation: Situation): Play[] {
  const usual = [
    ...byRepsWord(situation),
    ...matching(QUIET, situation),
    ...byEvidence(situation),
    ...matching(LAST, situation),
    "out" as const,
    "wait" as const,
    "let-go" as const,
  ];
  if (!closing(situation)) return usual;
  const first = neverRaised(situation) ? (["accountability"] as const) : [];
  return [...first, ...whenClosing(situation), ...usual];
}

/** The plays worth considering here, best first, each once. Whether one is permitted is for the play to say. */
export function order(situation: Situation): Play[] {
  switch (situation.verdict.kind) {
    case "quiet":
      if (answeredElsewhere(situation)) return ["wait", "next-step"];
      return [...new Set(whenQuiet(situation))];
    case "paused":
      return ["compassion", "wait", "article"];
    case "waiting":
      return ["wait"];
    case "your-turn":
      return situation.verdict.asAsked ? ["next-step"] : [];
    case "settled":
      return shows(situation, "decline") ? ["let-go"] : [];
    default:
      return [];
  }
}
