import { type FormEvent, type ReactElement, useId, useState } from "react";
import { CAUSES, type CauseKind } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { TextField } from "../components/text-field";
import { useWords } from "../words";
import { useCoach } from "./store";
import { useField } from "./use-field";
import type { ThreadView } from "./view";

/** The debrief: one click for what it was, one line for what was learnt, neither of them a duty. */
export const LetGoForm = ({ view }: { view: ThreadView }): ReactElement => {
  const words = useWords();
  const group = useId();
  const letGo = useCoach((coach) => coach.letGo);
  const [cause, setCause] = useState<CauseKind | null>(null);
  const [lesson, setLesson] = useField(view, "let-go.lesson");
  const likely = view.report.causes.map(({ kind }) => kind);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void letGo(cause, lesson.trim());
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
      <TextField label={words.lesson} value={lesson} onType={setLesson} maxLength={500} />
      <p className="suggestion-reason">{words.notAboutYou}</p>
      <Button look="filled" type="submit">
        {words.letGoNow}
      </Button>
    </form>
  );
};
