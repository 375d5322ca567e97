import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";
import type { Day } from "../../core/thread";
import { Button } from "../components/button";
import { DayField } from "../components/day-field";
import { A_DAY, dayHere } from "../day";
import { useWords } from "../words";
import { longDay } from "../words/long-day";
import { useQueueWords } from "../words/queue";
import { useQueue } from "./store";

type Props = {
  /** Unix ms. */
  now: number;
  onPick: (day: Day) => void;
  onLeave: () => void;
};

/** Until when a thread is put aside: a press for a working day soon, the calendar for any other. */
export const SnoozeForm = ({ now, onPick, onLeave }: Props): ReactElement => {
  const words = useQueueWords();
  const { cancel, waitUntil, locale } = useWords();
  const asideUntil = useQueue((queue) => queue.asideUntil);
  const form = useRef<HTMLFieldSetElement>(null);
  const [day, setDay] = useState<Day | "">("");
  useEffect(() => form.current?.querySelector("button")?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  };
  const tomorrow = dayHere(now + A_DAY);
  return (
    <div className="snooze">
      <fieldset ref={form} className="group" onKeyDown={leave}>
        <legend className="label">{words.snoozeUntil}</legend>
        <div className="row">
          {asideUntil.map((one) => (
            <Button key={one} look="outlined" onClick={() => onPick(one)}>
              {one === tomorrow ? words.tomorrow : longDay(one, locale)}
            </Button>
          ))}
        </div>
        <DayField label={words.anotherDay} value={day} min={tomorrow} onPick={setDay} />
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
