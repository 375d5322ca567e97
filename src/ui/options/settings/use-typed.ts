import { useEffect, useRef, useState } from "react";

/** So long after the last key what was typed is kept, ms. */
const SETTLED = 500;

type Typed = { text: string; type: (text: string) => void; leave: () => void };

/** A text that is kept a moment after the last key, or at once when the field is left; it follows changes from elsewhere. */
export const useTyped = (kept: string, keep: (text: string) => void): Typed => {
  const [text, setText] = useState<string | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; typed: string } | null>(null);
  const latest = useRef(keep);
  latest.current = keep;
  const settle = (): void => {
    if (!waiting.current) return;
    const { timer, typed } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    latest.current(typed);
  };
  // A page that is left in the middle of a word keeps it too.
  const settleNow = useRef(settle);
  settleNow.current = settle;
  useEffect(() => () => settleNow.current(), []);
  return {
    text: text ?? kept,
    type: (typed) => {
      setText(typed);
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { timer: setTimeout(() => settleNow.current(), SETTLED), typed };
    },
    leave: () => {
      settle();
      setText(null);
    },
  };
};
