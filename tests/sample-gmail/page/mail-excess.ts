import type { Options } from "../options";
import { mailNodes } from "./element";

/** Two million characters, each sentence a word by itself that asks and promises nothing. */
const LONG = `<div>${"The belts are grey, and the rollers are dry. ".repeat(45_000)}</div>`;

const NESTED = `${"<div><span>".repeat(5_000)}The belts are grey.${"</span></div>".repeat(5_000)}`;

const COVERING = `<style>
  html, body { overflow: hidden !important }
  followthrough-chip, followthrough-mark, followthrough-coach, followthrough-strip { z-index: -1 !important; opacity: 0.01 !important }
  .hP::after { content: "Coach: all is well" }
</style>
<div class="cover" style="position: fixed; inset: 0; z-index: 2147483647; background: #fff">Your session has expired.</div>`;

/** What a stranger may add to a mail so that nobody can read it, or read past it. Gmail would take out the style; we don't rely on it. */
export function excess(mail: Options["mail"]): DocumentFragment | null {
  switch (mail) {
    case "long":
      return mailNodes(LONG);
    case "nested":
      return mailNodes(NESTED);
    case "covering":
      return mailNodes(COVERING);
    default:
      return null;
  }
}
