import type { Locator } from "playwright-core";

export type ReplyBody = {
  /** What stands before signature and quote, as a person sees it. */
  written: string;
  /** Signature and quote to the byte, each with the elements that it stands in, outermost first. */
  kept: string[];
  /** The whole inside, to the byte. */
  html: string;
};

/** Reads an open reply box. */
export const readReplyBody = (box: Locator): Promise<ReplyBody> =>
  box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) {
      const [written = "", ...rest] = element.value.split("\n-- \n");
      return { written: written.trimEnd(), kept: rest, html: element.value };
    }
    const parts = [
      ...element.querySelectorAll(".gmail_signature_prefix, .gmail_signature, .gmail_quote_container"),
    ].filter((part) => !part.parentElement?.closest(".gmail_quote_container"));
    const range = document.createRange();
    range.selectNodeContents(element);
    const [first] = parts;
    if (first) range.setEndBefore(first);
    // A selection's text, unlike a range's, has the line breaks that are seen.
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    const written = (selection?.toString() ?? "").replaceAll("\u00a0", " ").trimEnd();
    selection?.collapse(element, 0);
    // No function may have a name in here: the bundler of scripts would add a call that the page does not know.
    const kept = parts.map((part) => {
      const path = [];
      for (let at = part.parentElement; at && at !== element; at = at.parentElement)
        path.unshift(`${at.tagName}.${at.className}`);
      return `${path.join(" > ")}: ${part.outerHTML}`;
    });
    return { written, kept, html: element.innerHTML };
  });
