/** A thread's key at the end of a hash: `FMfcg…` (since 2018) or the legacy id. */
const KEY = /\/(?:[A-Za-z]{24,}|[0-9a-f]{16})(?:\?|$)/;

/**
 * Whether the address (`location.hash`) is that of a thread, in whatever list. The hash changes before the page does: it
 * says what is coming, not what is shown.
 */
export const isThreadAddress = (hash: string): boolean => KEY.test(hash);
