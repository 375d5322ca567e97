/** Working days until an answer is due, by what was asked. */
export const DEFAULT_WAITS = {
  timesProposed: 2,
  question: 3,
  coldMail: 4,
  offer: 5,
  severalDeciders: 7,
  office: 8,
  nothingAsked: 15,
} as const;

/** What an answer is awaited on. `office` is legal, security or procurement. */
export type WaitName = keyof typeof DEFAULT_WAITS;

/** Working days that the rep waits. */
export type Waits = Record<WaitName, number>;
