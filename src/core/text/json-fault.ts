const BLANK = /[ \t\r\n\uFEFF]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next; a value always may where `value` stands. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/**
 * Where a text stops being JSON (an index into it; its length where it only ends too early).
 * The browser's own message gives no place in half of the cases.
 */
export function jsonFaultAt(text: string): number {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const closes = (mark: string): boolean => {
    if (!(mark === "}" ? open.at(-1) === "{" : mark === "]" && open.at(-1) === "[")) return false;
    open.pop();
    at += 1;
    expected = "comma-or-end";
    return true;
  };
  const value = (mark: string): boolean => {
    if (mark === "{" || mark === "[") {
      open.push(mark);
      at += 1;
      expected = mark === "{" ? "key-or-end" : "value-or-end";
      return true;
    }
    expected = "comma-or-end";
    return take(STRING) || take(SCALAR);
  };
  const steps: Record<Expected, (mark: string) => boolean> = {
    value,
    "value-or-end": (mark) => closes(mark) || value(mark),
    key: () => {
      expected = "colon";
      return take(STRING);
    },
    "key-or-end": (mark) => closes(mark) || steps.key(mark),
    colon: (mark) => {
      at += mark === ":" ? 1 : 0;
      expected = "value";
      return mark === ":";
    },
    "comma-or-end": (mark) => {
      if (closes(mark)) return true;
      if (mark !== "," || open.length === 0) return false;
      at += 1;
      expected = open.at(-1) === "{" ? "key" : "value";
      return true;
    },
  };
  for (;;) {
    take(BLANK);
    if (at >= text.length || !steps[expected](text.charAt(at))) return at;
  }
}
