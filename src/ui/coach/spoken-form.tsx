import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from "react";
import { Button } from "../components/button";
import { Choice } from "../components/choice";
import { DayField } from "../components/day-field";
import { dayHere } from "../day";
import { useWords } from "../words";
import { useCoach } from "./store";

type When = "today" | "yesterday" | "other";

/** When they spoke, and what was agreed. */
export const SpokenForm = ({ now, onDone }: { now: number; onDone: () => void }): ReactElement => {
  const words = useWords();
  const spoken = useCoach((coach) => coach.spoken);
  const question = useId();
  const form = useRef<HTMLFormElement>(null);
  // From in here Escape leaves the form, and not the coach.
  useEffect(() => form.current?.querySelector("button")?.focus(), []);
  const today = dayHere(now);
  const [when, setWhen] = useState<When>("today");
  const [day, setDay] = useState(today);
  const [next, setNext] = useState("");
  const remember = (event: FormEvent): void => {
    event.preventDefault();
    void spoken(when === "other" ? day : when, next || null);
    onDone();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onDone();
  };
  return (
    <form ref={form} className="spoken" aria-labelledby={question} onSubmit={remember} onKeyDown={leave}>
      <p id={question} className="label">
        {words.spokenWhen}
      </p>
      <Choice
        label={words.spokenWhen}
        options={[
          { value: "today", label: words.today },
          { value: "yesterday", label: words.yesterday },
          { value: "other", label: words.otherDay },
        ]}
        value={when}
        onChoose={setWhen}
      />
      {when === "other" && <DayField label={words.spokenDay} value={day} max={today} required onPick={setDay} />}
      <DayField label={words.spokenNext} value={next} min={today} onPick={setNext} />
      <div className="row">
        <Button look="filled" type="submit">
          {words.remember}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </form>
  );
};
