import { describe, expect, it } from "vitest";
import { stems } from "../../../src/core/text/stems";

describe("stems tell whether two texts are about the same thing", () => {
  it.each([
    ["I'll send you the drawings", "Drawing attached"],
    ["the pricing for Leeds", "Here are the prices"],
    ["die Zeichnungen", "Zeichnung anbei"],
    ["the PO is coming", "PO attached"],
    ["reviewed supplies", "review of the supply"],
  ])("%s / %s", (one, other) => {
    expect(stems(one).filter((stem) => stems(other).includes(stem))).not.toEqual([]);
  });

  it.each([
    ["I'll send it to you by Friday", []],
    ["Thanks, talk to you next week", []],
    ["The licence count", ["count", "licenc"]],
  ])("%s", (text, expected) => {
    expect(stems(text)).toEqual(expected);
  });
});
