import type { Fit } from "../../templates/template";

/**
 * Sentences that a rep could send, put where the draft has weaker ones. In the language of the draft.
 * Quotes come with their marks and full stop, days as the correspondence writes them.
 */
export type Lines = {
  /** `fits` says of what kind their words are: that decides how one asks about them. */
  promise(when: string, quote: string, fits: readonly Fit[], familiar: boolean): string;
  /** `topic`: "the bending cell", "zur Biegezelle"; null where the thread does not tell. */
  aside(topic: string | null, familiar: boolean): string;
  step(one: string, other: string, familiar: boolean): string;
  /** The rep's own words that are still to be kept. */
  owed(when: string, quote: string): string;
  byDay(day: string): string;
  plainNo: string;
};
