import type { ReactElement } from "react";
import { CHANGES } from "../../core/plays/lesson";
import { TextField } from "../components/text-field";
import { useWords } from "../words";
import type { Changes } from "./use-changes";

/** People, process, need: a tick for what changed at their end, and a line for whoever has one. */
export const WhatChanged = ({ changes: { ticked, lines, toggle, write } }: { changes: Changes }): ReactElement => {
  const words = useWords();
  return (
    <fieldset className="group">
      <legend className="label">{words.whatChanged}</legend>
      {CHANGES.map((kind) => (
        <div key={kind}>
          <label className="option">
            <input type="checkbox" checked={ticked.includes(kind)} onChange={() => toggle(kind)} />
            <span>{words.changeOf[kind]}</span>
          </label>
          {ticked.includes(kind) && (
            <TextField
              label={words.changeLine[kind]}
              value={lines[kind]}
              onType={(line) => write(kind, line)}
              maxLength={500}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
};
