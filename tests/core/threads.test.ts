import { describe, expect, it } from "vitest";
import { judge } from "../eval/scenarios";
import { readThreads } from "../eval/threads";

describe("worked threads of our own", () => {
  it.each(readThreads())("$name", (thread) => {
    expect(judge(thread).detail).toEqual([]);
  });
});
