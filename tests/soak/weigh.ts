import { type CDPSession, chromium } from "playwright-core";
import type { Browser } from "../browser/launch";
import { ownWorld } from "../browser/own-world";

/** What is there after all that can go has gone: the JavaScript heap of the Gmail tab and of our worker in bytes, and counts. */
export type Weight = {
  heap: number;
  worker: number;
  nodes: number;
  listeners: number;
  /** Mutation and intersection observers of our content script. */
  observers: number;
  /** Elements of ours in the page, seen or hidden. */
  marks: number;
};

export type Scales = { weigh: () => Promise<Weight>; close: () => Promise<void> };

const collect = async (session: CDPSession): Promise<void> => {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
};

/** How many objects of a class are alive in a world. */
async function countAlive(session: CDPSession, world: number, name: string): Promise<number> {
  const objectGroup = "soak";
  const { result } = await session.send("Runtime.evaluate", {
    expression: `${name}.prototype`,
    contextId: world,
    objectGroup,
  });
  const { objects } = await session.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
    objectGroup,
  });
  const { result: length } = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.length }",
    returnByValue: true,
  });
  await session.send("Runtime.releaseObjectGroup", { objectGroup });
  return Number(length.value);
}

/** A line to our worker, which Playwright has none to. Closing it lets the worker sleep again. */
async function workerScales({
  debuggingAddress,
}: Browser): Promise<{ heap: () => Promise<number>; close: () => Promise<void> }> {
  const connected = await chromium.connectOverCDP(debuggingAddress);
  const session = await connected.newBrowserCDPSession();
  let asked = 0;
  const tell = (sessionId: string, method: string): Promise<{ usedSize?: number }> =>
    new Promise((resolve) => {
      const id = ++asked;
      const hear = (said: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(said.message);
        if (said.sessionId !== sessionId || answer.id !== id) return;
        session.off("Target.receivedMessageFromTarget", hear);
        resolve(answer.result ?? {});
      };
      session.on("Target.receivedMessageFromTarget", hear);
      void session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
    });
  const heap = async (): Promise<number> => {
    const { targetInfos } = await session.send("Target.getTargets");
    const worker = targetInfos.find(
      ({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"),
    );
    if (!worker) return Number.NaN;
    const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker.targetId });
    for (let time = 0; time < 3; time++) await tell(sessionId, "HeapProfiler.collectGarbage");
    const { usedSize = Number.NaN } = await tell(sessionId, "Runtime.getHeapUsage");
    await session.send("Target.detachFromTarget", { sessionId });
    return usedSize;
  };
  return { heap, close: () => connected.close() };
}

/** Scales for a browser whose page is Gmail. */
export async function scalesFor(browser: Browser, extension: boolean): Promise<Scales> {
  const session = await browser.context.newCDPSession(browser.page);
  await session.send("Performance.enable");
  const worker = extension ? await workerScales(browser) : null;
  return {
    weigh: async () => {
      await collect(session);
      const { metrics } = await session.send("Performance.getMetrics");
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      const world = await ownWorld(session);
      const alive = (name: string): Promise<number> | number => (world === null ? 0 : countAlive(session, world, name));
      return {
        heap: of("JSHeapUsedSize"),
        worker: (await worker?.heap()) ?? 0,
        nodes: of("Nodes"),
        listeners: of("JSEventListeners"),
        observers: (await alive("MutationObserver")) + (await alive("IntersectionObserver")),
        marks: await browser.page
          .locator("followthrough-chip, followthrough-strip, followthrough-coach, followthrough-notice")
          .count(),
      };
    },
    close: async () => {
      await session.detach();
      await worker?.close();
    },
  };
}
