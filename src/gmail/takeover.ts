import { removeMarks } from "./marks/host";

const TAKEOVER = "followthrough-takeover";

/**
 * Ends every older copy of us in this page and removes what it left; the signal ends us when a newer one comes.
 * Copies live in worlds of their own and can meet only through an event of the page, which the page could send too:
 * all that it gains is our silence.
 */
export const takeOver = (page: Document): AbortController => {
  const controller = new AbortController();
  page.dispatchEvent(new CustomEvent(TAKEOVER));
  removeMarks(page);
  page.addEventListener(TAKEOVER, () => controller.abort(), { signal: controller.signal });
  return controller;
};
