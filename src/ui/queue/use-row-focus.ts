import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

type RowFocus = {
  list: RefObject<HTMLUListElement>;
  /** Index of the row that Tab stops at. */
  current: number;
  setCurrent: (index: number) => void;
  onArrows: (event: KeyboardEvent) => void;
};

/** Where the arrow keys lead from row `at` of `count`; null for other keys. */
const ledTo = (key: string, at: number, count: number): number | null => {
  const places: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 };
  const place = places[key];
  return place === undefined ? null : Math.max(0, Math.min(count - 1, place));
};

/** One stop for Tab in a list of rows, arrow keys from row to row; a row that has gone leaves the focus to the next one. */
export const useRowFocus = (keys: string[]): RowFocus => {
  const list = useRef<HTMLUListElement>(null);
  const held = useRef<Element | null>(null);
  const [wanted, setCurrent] = useState(0);
  const current = Math.max(0, Math.min(wanted, keys.length - 1));
  const focus = (index: number): void => list.current?.querySelectorAll<HTMLElement>(".deal-open").item(index)?.focus();

  useEffect(() => {
    const ul = list.current;
    const hold = ({ target }: FocusEvent): void => {
      held.current = target instanceof Element ? target : null;
    };
    const loose = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Element) held.current = null;
    };
    ul?.addEventListener("focusin", hold);
    ul?.addEventListener("focusout", loose);
    return () => {
      ul?.removeEventListener("focusin", hold);
      ul?.removeEventListener("focusout", loose);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after every change of the rows
  useEffect(() => {
    if (held.current?.isConnected === false) focus(current);
  }, [keys.join("\n")]);

  const onArrows = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest("input, .snooze")) return;
    const next = ledTo(event.key, current, keys.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    focus(next);
  };

  return { list, current, setCurrent, onArrows };
};
