import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the focus in a page whose parts come and go: where the focused part has gone (a button that did its work), the
 * reading goes on at the headline. With `fromStart` it begins there too. `change` is whatever makes parts come and go.
 */
export const useKeptFocus = (page: RefObject<HTMLElement | null>, fromStart: boolean, change: unknown): void => {
  const last = useRef<Element | null>(null);
  const begun = useRef(!fromStart);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    const { current } = page;
    current?.addEventListener("focusin", remember);
    return () => current?.removeEventListener("focusin", remember);
  }, [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks after every change
  useEffect(() => {
    const headline = page.current?.querySelector("h1");
    // What opens over the page, such as a menu, has the focus outside of it and keeps it.
    const isLost = last.current?.isConnected === false && document.activeElement === document.body;
    if (!headline || (begun.current && !isLost)) return;
    begun.current = true;
    headline.focus();
  }, [change]);
};
