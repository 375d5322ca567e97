import { resolve } from "node:path";
import type { Measure } from "./row";
import { readScenarios, rowsOn, type Scenario } from "./scenarios";

/** Worked threads of our own, written from the rules of the product by somebody who had not read the code. */
export const readThreads = (): Scenario[] => readScenarios(resolve(import.meta.dirname, "../core/threads"));

/** How far the coach agrees with our own worked threads; shown without bars, since the threads are there to find faults. */
export const measure: Measure = async () => rowsOn("own threads", readThreads(), false);
