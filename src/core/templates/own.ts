import type { Play, Tone } from "../plays/suggestion";
import type { MessageLanguage } from "../text/language";
import { BANNED } from "./banned";
import { limitsOf } from "./limits";
import { SLOTS, type SlotName } from "./slots";
import type { Fit, Template } from "./template";

/** A play that has words: all but `wait`. */
export type WrittenPlay = Exclude<Play, "wait">;

/**
 * A template that the rep or their company wrote. `body` stands between greeting and sign-off, as in ours.
 * `fit` is the one occasion that it is for, where the play knows several; `changedAt` is Unix ms.
 */
export type OwnTemplate = {
  id: string;
  play: WrittenPlay;
  tone: Tone;
  language: MessageLanguage;
  body: string;
  familiar?: string | undefined;
  fit?: Fit | undefined;
  enabled: boolean;
  changedAt: number;
};

/** Occasions that a play tells apart. Words for a birth must never reach a house in mourning: there one has to be named. */
export const OCCASIONS: Partial<Record<Play, readonly Fit[]>> = {
  compassion: ["birth", "loss", "illness", "illness-of-other", "other-news", "reorganisation"],
  accountability: ["plain", "hope", "time", "call-us", "talk", "bare"],
  restart: ["successor", "no-successor"],
  "let-go": ["declined", "unanswered"],
};

/** What makes a template unusable. */
export type Fault =
  | { kind: "empty" }
  | { kind: "too-long"; most: number }
  | { kind: "unknown-field"; field: string }
  | { kind: "bracket"; text: string }
  | { kind: "needs-field"; field: SlotName }
  | { kind: "needs-occasion" };

/** What a good colleague would say about it; the rep may leave it as it is. */
export type Advice =
  | { kind: "questions"; most: number; found: number }
  | { kind: "worn"; phrase: string }
  | { kind: "long" | "short"; words: number; limit: number }
  | { kind: "greets"; line: string }
  | { kind: "no-familiar" };

/** Characters; a whole message of ours has at most 110 words, about 700. */
export const LONGEST = 3_000;

const FIELD = /\{(\w*)\}/gu;
const GREETING = /^(?:hi|hello|dear|hey|hallo|guten tag|sehr geehrte|liebe)\b[^\n]{0,40},\s*$/iu;
const POLITE = /(?:^|[^\p{L}])(?:Sie|Ihnen|Ihre?[mnrs]?)(?![\p{L}])/u;

/** The fields that a body names, as written. */
const fieldsIn = (body: string): string[] => [...body.matchAll(FIELD)].map(([, name = ""]) => name);

const slotOf = (field: string): string => field.charAt(0).toLowerCase() + field.slice(1);

const bodiesOf = ({ body, familiar }: Pick<OwnTemplate, "body" | "familiar">): string[] =>
  familiar ? [body, familiar] : [body];

const textFaults = (body: string): Fault[] => {
  if (body.trim() === "") return [{ kind: "empty" }];
  if (body.length > LONGEST) return [{ kind: "too-long", most: LONGEST }];
  const unknown = fieldsIn(body).filter((field) => !Object.hasOwn(SLOTS, slotOf(field)));
  const stray = /[^\s{}[\]]{0,20}[{}[\]][^\s{}[\]]{0,20}|\b(?:TODO|XXX)\b/u.exec(body.replace(FIELD, " "));
  return [
    ...unknown.map((field): Fault => ({ kind: "unknown-field", field })),
    ...(stray ? [{ kind: "bracket" as const, text: stray[0] }] : []),
  ];
};

/** An accountability mail without their words would be a reproach, and an article needs its link. */
const needed = (play: Play, body: string): Fault[] => {
  const fields = fieldsIn(body).map(slotOf);
  if (play === "accountability" && !fields.some((field) => field === "quoteComma" || field === "quoteStop"))
    return [{ kind: "needs-field", field: "quoteStop" }];
  return play === "article" && !fields.includes("link") ? [{ kind: "needs-field", field: "link" }] : [];
};

/** Why this template can't be used; empty where it can. */
export function faultsIn(template: Pick<OwnTemplate, "play" | "body" | "familiar" | "fit">): Fault[] {
  const { play, fit } = template;
  const occasion: Fault[] = play === "compassion" && !fit ? [{ kind: "needs-occasion" }] : [];
  const ofBody = bodiesOf(template).flatMap((body) => {
    const faults = textFaults(body);
    return faults.length > 0 ? faults : needed(play, body);
  });
  return [...occasion, ...ofBody];
}

const wordsIn = (text: string): number => text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;
/** Greeting and sign-off, which `fill` adds, come to about so many words; a quote to about ten. */
const AROUND = 5;
const A_QUOTE = 10;

const lengthOf = (body: string): number =>
  AROUND + wordsIn(body) + A_QUOTE * fieldsIn(body).filter((field) => /quote|question$|^asked$/iu.test(field)).length;

function lengthAdvice(play: Play, body: string): Advice[] {
  const { fewest, most } = limitsOf(play);
  const words = lengthOf(body);
  if (words > most) return [{ kind: "long", words, limit: most }];
  return words < fewest ? [{ kind: "short", words, limit: fewest }] : [];
}

/** Worn phrases in the order in which they stand; of two that overlap the first says enough. */
const wornIn = (body: string): string[] => {
  const found = BANNED.flatMap((phrase) => {
    const match = phrase.exec(body);
    return match ? [{ phrase: match[0], index: match.index }] : [];
  }).toSorted((a, b) => a.index - b.index);
  return found.reduce<{ phrases: string[]; end: number }>(
    ({ phrases, end }, { phrase, index }) =>
      index < end ? { phrases, end } : { phrases: [...phrases, phrase], end: index + phrase.length },
    { phrases: [], end: 0 },
  ).phrases;
};

/** What would make the template better: worn phrases, too many questions, length, a greeting that would stand there twice. */
export function adviceOn({ play, language, body, familiar }: OwnTemplate): Advice[] {
  const { questions } = limitsOf(play);
  const found = body.match(/\?/gu)?.length ?? 0;
  const [first = ""] = body.trim().split("\n");
  return [
    ...wornIn(body).map((phrase): Advice => ({ kind: "worn", phrase })),
    ...(found > questions ? [{ kind: "questions" as const, most: questions, found }] : []),
    ...lengthAdvice(play, body),
    ...(GREETING.test(first) ? [{ kind: "greets" as const, line: first.trim() }] : []),
    ...(language === "de" && !familiar && POLITE.test(body) ? [{ kind: "no-familiar" as const }] : []),
  ];
}

/** Words with "Sie" in them don't go to somebody whom the rep calls du. */
const suitsRegister = ({ body, familiar, language }: OwnTemplate, register: "formal" | "familiar"): boolean =>
  register === "formal" || language !== "de" || Boolean(familiar) || !POLITE.test(body);

/** As the core uses it. The id says language and play, as the ids of ours do. */
export const asTemplate = ({ id, play, tone, language, body, familiar, fit }: OwnTemplate): Template => ({
  id: `${language}.${play}.${id}`,
  play,
  tone,
  body,
  own: true,
  ...(familiar ? { familiar } : {}),
  ...(fit ? { fits: [fit] } : {}),
});

/** The usable ones of a play, in the order given. */
export const ownTemplatesOf = (
  templates: readonly OwnTemplate[],
  language: MessageLanguage,
  play: Play,
  register: "formal" | "familiar",
): Template[] =>
  templates
    .filter((one) => one.enabled && one.language === language && one.play === play)
    .filter((one) => suitsRegister(one, register) && faultsIn(one).length === 0)
    .map(asTemplate);
