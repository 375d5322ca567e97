import type { Worker } from "playwright-core";

/** A remark that a test wants to see on words of the draft. `at`: from where on, `replace` or `insert` with which words. */
export type Wanted = {
  words: string;
  rule?: string;
  because?: string;
  mend?: { label: "replace" | "insert"; text: string };
  until?: string;
  open?: { thread: string; who: string };
  /** Said only while nothing is attached. */
  untilAttached?: boolean;
};

/**
 * Has the worker say these remarks, while their words stand in a draft, instead of what the rules make of it: so that the
 * strip is tested on its own. What the rep hushes is still the worker's own.
 */
export const sayOfDrafts = (worker: Worker, wanted: Wanted[]): Promise<void> =>
  worker.evaluate((all) => {
    chrome.runtime.onMessage.addListener((said, _sender, reply) => {
      if (said.type !== "review") return false;
      const { text } = said.draft;
      const remarks = all
        .filter(({ words }) => text.includes(words))
        .filter(({ untilAttached }) => !untilAttached || said.draft.attachments.length === 0)
        .map(({ words, rule = "empty-chaser", because = "It asks for news.", mend, until = null, open = null }) => {
          const start = text.indexOf(words);
          const end = start + words.length;
          const place = mend?.label === "insert" ? { start: end, end } : { start, end };
          return {
            rule,
            kind: "advice",
            at: { start, end },
            because,
            mend: mend ? { ...mend, ...place } : null,
            until,
            open,
          };
        });
      const words = {
        name: "Draft coach",
        replace: "Replace",
        insert: "Insert",
        there: "Answer there",
        anyway: "Write anyway",
        notHere: "Not here",
        never: "Never",
        off: "Off",
        good: "Good.",
      };
      const quotes = remarks.map(({ at }) => [
        text.slice(0, at.start),
        text.slice(at.start, at.end),
        text.slice(at.end),
      ]);
      const ways = [
        ["in this mail", { kind: "mail" }],
        ["for good", { kind: "for-good" }],
      ];
      const verdictOfDraft = remarks.length > 0 ? "remarks" : "silent";
      reply({
        ok: true,
        value: { remarks, verdictOfDraft, words, quotes, ways, spoken: remarks.map(({ because }) => because) },
      });
      return true;
    });
  }, wanted);
