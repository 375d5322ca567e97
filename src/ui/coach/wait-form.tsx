import { type ReactElement, useState } from "react";
import type { Day } from "../../core/thread";
import { Button } from "../components/button";
import { DayField } from "../components/day-field";
import { A_DAY, dayHere } from "../day";
import { useWords } from "../words";
import { longDay } from "../words/long-day";
import { useCoach } from "./store";

/** Puts the thread aside until the day that the coach proposes, or one of the rep's own. */
export const WaitForm = ({ until, now }: { until: Day; now: number }): ReactElement => {
  const words = useWords();
  const snooze = useCoach((coach) => coach.snooze);
  const [day, setDay] = useState(until);
  return (
    <>
      <Button look="filled" onClick={() => snooze(day)}>
        {words.waitUntil(longDay(day, words.locale))}
      </Button>
      <DayField
        label={words.waitDay}
        value={day}
        min={dayHere(now + A_DAY)}
        onPick={(picked) => setDay(picked || until)}
      />
    </>
  );
};
