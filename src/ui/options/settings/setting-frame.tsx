import type { ReactElement, ReactNode } from "react";
import type { EntryName } from "../../words/options/settings/words";
import { useSettingsWords } from "./use-entry";

type Props = {
  entry: EntryName;
  locked: boolean;
  /** What it does as it stands now. */
  effect?: string | null;
  /** True where the control stands below the words, since it needs the width. */
  wide?: boolean;
  children: ReactNode;
};

/** Ids of a setting's name and of its explanation, for the control to be named and described by. */
export const nameId = (entry: EntryName): string => `setting-${entry}`;
export const moreId = (entry: EntryName): string => `setting-${entry}-more`;

/** A setting: its name, one line on what it is, its effect, and its control. */
export const SettingFrame = ({ entry, locked, effect, wide = false, children }: Props): ReactElement => {
  const words = useSettingsWords();
  const { name, more } = words.entries[entry];
  return (
    <div className="setting" data-wide={wide}>
      <div className="setting-about">
        <h3 id={nameId(entry)} className="setting-name">
          {name}
        </h3>
        <div id={moreId(entry)}>
          <p className="setting-more">{more}</p>
          {effect && <p className="setting-effect">{effect}</p>}
          {locked && <p className="setting-locked">{words.locked}</p>}
        </div>
      </div>
      <div className="setting-control">{children}</div>
    </div>
  );
};
