import { type ReactElement, useId, useState } from "react";
import { useStore } from "zustand";
import { LiveMessage } from "../components/live-message";
import { TextField } from "../components/text-field";
import { useWords } from "../words";
import { WEEK, weekdayName } from "../words/week";
import { welcomeWordsFor } from "../words/welcome";
import type { WelcomeStore } from "./store";

/** The two things that change what a rep sees on the first day: working days and the name. */
export const AboutYou = ({ welcome }: { welcome: WelcomeStore }): ReactElement => {
  const { locale } = useWords();
  const words = welcomeWordsFor(locale);
  const name = useId();
  const { about, locked, told, toggleDay, setName } = useStore(welcome);
  return (
    <section className="wide-part" aria-labelledby={name}>
      <h2 id={name} className="wide-name">
        {words.you}
      </h2>
      <fieldset className="group" disabled={!about || locked.includes("workingDays")}>
        <legend className="label">{words.workingDays}</legend>
        <div className="welcome-week">
          {WEEK.map((day) => (
            <label key={day} className="option">
              <input
                type="checkbox"
                checked={about?.workingDays.includes(day) ?? false}
                onChange={() => toggleDay(day)}
              />
              <span>{weekdayName(day, locale, "long")}</span>
            </label>
          ))}
        </div>
        {locked.includes("workingDays") && <p className="wide-more">{words.decided}</p>}
      </fieldset>
      {about && !locked.includes("name") && <Name start={about.name} keep={setName} />}
      <LiveMessage
        sentence={told === null ? null : told === "kept" ? words.kept : words.notKept}
        mood={told === "not-kept" ? "careful" : "calm"}
      />
    </section>
  );
};

/** Kept when the rep leaves the field: half a name is none. */
const Name = ({ start, keep }: { start: string; keep: (name: string) => Promise<void> }): ReactElement => {
  const words = welcomeWordsFor(useWords().locale);
  const [name, setName] = useState(start);
  return (
    <div className="welcome-name">
      <TextField label={words.name} value={name} onType={setName} onLeave={() => keep(name)} maxLength={100} />
      <p className="label">{words.nameMore}</p>
    </div>
  );
};
