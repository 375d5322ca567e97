import { forwardRef, useId } from "react";
import { useOptionsWords } from "../words/options";

type Props = { label: string; value: string; faulty: boolean; onWrite: (text: string) => void };

/** The words of a template. */
export const BodyField = forwardRef<HTMLTextAreaElement, Props>(({ label, value, faulty, onWrite }, ref) => {
  const words = useOptionsWords();
  const id = useId();
  return (
    <div className="field field-wide">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={id}
        className="message"
        rows={7}
        spellCheck
        aria-invalid={faulty}
        aria-describedby={`${id}-more template-remarks`}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
      />
      <span id={`${id}-more`} className="wide-more">
        {words.bodyMore}
      </span>
    </div>
  );
});
