import type { ReactElement } from "react";
import { useWords } from "../words";
import type { ThreadView } from "./view";

/** What to ask oneself before stopping. Ticked is what the thread shows; the rest the rep knows better. */
export const Checklist = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const { checklist } = view.report;
  if (checklist.length === 0) return null;
  return (
    <fieldset className="group">
      <legend className="label">{words.beforeStopping}</legend>
      {checklist.map(({ kind, shown }) => (
        <label key={kind} className="option">
          <input type="checkbox" defaultChecked={shown} />
          <span>{words.check[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
};
