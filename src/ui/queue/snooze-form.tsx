import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Day } from "../../core/thread";
import { dayOf } from "../coach/spoken-when";
import { Button } from "../components/button";
import { DayField } from "../components/day-field";
import { useWords } from "../words";
import { longDay } from "../words/long-day";
import { useQueueWords } from "../words/queue";

const A_DAY = 24 * 60 * 60 * 1000;

type Props = {
  /** Unix ms. */
  now: number;
  onPick: (day: Day) => void;
  onLeave: () => void;
};

/** Until when a thread is put aside: a press for the usual days, the calendar for any other. */
export const SnoozeForm = ({ now, onPick, onLeave }: Props): ReactElement => {
  const words = useQueueWords();
  const { cancel, waitUntil, locale } = useWords();
  const form = useRef<HTMLFieldSetElement>(null);
  const [day, setDay] = useState<Day | "">("");
  useEffect(() => form.current?.querySelector("button")?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  };
  const usual: [string, number][] = [
    [words.tomorrow, 1],
    [words.inThreeDays, 3],
    [words.nextWeek, 7],
  ];
  return (
    <div className="snooze">
      <fieldset ref={form} className="group" onKeyDown={leave}>
        <legend className="label">{words.snoozeUntil}</legend>
        <div className="row">
          {usual.map(([label, days]) => (
            <Button key={days} look="outlined" onClick={() => onPick(dayOf(now + days * A_DAY))}>
              {label}
            </Button>
          ))}
        </div>
        <DayField label={words.anotherDay} value={day} min={dayOf(now + A_DAY)} onPick={setDay} />
        <div className="row">
          {day !== "" && (
            <Button look="filled" onClick={() => onPick(day)}>
              {waitUntil(longDay(day, locale))}
            </Button>
          )}
          <Button onClick={onLeave}>{cancel}</Button>
        </div>
      </fieldset>
    </div>
  );
};
