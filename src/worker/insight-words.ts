import type { CoreSettings } from "../core/silence/situation";
import type { Insights, Tried } from "../platform/desk";

type Told = { all: number; longest: number; cost: Insights["cost"]; tried: Tried };

const percent = (share: number | null): number => Math.round((share ?? 0) * 100);

const english = ({ all, longest, cost, tried }: Told): string[] => [
  all === 0
    ? "No deal is quiet in the threads I know."
    : all === 1
      ? `One deal is quiet, for ${longest} working days.`
      : `${all} deals are quiet, the longest for ${longest} working days.`,
  cost.messages === 0
    ? "You haven't followed up into any of these silences yet."
    : `Together they have cost ${cost.days} working days and ${cost.messages} ${cost.messages === 1 ? "follow-up" : "follow-ups"}.`,
  tried.used === 0
    ? "Once you've used a suggestion, I'll tell you here what came of it."
    : tried.answered.low === null
      ? `${tried.used === 1 ? `Your one follow-up was ${tried.answered.count === 1 ? "answered" : "not answered so far"}` : `${tried.answered.count} of ${tried.used} follow-ups were answered`}: too few to tell what works best.`
      : `${tried.answered.count} of ${tried.used} follow-ups were answered: in the long run between ${percent(tried.answered.low)} and ${percent(tried.answered.high)} %.`,
];

const german = ({ all, longest, cost, tried }: Told): string[] => [
  all === 0
    ? "In den Threads, die ich kenne, ist kein Deal still."
    : all === 1
      ? `Ein Deal ist still, seit ${longest} Arbeitstagen.`
      : `${all} Deals sind still, der längste seit ${longest} Arbeitstagen.`,
  cost.messages === 0
    ? "In keine dieser Pausen haben Sie bisher nachgefasst."
    : `Zusammen haben sie ${cost.days} Arbeitstage und ${cost.messages} ${cost.messages === 1 ? "Nachfrage" : "Nachfragen"} gekostet.`,
  tried.used === 0
    ? "Sobald Sie einen Vorschlag verwendet haben, steht hier, was daraus wurde."
    : tried.answered.low === null
      ? `${tried.used === 1 ? `Ihre eine Nachfrage wurde ${tried.answered.count === 1 ? "beantwortet" : "bisher nicht beantwortet"}` : `${tried.answered.count} von ${tried.used} Nachfragen wurden beantwortet`}: zu wenig, um zu sagen, was am besten hilft.`
      : `${tried.answered.count} von ${tried.used} Nachfragen wurden beantwortet: auf Dauer zwischen ${percent(tried.answered.low)} und ${percent(tried.answered.high)} %.`,
];

/** Three plain sentences, to be read before any plot. */
export const INSIGHT: Record<CoreSettings["language"], (told: Told) => string[]> = { en: english, de: german };
