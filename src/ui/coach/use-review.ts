import { useEffect, useState } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import type { SaidOfDraft } from "../../platform/messages";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

/** A review, and the text that it is about. */
export type Reviewed = { text: string; said: SaidOfDraft };

/** Milliseconds after the last key. */
const PAUSE = 400;

/** Words that have changed since the review are mended already, or other words. */
const asTheyStand = ({ text: then, said }: Reviewed, now: string): Reviewed => ({
  text: then,
  said: {
    ...said,
    remarks: said.remarks.filter(
      ({ at }) => at === null || then.slice(at.start, at.end) === now.slice(at.start, at.end),
    ),
  },
});

/** What a colleague would say of the message as it stands, a moment after the last key; null before that. */
export const useReview = (view: ThreadView, suggestion: Suggestion, text: string) => {
  const review = useCoach((coach) => coach.review);
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thread and another round want another review
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const said = await review(suggestion, text);
      if (!gone) setReviewed(said && { text, said });
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [review, suggestion.play, text, view.open.id, round]);
  return { reviewed: reviewed && asTheyStand(reviewed, text), again: () => setRound(round + 1) };
};
