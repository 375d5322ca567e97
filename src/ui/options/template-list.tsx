import { type ReactElement, type ReactNode, useEffect, useRef } from "react";
import type { OwnTemplate } from "../../core/templates/own";
import { languageIn } from "../../platform/language";
import { Button } from "../components/button";
import { useWords } from "../words";
import { useOptionsWords } from "../words/options";
import { useOptions } from "./store";
import { TemplateLine } from "./template-line";

/** The rep's own templates and what can be done with each. */
export const TemplateList = ({ children }: { children: ReactNode }): ReactElement => {
  const words = useOptionsWords();
  const { locale } = useWords();
  const { own, add } = useOptions((options) => options);
  const adding = useRef<HTMLButtonElement>(null);
  useBackFromEditor(adding);
  return (
    <section className="wide-part">
      <h2 className="wide-name">{words.templates}</h2>
      <p className="wide-more">{own.length === 0 ? words.none : words.templatesMore}</p>
      {own.length > 0 && (
        <ul className="templates">
          {own.map((template) => (
            <TemplateLine key={template.id} template={template}>
              <TemplateActions template={template} />
            </TemplateLine>
          ))}
        </ul>
      )}
      <p>
        <Button ref={adding} look="filled" onClick={() => add(languageIn(locale))}>
          {words.add}
        </Button>
      </p>
      {children}
    </section>
  );
};

const TemplateActions = ({ template }: { template: OwnTemplate }): ReactElement => {
  const words = useOptionsWords();
  const { play } = useWords();
  const { edit, copy, toggle, remove } = useOptions((options) => options);
  const named = (action: string): { "aria-label": string } => ({
    "aria-label": words.actionsFor(action, play[template.play]),
  });
  return (
    <div className="row">
      <label className="check">
        <input type="checkbox" checked={template.enabled} onChange={() => toggle(template)} {...named(words.inUse)} />
        {template.enabled ? words.inUse : words.notInUse}
      </label>
      <Button {...named(words.edit)} onClick={() => edit(template)}>
        {words.edit}
      </Button>
      <Button {...named(words.copy)} onClick={() => copy(template)}>
        {words.copy}
      </Button>
      <Button {...named(words.delete)} onClick={() => remove(template)}>
        {words.delete}
      </Button>
    </div>
  );
};

/** Coming back from the editor, the keyboard stands where a next template would be begun. */
const useBackFromEditor = (button: { current: HTMLButtonElement | null }): void => {
  const hasEdited = useOptions((options) => options.told?.kind === "saved");
  useEffect(() => {
    if (hasEdited) button.current?.focus();
  }, [hasEdited, button]);
};
