import type { Browser } from "./launch";

/**
 * Sets the clock of the extension's worker, which stands still there until it is set again; lasts as long as the worker.
 * Alarms go by the machine's clock: a moment in the far future never rings by itself, whenever the test runs.
 */
export async function setClock(browser: Browser, moment: string): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((now) => {
    const scope = globalThis as typeof globalThis & { MachineDate?: DateConstructor };
    scope.MachineDate ??= Date;
    const Machine = scope.MachineDate;
    class Moved extends Machine {
      constructor(...given: ConstructorParameters<DateConstructor> | []) {
        if (given.length === 0) super(now);
        else super(...given);
      }
      static override now(): number {
        return now;
      }
    }
    globalThis.Date = Moved as DateConstructor;
  }, Date.parse(moment));
}

const MARK = Date.parse("2999-01-01T00:00:00Z");

/** Lets the alarm ring, as the browser does when its time has come; returns when the worker has looked and set it anew. */
export async function ringAlarm(browser: Browser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async (mark) => {
    await chrome.alarms.create("next", { when: mark });
    await chrome.alarms.create("rung by the test", { when: 1 });
    for (let tries = 0; tries < 500 && (await chrome.alarms.get("next"))?.scheduledTime === mark; tries++)
      await new Promise((later) => setTimeout(later, 20));
  }, MARK);
}

/** Sets the worker's clock and has it look what is due by then. */
export async function lookAt(browser: Browser, moment: string): Promise<void> {
  await setClock(browser, moment);
  await ringAlarm(browser);
}
