import { type ReactElement, useRef } from "react";
import { MOST_CHARACTERS } from "../../core/templates/template-file";
import { Button } from "../components/button";
import { useOptionsWords } from "../words/options";
import { useOptions } from "./store";

/** Templates in and out of a file. */
export const TemplateFile = (): ReactElement => {
  const words = useOptionsWords();
  const picker = useRef<HTMLInputElement>(null);
  const { own, importFile, exportFile } = useOptions((options) => options);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    // What is far too big is not even read; the reader says the rest.
    if (file) await importFile(await file.slice(0, MOST_CHARACTERS + 1).text());
    input.value = "";
  };
  return (
    <div className="row">
      <input
        ref={picker}
        hidden
        type="file"
        accept="application/json,.json"
        aria-label={words.importFile}
        onChange={(event) => take(event.currentTarget)}
      />
      <Button look="outlined" onClick={() => picker.current?.click()}>
        {words.importFile}
      </Button>
      {own.length > 0 && (
        <Button look="outlined" onClick={exportFile}>
          {words.exportFile}
        </Button>
      )}
    </div>
  );
};
