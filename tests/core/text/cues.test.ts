import { expect, it } from "vitest";
import { cuesOf } from "../../../src/core/text/cues";

it.each<[what: string, pattern: RegExp, cues: string[] | null]>([
  ["a word, with what stands at its edges", /\bprice\b/, [" price "]],
  ["any of some words", /\b(?:price|cost)s?\b/i, [" price ", " prices ", " cost ", " costs "]],
  ["words that touch", /\bI(?:'ll| will) send\b/, [" i'll send ", " i will send "]],
  ["the rarer of two words", /\bthe \w+ quotation\b/, [" quotation "]],
  ["what has to be there, not what may be missing", /(?:kindly )*revert(?: by \w+)?/, ["revert"]],
  ["one of two signs", /organi[sz]e/, ["organise", "organize"]],
  ["a figure", /\d{1,2}[./]\d{1,2}/, ["0.0", "0/0"]],
  ["in capitals", /NDA/, ["nda"]],
  ["around what only looks", /(?<!not )approved(?= by)/, ["approved"]],
  ["what has to stand ahead, where that is rarer", /\b(?:my|our) \w+(?= quotation)/, [" quotation"]],
  ["a short word by its edges", /\b(?:po|we)\b/, [" po ", " we "]],
  ["a word at the beginning or the end", /^ok|ok$/, [" ok", "ok "]],
  ["no edge between two signs", /\b%/, null],
  ["a group with a name", /(?<who>Ray|Dana) left/, ["ray left", "dana left"]],
  ["a choice of which one brings none", /approved|ok|\p{Lu}+/u, null],
  ["nothing but classes", /^\p{Lu}\w+ [a-z]+$/u, null],
])("%s: %s", (_, pattern, cues) => expect(cuesOf(pattern)).toEqual(cues));
