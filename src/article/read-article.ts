import { isProbablyReaderable, Readability } from "@mozilla/readability";
import type { Article } from "./article";
import { cleanUrl } from "./clean-url";
import { bestPassage } from "./passage";

const WORDS_A_MINUTE = 230;
const FEWEST_WORDS = 120;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Reads an article out of a page's source, in a document that is never shown and runs nothing.
 * Null where the page is no article: a search page, an app, a list.
 */
export const readArticle = (page: { html: string; url: string; selection: string }): Article | null => {
  const url = cleanUrl(page.url);
  if (!url) return null;
  const inert = new DOMParser().parseFromString(page.html, "text/html");
  if (!isProbablyReaderable(inert)) return null;
  const found = new Readability<Element>(inert, { serializer: (element) => element as Element }).parse();
  const text = found?.textContent ?? "";
  if (!found?.title || !found.content || wordsIn(text) < FEWEST_WORDS) return null;
  const paragraphs = [...found.content.querySelectorAll("p")].map((paragraph) => paragraph.textContent ?? "");
  return {
    title: found.title.trim(),
    site: found.siteName?.trim() || new URL(url).host.replace(/^www\./, ""),
    url,
    minutes: Math.max(1, Math.round(wordsIn(text) / WORDS_A_MINUTE)),
    passage: bestPassage(page.selection, found.excerpt ?? "", paragraphs),
  };
};
