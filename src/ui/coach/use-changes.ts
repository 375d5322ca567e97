import { CHANGES, type Change, type Lesson } from "../../core/plays/lesson";
import { useField } from "./use-field";
import type { ThreadView } from "./view";

/** What changed at their end, as it stands in the form. */
export type Changes = {
  ticked: readonly Change[];
  lines: Record<Change, string>;
  toggle: (kind: Change) => void;
  write: (kind: Change, line: string) => void;
};

/** Ticks and lines about what changed; kept with the thread as every field is. */
export const useChanges = (view: ThreadView): Changes => {
  const [kept, keep] = useField(view, "let-go.changed");
  const [people, setPeople] = useField(view, "let-go.people");
  const [process, setProcess] = useField(view, "let-go.process");
  const [need, setNeed] = useField(view, "let-go.need");
  const write = { people: setPeople, process: setProcess, need: setNeed };
  const ticked = CHANGES.filter((kind) => kept.split(" ").includes(kind));
  return {
    ticked,
    lines: { people, process, need },
    toggle: (kind) =>
      keep((ticked.includes(kind) ? ticked.filter((one) => one !== kind) : [...ticked, kind]).join(" ")),
    write: (kind, line) => write[kind](line),
  };
};

/** The ticked changes with their lines, as the ledger keeps them. */
export const changedIn = ({ ticked, lines }: Changes): Lesson["changed"] =>
  Object.fromEntries(ticked.map((kind) => [kind, lines[kind].trim()]));
