import { describe, expect, it } from "vitest";
import { judge } from "../eval/scenarios";
import { readThreads } from "../eval/threads";

/** Ways of promising that the coach does not hear yet. Whoever teaches it takes the name off. */
const NOT_YET = new Set(["86-heard-i-mail-you"]);

const differences = (thread: (typeof THREADS)[number]): string[] => judge(thread).detail;
const THREADS = readThreads();

describe("worked threads of our own", () => {
  it.each(THREADS.filter(({ name }) => !NOT_YET.has(name)))("$name", (thread) => {
    expect(differences(thread)).toEqual([]);
  });

  it.fails.each(THREADS.filter(({ name }) => NOT_YET.has(name)))("not yet: $name", (thread) => {
    expect(differences(thread)).toEqual([]);
  });
});
