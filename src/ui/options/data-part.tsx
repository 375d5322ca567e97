import { type ReactElement, useEffect, useRef, useState } from "react";
import { Button } from "../components/button";
import { LiveMessage } from "../components/live-message";
import { useWords } from "../words";
import { useDataWords } from "../words/data";
import type { DataWords } from "../words/data/words";
import type { Words } from "../words/words";
import { type DataTold, useData } from "./data-store";
import { FileButton } from "./file-button";

/** What is kept, in plain words and counts, and what a rep can do with all of it. */
export const DataPart = (): ReactElement => {
  const words = useDataWords();
  const common = useWords();
  const { stored, told, count } = useData();
  useEffect(() => void count(), [count]);
  const careful = told?.kind === "failed" || (told?.kind === "imported" && "fault" in told.did);
  return (
    <section className="wide-part" aria-labelledby="section-data">
      <h2 id="section-data" className="wide-name" tabIndex={-1}>
        {words.name}
      </h2>
      <p className="wide-more">{words.intro}</p>
      {stored === null ? (
        <p className="quietly">{words.counting}</p>
      ) : (
        <ul className="data-stored">
          {words.stored(stored).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <DataFile />
      <Erase />
      <LiveMessage sentence={told && sentenceOf(told, words, common)} mood={careful ? "careful" : "calm"} />
    </section>
  );
};

const sentenceOf = (told: DataTold, words: DataWords, common: Words): string => {
  if (told.kind === "failed") return common.fault[told.fault];
  if (told.kind !== "imported") return told.kind === "exported" ? words.exported : words.erased;
  return "fault" in told.did
    ? words.importFault(told.did.fault.line, told.did.fault.why)
    : words.imported(told.did.added, told.did.merged);
};

/** Out of the browser into a file, and back. */
const DataFile = (): ReactElement => {
  const words = useDataWords();
  const { exportAll, importFile } = useData();
  return (
    <div className="row">
      <Button look="outlined" onClick={exportAll}>
        {words.exportAll}
      </Button>
      <FileButton label={words.importFile} onChoose={async (file) => importFile(await file.text())} />
    </div>
  );
};

/** Erasing is asked twice, in words. */
const Erase = (): ReactElement => {
  const words = useDataWords();
  const { erase } = useData();
  const [asking, ask] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const done = (): void => {
    ask(false);
    asker.current?.focus();
  };
  return (
    <>
      <div className="row">
        <Button ref={asker} look="outlined" aria-expanded={asking} onClick={() => ask(!asking)}>
          {words.erase}
        </Button>
      </div>
      {asking && (
        <div className="data-sure">
          <p>{words.eraseSure}</p>
          <div className="row">
            <Button
              onClick={() => {
                done();
                void erase();
              }}
            >
              {words.eraseNow}
            </Button>
            <Button onClick={done}>{words.keep}</Button>
          </div>
        </div>
      )}
    </>
  );
};
