import { expect, it } from "vitest";
import type { Evidence, EvidenceKind, VerdictKind } from "../../src/core/silence/situation";
import { leadingQuotes } from "../../src/ui/coach/leading-quote";
import { report } from "./sample";

const evidence = (...kinds: EvidenceKind[]): Evidence[] =>
  kinds.map((kind) => ({ kind, quote: `their ${kind}`, message: 1 }));

it.each<[VerdictKind, EvidenceKind[], EvidenceKind | null]>([
  ["quiet", ["question", "promise"], "promise"],
  ["quiet", ["question", "hope"], "hope"],
  ["quiet", ["chasers", "resell", "question"], "question"],
  ["quiet", ["chasers", "resell"], null],
  ["waiting", ["promise"], "promise"],
  ["paused", ["promise", "out-of-office"], "out-of-office"],
  ["paused", ["promise"], null],
  ["settled", ["promise", "decline"], "decline"],
  ["undelivered", ["promise", "bounce"], "bounce"],
  ["your-turn", ["promise"], null],
  ["not-coached", ["promise"], null],
  ["unknown", ["promise"], null],
])("%s with %j is shown with the quote of %s", (kind, kinds, shown) => {
  const { verdict } = report();
  expect(leadingQuotes(report({ verdict: { ...verdict, kind }, evidence: evidence(...kinds) }))).toEqual(
    shown === null ? [] : evidence(shown),
  );
});

it("a claim that is an absence is not quoted", () => {
  expect(leadingQuotes(report({ evidence: [{ kind: "promise", quote: "", message: 1 }] }))).toEqual([]);
});

it("on the rep's turn what they asked is quoted, three things at most", () => {
  const owed = ["Which paint?", "How long?", "Who fits it?", "And the keys?"].map((quote) => ({ quote, message: 1 }));
  const { verdict } = report();
  expect(leadingQuotes(report({ verdict: { ...verdict, kind: "your-turn", owed } }))).toEqual(owed.slice(0, 3));
});
