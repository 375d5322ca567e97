import type { Proposal } from "../plays/proposal";
import type { Text, Tone } from "../plays/suggestion";
import type { Situation } from "../silence/situation";
import { fill } from "./fill";
import { messageLanguage } from "./message-language";
import { ownTemplatesOf } from "./own";
import { capital } from "./quote";
import { registerOf } from "./register";
import type { Draft, Given } from "./slots";
import type { Fit, Template } from "./template";

const TONES: readonly Tone[] = ["direct", "warm"];

const followUp = ({ chasers }: Situation): Template["at"] =>
  chasers === 0 ? "first" : chasers === 1 ? "second" : "last";

/** A template that names what it fits must fit something here, and the right follow-up if it names one. */
function suits(template: Template, proposal: Proposal, situation: Situation): boolean {
  const fits = !template.fits || template.fits.every((fit) => proposal.fits.includes(fit));
  return fits && (template.at === undefined || template.at === followUp(situation));
}

/**
 * A new angle after a question was asked, the third date, a tender, the day they named, the rep's own smaller offer are
 * what the thread is about: they outweigh the rest.
 */
const TELLING: Partial<Record<Fit, number>> = {
  asked: 9,
  slipped: 9,
  tender: 9,
  "rival-over": 9,
  "as-asked": 9,
  smaller: 14,
  plain: 1,
};

/** A message that says a fact of the thread again is answered sooner than one that could stand in any thread. */
const A_FACT = 8;
const FACTS = [
  "stakeStop",
  "dueStake",
  "theirDate",
  "dueStakeStop",
  "needStop",
  "concernStop",
  "agreedStop",
  "likedStop",
  "lapsedStop",
  "passedStop",
  "rivalStop",
  "promisedQuestion",
] as const;

const facts = (body: string): number =>
  FACTS.filter((slot) => body.includes(`{${slot}}`) || body.includes(`{${capital(slot)}}`)).length * A_FACT;

const closeness = ({ fits = [], at, body }: Template): number =>
  fits.reduce((sum, fit) => sum + (TELLING[fit] ?? 3), at ? 1 : 0) + facts(body);

/** What the rep wrote themselves comes before ours, unless the thread needs a new angle that only ours has. */
const ownFirst = ({ own, fits }: Template, proposal: Proposal): number =>
  own && proposal.fits.every((fit) => (fit !== "asked" && fit !== "slipped") || fits?.includes(fit)) ? 1 : 0;

/** Unread words first, then the rep's own, then the closest fit, then the order in the file. */
const byChoice =
  (used: string[], proposal: Proposal) =>
  (a: Template, b: Template): number =>
    used.lastIndexOf(a.id) - used.lastIndexOf(b.id) ||
    ownFirst(b, proposal) - ownFirst(a, proposal) ||
    closeness(b) - closeness(a);

/** Every template of the play that suits and can be filled here, best first, with its message. */
export function fillable(situation: Situation, proposal: Proposal, given?: Given): Text[] {
  const language = messageLanguage(situation);
  const draft: Draft = given ? { situation, proposal, language, given } : { situation, proposal, language };
  const register = registerOf(situation, proposal.greets);
  const { memory, settings, languages } = situation.context;
  return [
    ...ownTemplatesOf(settings.templates ?? [], language, proposal.play, register),
    ...languages[language].templates.filter(({ play }) => play === proposal.play),
  ]
    .filter((template) => suits(template, proposal, situation))
    .toSorted(byChoice([...(memory.sentElsewhere ?? []), ...memory.used], proposal))
    .flatMap((template) => {
      const filled = fill(template, draft, register);
      return filled.ok ? [{ template: template.id, tone: template.tone, body: filled.body }] : [];
    });
}

/** The message in each tone there is, the rep's usual tone first. */
export function textsFor(situation: Situation, proposal: Proposal, given?: Given): Text[] {
  const all = fillable(situation, proposal, given);
  const preferred = situation.context.settings.tone;
  const order = TONES.toSorted((a, b) => Number(b === preferred) - Number(a === preferred));
  return order.flatMap((tone) => all.find((text) => text.tone === tone) ?? []);
}
