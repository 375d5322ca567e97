import type { CDPSession } from "playwright-core";

/** The world in which our content script lives in a page, for `Runtime.evaluate`; null where there is no extension. */
export async function ownWorld(session: CDPSession): Promise<number | null> {
  const worlds: number[] = [];
  const hear = ({ context }: { context: { id: number; origin: string } }): void => {
    if (context.origin.startsWith("chrome-extension:")) worlds.push(context.id);
  };
  session.on("Runtime.executionContextCreated", hear);
  await session.send("Runtime.enable");
  await session.send("Runtime.disable");
  session.off("Runtime.executionContextCreated", hear);
  return worlds[0] ?? null;
}
