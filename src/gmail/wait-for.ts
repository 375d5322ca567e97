/** Looks again after every change below `root` until `look` finds something; null after `deadline` ms or on abort. Does not poll. */
export const waitFor = <T>(
  root: Node,
  look: () => T | null,
  deadline: number,
  signal: AbortSignal,
): Promise<T | null> =>
  new Promise((resolve) => {
    const end = (found: T | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      resolve(found);
    };
    const giveUp = (): void => end(null);
    const check = (): void => {
      const found = look();
      if (found !== null) end(found);
    };
    const observer = new MutationObserver(check);
    const timer = setTimeout(giveUp, deadline);
    signal.addEventListener("abort", giveUp);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    if (signal.aborted) giveUp();
    else check();
  });

/** Resolves once nothing below `root` has changed for `quiet` ms, at the latest after `deadline` ms. Gmail fills its boxes piece by piece. */
export const settled = async (root: Node, quiet: number, deadline: number, signal: AbortSignal): Promise<void> => {
  const until = performance.now() + deadline;
  let changed = true;
  while (changed && performance.now() < until && !signal.aborted) {
    let looks = 0;
    changed = (await waitFor(root, () => looks++ > 0 || null, quiet, signal)) !== null;
  }
};
