/** What varies in Gmail from account to account and year to year. Each can be set in the address: `?container=bs&body=bare`. */
export type Options = {
  /** Where the open thread hangs: since 2023-11, before that, and on some accounts. */
  container: "a98" | "bs" | "id";
  /** What Gmail puts into a fresh reply. */
  body: "block" | "wrapped" | "bare" | "signature-first" | "quote-first";
  /** Replies are plain text. */
  plain: boolean;
  /** Where a reply opens: under the message, as a popup in the corner, or over the whole window. New mail is never inline. */
  box: "inline" | "popup" | "full";
  /** Another extension has put its marks and nodes into every box, as Grammarly does. */
  foreign: boolean;
  /** Two reply bars, one of them hidden in a table (since 2025-11), or only the one in the table. */
  bars: 1 | 2;
  /** `data-thread-perm-id` is the string `undefined` (since 2025-11). */
  permIdLost: boolean;
  /** Interface language, BCP 47. */
  lang: string;
  /** Threads are shown as conversations; off, each message is a page of its own. */
  conversations: boolean;
  theme: "light" | "dark";
  density: "comfortable" | "compact";
  /** How many `tr` a row of the list is: two or three in a vertical split. */
  lines: 1 | 2 | 3;
  /** The thread stands beside the list, or under it, in Gmail's preview pane. */
  pane: "none" | "vertical" | "horizontal";
  /** The thread has a window of its own, without the rest of Gmail. */
  popout: boolean;
  /** The page is a window of its own with an empty mail in it, and nothing else. */
  alone: boolean;
  /**
   * Mail as it comes, cut off where it is long, confidential; with 2 MB of text, 10,000 elements in each other, or a style
   * that hides our elements and lays the mail over the whole window.
   */
  mail: "plain" | "clipped" | "confidential" | "long" | "nested" | "covering";
  /** Gemini's panel is open at the side. */
  panel: boolean;
  /** Rows on one page of a list; up to 100. */
  rows: number;
  /** Only mail that a picture may show, in the language of the menus: no look-alikes, no oddities. */
  pictured: boolean;
  /** So many threads more than the thirty-odd with a story. */
  more: number;
  /** So many threads of 1 to 100 messages, all unfolded. */
  long: number;
  /**
   * The buttons for newer and older rows: they change the address, or not (seen 2026-09), or they hear only presses of a
   * real hand (seen 2026-09).
   */
  pager: "address" | "silent" | "deaf";
  /** A list is drawn into the rows that stand there already. */
  recycles: boolean;
  /** For the small delays with which parts appear. */
  seed: number;
  /** Milliseconds between sending and the id; Gmail takes up to 9 s. */
  sync: number;
};

export const DEFAULTS: Options = {
  container: "a98",
  body: "block",
  plain: false,
  box: "inline",
  foreign: false,
  bars: 2,
  permIdLost: false,
  lang: "en",
  conversations: true,
  theme: "light",
  density: "comfortable",
  lines: 1,
  pane: "none",
  popout: false,
  alone: false,
  mail: "plain",
  panel: false,
  rows: 50,
  pictured: false,
  more: 0,
  long: 0,
  pager: "address",
  recycles: false,
  seed: 1,
  sync: 1500,
};

/** The options that an address such as `?container=bs&plain=true` asks for, over the defaults. */
export function optionsFrom(query: string): Options {
  const given = [...new URLSearchParams(query)].map(([name, value]) => [name, readValue(value)]);
  // The mailbox is ours and so are its addresses: a wrong value would show at once.
  return { ...DEFAULTS, ...Object.fromEntries(given) } as Options;
}

/** The address part that asks for these options. */
export const queryFor = (options: Partial<Options>) =>
  new URLSearchParams(Object.entries(options).map(([name, value]) => [name, String(value)])).toString();

function readValue(value: string): string | number | boolean {
  if (value === "true" || value === "false") return value === "true";
  return /^\d+$/.test(value) ? Number(value) : value;
}
