import { type ReactElement, useId, useRef, useState } from "react";
import { Button } from "../../components/button";
import type { EntryName } from "../../words/options/settings/words";
import { type EntryKind, readEntries } from "./read-entries";
import { RemovableList } from "./removable-list";
import { nameId, SettingFrame } from "./setting-frame";
import { useEntry, useSettingsWords } from "./use-entry";

type Props = {
  entry: EntryName;
  kind: EntryKind;
  entries: readonly string[];
  locked: boolean;
  onChange: (entries: string[]) => void;
};

/** A list of people or companies, one line to add more. */
export const EntriesField = ({ entry, kind, entries, locked, onChange }: Props): ReactElement => {
  const words = useSettingsWords();
  const box = useRef<HTMLInputElement>(null);
  const remove = (gone: string): void => {
    onChange(entries.filter((one) => one !== gone));
    box.current?.focus();
  };
  return (
    <SettingFrame entry={entry} locked={locked} effect={entries.length === 0 ? words.nobody : null} wide>
      <RemovableList entry={entry} of={entries} say={(one) => one} locked={locked} onRemove={remove} />
      {!locked && <EntryForm entry={entry} kind={kind} known={entries} box={box} onAdd={onChange} />}
    </SettingFrame>
  );
};

type FormProps = {
  entry: EntryName;
  kind: EntryKind;
  known: readonly string[];
  box: { current: HTMLInputElement | null };
  onAdd: (entries: string[]) => void;
};

const EntryForm = ({ entry, kind, known, box, onAdd }: FormProps): ReactElement => {
  const words = useSettingsWords();
  const id = useId();
  const [typed, type] = useState("");
  const [complaint, complain] = useState<string | null>(null);
  const add = (): void => {
    const read = readEntries(kind, typed, known);
    complain(read.ok ? null : words.entryFault(read.fault, read.entry));
    if (read.ok) {
      type("");
      onAdd(read.entries);
    } else box.current?.focus();
  };
  return (
    <form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label id={id} className="label" htmlFor={`${id}-box`}>
        {kind === "address" ? words.addAddress : words.addDomain}
      </label>
      <div className="row">
        <input
          ref={box}
          id={`${id}-box`}
          className="field-box"
          aria-labelledby={`${nameId(entry)} ${id}`}
          aria-invalid={complaint !== null}
          aria-describedby={complaint === null ? undefined : `${id}-complaint`}
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <Button look="outlined" type="submit">
          {words.add}
        </Button>
      </div>
      {complaint && (
        <p id={`${id}-complaint`} className="field-complaint" role="alert">
          {complaint}
        </p>
      )}
    </form>
  );
};

type Plain = "ownAliases" | "ownDomains" | "draftsNotTo";

/** A list that is a setting of its own. */
export const ListField = ({ name, kind }: { name: Plain; kind: EntryKind }): ReactElement => {
  const { value, locked, change } = useEntry(name, name);
  return <EntriesField entry={name} kind={kind} entries={value} locked={locked} onChange={change} />;
};

/** People or companies that the coach keeps quiet about: two lists, kept as one. */
export const NeverField = ({ entry }: { entry: "neverPeople" | "neverCompanies" }): ReactElement => {
  const { value, locked, change } = useEntry("never-coach", entry);
  const [part, kind] = entry === "neverPeople" ? (["people", "address"] as const) : (["companies", "domain"] as const);
  return (
    <EntriesField
      entry={entry}
      kind={kind}
      entries={value[part]}
      locked={locked}
      onChange={(entries) => change({ ...value, [part]: entries })}
    />
  );
};
