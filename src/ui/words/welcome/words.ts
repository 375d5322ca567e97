/** The sentences of the welcome page. */
export type WelcomeWords = {
  title: string;
  intro: string;
  /** What each picture shows, and what it looks like to somebody who can't see it. */
  pictures: Record<"quiet" | "follow-up" | "reply", { says: string; alt: string }>;
  privacy: string;
  privacyMore: string;
  you: string;
  workingDays: string;
  name: string;
  nameMore: string;
  decided: string;
  kept: string;
  notKept: string;
  start: string;
};
