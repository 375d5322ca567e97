import { type FormEvent, type ReactElement, useId, useState } from "react";
import { CAUSES, type CauseKind } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { TextField } from "../components/text-field";
import { useWords } from "../words";
import { useCoach } from "./store";
import { changedIn, useChanges } from "./use-changes";
import { useField } from "./use-field";
import type { ThreadView } from "./view";
import { WhatChanged } from "./what-changed";

/** The debrief: what it was, what changed at their end, what to do next time. One click or line each, none a duty. */
export const LetGoForm = ({ view }: { view: ThreadView }): ReactElement => {
  const words = useWords();
  const group = useId();
  const letGo = useCoach((coach) => coach.letGo);
  const [cause, setCause] = useState<CauseKind | null>(null);
  const changes = useChanges(view);
  const [note, setNote] = useField(view, "let-go.lesson");
  const likely = view.report.causes.map(({ kind }) => kind);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void letGo({ cause, changed: changedIn(changes), note: note.trim() });
  };
  return (
    <form className="tool" onSubmit={submit}>
      <fieldset className="group">
        <legend className="label">{words.debrief}</legend>
        {[...new Set([...likely, ...CAUSES])].map((kind) => (
          <label key={kind} className="option">
            <input type="radio" name={group} checked={cause === kind} onChange={() => setCause(kind)} />
            <span>{words.cause[kind]}</span>
          </label>
        ))}
      </fieldset>
      <p className="suggestion-reason">{words.notAboutYou}</p>
      <WhatChanged changes={changes} />
      <TextField label={words.lesson} value={note} onType={setNote} maxLength={500} />
      <Button look="filled" type="submit">
        {words.letGoNow}
      </Button>
    </form>
  );
};
