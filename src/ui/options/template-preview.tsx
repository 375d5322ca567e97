import { type ReactElement, useMemo, useState } from "react";
import { faultsIn, type OwnTemplate } from "../../core/templates/own";
import { useOptionsWords } from "../words/options";
import { type Preview, previewsOf } from "./previews";
import { SelectField } from "./select-field";

/** The whole message as it would stand in a reply, on a sample thread that calls for it. */
export const TemplatePreview = ({ template }: { template: OwnTemplate }): ReactElement => {
  const words = useOptionsWords();
  const [chosen, choose] = useState("");
  const empty = template.body.trim() === "";
  const faulty = faultsIn(template).length > 0;
  const previews = useMemo(() => previewsOf(template), [template]);
  const shown = previews.find(({ slug }) => slug === chosen) ?? previews[0];
  return (
    <section className="wide-part preview" aria-label={words.preview}>
      <h2 className="wide-name">{words.preview}</h2>
      {faulty ? (
        <p>{empty ? words.previewEmpty : words.unusable}</p>
      ) : shown ? (
        <>
          <SelectField
            label={words.previewOn}
            options={previews.map(({ slug, subject, who }) => ({ value: slug, label: `${who}: ${subject}` }))}
            value={shown.slug}
            onChoose={choose}
          />
          <Shown preview={shown} />
        </>
      ) : (
        <p>{words.previewNone}</p>
      )}
    </section>
  );
};

const Shown = ({ preview: { tried } }: { preview: Preview }): ReactElement => {
  const words = useOptionsWords();
  switch (tried.kind) {
    case "message":
      return <p className="preview-message">{tried.body}</p>;
    case "unfilled":
      return <p>{words.unfilled([...new Set(tried.fields)])}</p>;
    case "out-of-place":
      return <p>{words.outOfPlace}</p>;
  }
};
