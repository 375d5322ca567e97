import type { ReactElement } from "react";
import { RULES } from "../../../core/draft/remark";
import { RemovableList } from "./removable-list";
import { SettingFrame } from "./setting-frame";
import { useEntry, useSettingsWords } from "./use-entry";

/** Advice that was switched off with "Never", to bring back. Rules that this version doesn't know stay off unseen. */
export const RulesField = (): ReactElement => {
  const words = useSettingsWords();
  const { value, locked, change } = useEntry("rulesOff", "rulesOff");
  const off = RULES.filter((rule) => value.includes(rule));
  return (
    <SettingFrame entry="rulesOff" locked={locked} effect={off.length === 0 ? words.noRulesOff : null} wide>
      <RemovableList
        entry="rulesOff"
        of={off}
        say={(rule) => words.rules[rule]}
        locked={locked}
        sayRemove={words.hearAgain}
        onRemove={(rule) => change(value.filter((one) => one !== rule))}
      />
    </SettingFrame>
  );
};
