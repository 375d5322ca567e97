import type { ToWorker } from "../../src/platform/messages";
import type { DeskPage } from "../browser/desk-page";

/** The time of each answer, ms, as the page that asks sees it. */
export const timesOf = (desk: DeskPage, messages: ToWorker[]): Promise<number[]> =>
  desk.page.evaluate(async (all) => {
    const times: number[] = [];
    for (const message of all) {
      const before = performance.now();
      await chrome.runtime.sendMessage(message);
      times.push(performance.now() - before);
    }
    return times;
  }, messages);
