import type { ReactElement } from "react";
import { adviceOn, type Fault, faultsIn, type OwnTemplate } from "../../core/templates/own";
import { useOptionsWords } from "../words/options";

/** An empty box needs no telling off before the rep has tried to save it. */
const shownFaults = (template: OwnTemplate, tried: boolean): Fault[] =>
  tried || template.body.trim() !== "" ? faultsIn(template) : [];

/** What is in the way of a template, then what would make it better. Read out as it changes. */
export const Remarks = ({ template, tried }: { template: OwnTemplate; tried: boolean }): ReactElement => {
  const words = useOptionsWords();
  const faults = shownFaults(template, tried).map(words.fault);
  const advice = template.body.trim() === "" ? [] : adviceOn(template).map(words.advice);
  return (
    <div id="template-remarks" className="remarks" role="status">
      {faults.length > 0 && (
        <div className="remarks-faults">
          <p>{words.unusable}</p>
          <Lines of={faults} />
        </div>
      )}
      {advice.length > 0 && <Lines of={advice} />}
    </div>
  );
};

const Lines = ({ of }: { of: string[] }): ReactElement => (
  <ul>
    {[...new Set(of)].map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
