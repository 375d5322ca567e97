import type { ReactElement } from "react";
import { useOptionsWords } from "../words/options";
import { useOptions } from "./store";
import { TemplateLine } from "./template-line";

/** What the company rolled out by policy: to read, not to change. Nothing where there is none. */
export const TeamTemplates = (): ReactElement | null => {
  const words = useOptionsWords();
  const team = useOptions((options) => options.team);
  if (team.length === 0) return null;
  return (
    <section className="wide-part">
      <h2 className="wide-name">{words.team}</h2>
      <p className="wide-more">{words.teamMore}</p>
      <ul className="templates">
        {team.map((template) => (
          <TemplateLine key={`${template.id} ${template.play} ${template.tone}`} template={template} />
        ))}
      </ul>
    </section>
  );
};
