/** How long the rep has not typed when the draft is read, ms. */
const PAUSE = 400;

/**
 * Calls `read` once nothing has been typed, nor the focus moved, for a while. At a key it does nothing but set its one
 * timer anew; so does the function that it gives back, for other changes.
 */
export const afterTyping = (page: Document, read: () => void, signal: AbortSignal): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(read, PAUSE);
  };
  for (const event of ["input", "focusin"])
    page.addEventListener(event, again, { signal, capture: true, passive: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
  return again;
};
