import { type ReactElement, useEffect, useState } from "react";
import { wordsFor } from ".";
import type { Words } from "./words";

type Props = {
  /** The locale of our words, as the rep has set it. */
  read: () => Promise<string>;
  onChanged: (listener: () => void, signal: AbortSignal) => void;
  children: (words: Words) => ReactElement;
};

/** A page in the rep's language, from its first paint on, and in another one as soon as that is set. */
export const InLanguage = ({ read, onChanged, children }: Props): ReactElement | null => {
  const [words, speak] = useState<Words | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const look = async (): Promise<void> => {
      const locale = await read();
      const next = wordsFor(locale);
      speak((known) => (known?.locale === next.locale ? known : next));
    };
    void look();
    onChanged(() => void look(), gone.signal);
    return () => gone.abort();
  }, [read, onChanged]);
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.locale;
    document.title = words.product;
  }, [words]);
  return words && children(words);
};
