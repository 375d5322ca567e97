import type { ReactElement } from "react";
import { Icon } from "../../components/icon";
import type { EntryName } from "../../words/options/settings/words";
import { nameId } from "./setting-frame";
import { useSettingsWords } from "./use-entry";

type Props<T> = {
  entry: EntryName;
  of: readonly T[];
  say: (one: T) => string;
  locked: boolean;
  /** What its button is called; "Remove …" where nothing is said. */
  sayRemove?: (text: string) => string;
  onRemove: (one: T) => void;
};

/** What stands in a list, each with a way out; nothing while it is empty. */
export const RemovableList = <T,>({ entry, of, say, locked, sayRemove, onRemove }: Props<T>): ReactElement | null => {
  const words = useSettingsWords();
  if (of.length === 0) return null;
  return (
    <ul className="entries" aria-labelledby={nameId(entry)}>
      {of.map((one) => (
        <li key={say(one)} className="entry">
          {say(one)}
          {!locked && (
            <button
              type="button"
              className="icon-button"
              aria-label={(sayRemove ?? words.remove)(say(one))}
              onClick={() => onRemove(one)}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
