import type { ReactElement } from "react";
import { SLOTS } from "../../core/templates/slots";
import { Button } from "../components/button";
import { Disclosure } from "../components/disclosure";
import { useOptionsWords } from "../words/options";

/** Every field there is and what it stands for; pressing one puts it where the caret is. */
export const FieldList = ({ onInsert }: { onInsert: (field: string) => void }): ReactElement => {
  const words = useOptionsWords();
  // `SLOTS` names its own keys, which `Object.keys` forgets.
  const fields = Object.keys(SLOTS) as (keyof typeof SLOTS)[];
  return (
    <Disclosure label={words.fields}>
      <p className="wide-more">{words.fieldsMore}</p>
      <dl className="fields">
        {fields.map((field) => (
          <div key={field} className="fields-line">
            <dt>
              <Button aria-label={words.insertField(field)} onClick={() => onInsert(field)}>
                {`{${field}}`}
              </Button>
            </dt>
            <dd>{words.field[field]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};
