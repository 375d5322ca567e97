import type { ReactElement, ReactNode } from "react";
import { faultsIn, type OwnTemplate } from "../../core/templates/own";
import { useWords } from "../words";
import { useOptionsWords } from "../words/options";
import { occasionName } from "./occasion";

type Props = { template: OwnTemplate; children?: ReactNode };

/** A template in a list: what it is for, its words, and why it can't be used if it can't. */
export const TemplateLine = ({ template, children }: Props): ReactElement => {
  const words = useOptionsWords();
  const { play } = useWords();
  const faults = faultsIn(template);
  const traits = [words.tone[template.tone], words.language[template.language]];
  const occasion = occasionName(template.fit, words);
  return (
    <li className="template" data-enabled={template.enabled && faults.length === 0}>
      <h3 className="template-name">{play[template.play]}</h3>
      <p className="template-traits">{[...traits, ...(occasion ? [occasion] : [])].join(" · ")}</p>
      <p className="template-body">{template.body}</p>
      {faults[0] && <p className="template-fault">{words.fault(faults[0])}</p>}
      {children}
    </li>
  );
};
