import { type ReactElement, useRef, useState } from "react";
import type { Leave } from "../../../core/silence/situation";
import type { Day } from "../../../core/thread";
import { daysBetween } from "../../../core/time/day";
import { LONGEST_LEAVE } from "../../../platform/setting-schemas";
import { Button } from "../../components/button";
import { DayField } from "../../components/day-field";
import { useWords } from "../../words";
import { longDay } from "../../words/long-day";
import type { LeaveFault } from "../../words/options/settings/words";
import { RemovableList } from "./removable-list";
import { SettingFrame } from "./setting-frame";
import { useSettings } from "./store";
import { useEntry, useSettingsWords } from "./use-entry";
import { backFromLeave, workingDaysIn } from "./working-days";

type Picked = { from: Day | ""; to: Day | "" };

/** One day where only the first was chosen. */
const leaveOf = ({ from, to }: Picked): Leave => ({ from, to: to === "" ? from : to });

const faultIn = ({ from, to }: Leave): LeaveFault | null => {
  if (from === "") return "no-day";
  if (to < from) return "upside-down";
  return daysBetween(from, to) >= LONGEST_LEAVE ? "too-long" : null;
};

/** The rep's days away, with a form to add some. */
export const LeaveField = (): ReactElement => {
  const words = useSettingsWords();
  const { locale } = useWords();
  const state = useSettings((all) => all);
  const { value, locked, change } = useEntry("leave", "leave");
  const adding = useRef<HTMLButtonElement>(null);
  const back = backFromLeave(state);
  const span = (one: Leave): string =>
    words.leaveSpan(longDay(one.from, locale), longDay(one.to, locale), workingDaysIn(state, one));
  const remove = (gone: Leave): void => {
    change(value.filter((one) => one !== gone));
    adding.current?.focus();
  };
  return (
    <SettingFrame
      entry="leave"
      locked={locked}
      effect={back ? words.leaveEffect(longDay(back, locale)) : words.noLeave}
      wide
    >
      <RemovableList
        entry="leave"
        of={value.toSorted((a, b) => (a.from < b.from ? -1 : 1))}
        say={span}
        locked={locked}
        onRemove={remove}
      />
      {!locked && <LeaveForm button={adding} onAdd={(one) => change([...value, one])} />}
    </SettingFrame>
  );
};

type FormProps = { button: { current: HTMLButtonElement | null }; onAdd: (leave: Leave) => void };

const LeaveForm = ({ button, onAdd }: FormProps): ReactElement => {
  const words = useSettingsWords();
  const [picked, pick] = useState<Picked>({ from: "", to: "" });
  const [fault, setFault] = useState<LeaveFault | null>(null);
  const add = (): void => {
    const leave = leaveOf(picked);
    const found = faultIn(leave);
    setFault(found);
    if (found) return;
    onAdd(leave);
    pick({ from: "", to: "" });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="row entry-form">
        <DayField label={words.firstDay} value={picked.from} onPick={(from) => pick({ ...picked, from })} />
        <DayField label={words.lastDay} value={picked.to} onPick={(to) => pick({ ...picked, to })} />
        <Button ref={button} look="outlined" type="submit">
          {words.add}
        </Button>
      </div>
      {fault && (
        <p className="field-complaint" role="alert">
          {words.leaveFault[fault]}
        </p>
      )}
    </form>
  );
};
