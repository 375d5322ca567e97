import type { ReactElement } from "react";
import { MOST_CHARACTERS } from "../../core/templates/template-file";
import { Button } from "../components/button";
import { useOptionsWords } from "../words/options";
import { FileButton } from "./file-button";
import { useOptions } from "./store";

/** Templates in and out of a file. */
export const TemplateFile = (): ReactElement => {
  const words = useOptionsWords();
  const { own, importFile, exportFile } = useOptions((options) => options);
  // What is far too big is not even read; the reader says the rest.
  const take = async (file: File): Promise<void> => importFile(await file.slice(0, MOST_CHARACTERS + 1).text());
  return (
    <div className="row">
      <FileButton label={words.importFile} onChoose={take} />
      {own.length > 0 && (
        <Button look="outlined" onClick={exportFile}>
          {words.exportFile}
        </Button>
      )}
    </div>
  );
};
