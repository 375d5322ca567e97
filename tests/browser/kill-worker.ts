import { chromium } from "playwright-core";
import type { Browser } from "./launch";

/** Ends the extension's worker at once, whatever it is at, as the browser does when memory is short. */
export async function killWorker({ debuggingAddress }: Browser): Promise<void> {
  const connected = await chromium.connectOverCDP(debuggingAddress);
  const session = await connected.newBrowserCDPSession();
  const workers = async () =>
    (await session.send("Target.getTargets")).targetInfos.filter(
      ({ type, url }) => type === "service_worker" && url.startsWith("chrome-extension:"),
    );
  for (const { targetId } of await workers()) await session.send("Target.closeTarget", { targetId });
  for (let tries = 0; tries < 100 && (await workers()).length > 0; tries++)
    await new Promise((later) => setTimeout(later, 50));
  await connected.close();
}
