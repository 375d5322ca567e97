/** Where a key is text or the widget's own: never a command of ours. */
const TYPES = "input, textarea, select, [contenteditable], [role=menu], dialog";

/** True for a key that may be a command: no modifier, not typed into anything, not used by anything yet. */
export const isPlainKey = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  !(event.target instanceof Element && event.target.closest(TYPES));
