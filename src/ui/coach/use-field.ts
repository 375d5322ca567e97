import { fieldKey } from "./draft";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

/** What stands in a field of a form, and how to change it; kept with the thread until something new comes. */
export const useField = ({ open }: ThreadView, field: string): [string, (text: string) => void] => {
  const text = useCoach(({ edits }) => edits[fieldKey(open, field)] ?? "");
  const keep = useCoach((coach) => coach.keep);
  return [text, (next) => keep(field, next)];
};
