/** How long the rep has not typed when the draft is read, ms. */
const PAUSE = 400;

/**
 * Calls `meanwhile` now and then while something is typed, and `read` once nothing has been typed, nor the focus moved, for a while. At a key it only looks at the clock: to set
 * a timer anew for each was most of what we cost there (measured). The function that it gives back does the same for other changes.
 */
export const afterTyping = (
  page: Document,
  meanwhile: () => void,
  read: () => void,
  signal: AbortSignal,
): (() => void) => {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    const left = last + PAUSE - performance.now();
    timer = left > 0 ? setTimeout(wait, left) : undefined;
    if (timer === undefined) read();
    else meanwhile();
  };
  const again = (): void => {
    last = performance.now();
    timer ??= setTimeout(wait, PAUSE);
  };
  for (const event of ["input", "focusin"])
    page.addEventListener(event, again, { signal, capture: true, passive: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
  return again;
};
