import type { Template } from "../template";

/** A doubt about value, answered with three cases that may be corrected. */
export const roi: readonly Template[] = [
  {
    id: "de.roi.drei-rechnungen",
    play: "roi",
    tone: "direct",
    fits: ["quoted"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Der Zweifel ist berechtigt, und Lob für das Produkt räumt ihn nicht aus.

Ich schlage drei Rechnungen über drei Jahre vor, vorsichtig, mittel und ehrgeizig, die vorsichtige zuerst und jede Zahl zum Korrigieren. Welche Zahl müsste stimmen, damit der Rest lesenswert wird?`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Der Zweifel ist berechtigt, und Lob für das Produkt räumt ihn nicht aus.

Ich schlage drei Rechnungen über drei Jahre vor, vorsichtig, mittel und ehrgeizig, die vorsichtige zuerst und jede Zahl zum Korrigieren. Welche Zahl müsste stimmen, damit der Rest lesenswert wird?`,
  },
  {
    id: "de.roi.ihre-zahlen",
    play: "roi",
    tone: "warm",
    fits: ["quoted"],
    body: `danke, dass Sie es so offen sagen. {QuoteDay} schrieben Sie: {quoteStop}

Darauf antworte ich lieber mit Ihren Zahlen als mit meinen: einer vorsichtigen, einer mittleren und einer ehrgeizigen Rechnung über drei Jahre, die vorsichtige zuerst. Welcher Zahl trauen Sie im eigenen Haus am meisten? Auf ihr baue ich auf, und was zu rosig ist, streichen Sie.`,
    familiar: `danke, dass du es so offen sagst. {QuoteDay} hast du geschrieben: {quoteStop}

Darauf antworte ich lieber mit euren Zahlen als mit meinen: einer vorsichtigen, einer mittleren und einer ehrgeizigen Rechnung über drei Jahre, die vorsichtige zuerst. Welcher Zahl traust du im eigenen Haus am meisten? Auf ihr baue ich auf, und was zu rosig ist, streichst du.`,
  },
];
