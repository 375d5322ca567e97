import { useEffect } from "react";
import { isPlainKey } from "./is-plain-key";

/** Commands by key, while the page is there. Never while the rep types. A key that finds nothing to do says false and stays the page's. */
export const useKeys = (commands: Readonly<Record<string, () => boolean>>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isPlainKey(event) && commands[event.key]?.()) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [commands]);
};
