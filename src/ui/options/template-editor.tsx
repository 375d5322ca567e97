import { type ReactElement, useEffect, useRef } from "react";
import { PLAYS } from "../../core/plays/suggestion";
import { faultsIn, OCCASIONS, type OwnTemplate, type WrittenPlay } from "../../core/templates/own";
import { Button } from "../components/button";
import { Choice } from "../components/choice";
import { useWords } from "../words";
import { useOptionsWords } from "../words/options";
import { BodyField } from "./body-field";
import { FieldList } from "./field-list";
import { occasionName } from "./occasion";
import { Remarks } from "./remarks";
import { SelectField } from "./select-field";
import { useOptions } from "./store";
import { TemplatePreview } from "./template-preview";

const WRITTEN = PLAYS.filter((play): play is WrittenPlay => play !== "wait");

/** Writing one template, with how it reads beside it. */
export const TemplateEditor = (): ReactElement | null => {
  const words = useOptionsWords();
  const { cancel: back } = useWords();
  const editing = useOptions((options) => options.editing);
  const { change, save, cancel } = useOptions((options) => options);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!editing) return null;
  const { template, isNew, tried } = editing;
  const german = template.language === "de";
  const faulty = tried && faultsIn(template).length > 0;
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (faultsIn(template).length > 0) body.current?.focus();
        save();
      }}
    >
      <section className="wide-part">
        <h2 ref={heading} className="wide-name" tabIndex={-1}>
          {isNew ? words.newTemplate : words.editTemplate}
        </h2>
        <Purpose template={template} />
        <BodyField
          ref={body}
          label={german ? words.bodySie : words.body}
          value={template.body}
          faulty={faulty}
          onWrite={(text) => change({ body: text })}
        />
        {german && (
          <BodyField
            label={words.bodyDu}
            value={template.familiar ?? ""}
            faulty={faulty && Boolean(template.familiar)}
            onWrite={(text) => change({ familiar: text === "" ? undefined : text })}
          />
        )}
        <Remarks template={template} tried={tried} />
        <div className="row">
          <Button look="filled" type="submit">
            {words.save}
          </Button>
          <Button onClick={cancel}>{back}</Button>
        </div>
        <FieldList onInsert={(field) => insertAt(body.current, `{${field}}`, (text) => change({ body: text }))} />
      </section>
      <TemplatePreview template={template} />
    </form>
  );
};

const Purpose = ({ template }: { template: OwnTemplate }): ReactElement => {
  const words = useOptionsWords();
  const { play: names, tones } = useWords();
  const change = useOptions((options) => options.change);
  const { play, tone, language, fit } = template;
  const occasions = OCCASIONS[play] ?? [];
  const none = play === "compassion" ? words.chooseOccasion : words.anyOccasion;
  return (
    <div className="purpose">
      <SelectField
        label={words.play}
        options={WRITTEN.map((one) => ({ value: one, label: names[one] }))}
        value={play}
        onChoose={(next) => change({ play: next, fit: undefined })}
      />
      {occasions.length > 0 && (
        <SelectField
          label={words.occasion}
          options={[
            { value: "", label: none },
            ...occasions.map((one) => ({ value: one, label: occasionName(one, words) ?? one })),
          ]}
          value={fit ?? ""}
          onChoose={(next) => change({ fit: next === "" ? undefined : next })}
        />
      )}
      <Choice
        label={words.toneLabel}
        options={[
          { value: "direct", label: tones.direct },
          { value: "warm", label: tones.warm },
        ]}
        value={tone}
        onChoose={(next) => change({ tone: next })}
      />
      <Choice
        label={words.languageLabel}
        options={[
          { value: "en", label: words.language.en },
          { value: "de", label: words.language.de },
        ]}
        value={language}
        onChoose={(next) => change({ language: next })}
      />
    </div>
  );
};

/** Puts a field where the caret stands, and the caret behind it. */
const insertAt = (box: HTMLTextAreaElement | null, text: string, write: (body: string) => void): void => {
  if (!box) return;
  box.focus();
  box.setRangeText(text, box.selectionStart, box.selectionEnd, "end");
  write(box.value);
};
