import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { OURS } from "../../src/gmail/selectors";

/** What axe finds on a page of ours, or in Gmail's page on what is ours there: each fault and where it stands. */
export async function faultsOn(page: Page): Promise<string[]> {
  if (!page.url().startsWith("https://mail.google.com/")) return faultsIn(page.mainFrame(), null);
  const framed = page.frames().filter((frame) => frame.url().startsWith("chrome-extension:"));
  const found = await Promise.all(framed.map((frame) => faultsIn(frame, null)));
  if ((await page.locator(OURS).count()) === 0) return found.flat();
  return [...found.flat(), ...(await faultsIn(page.mainFrame(), OURS))];
}

/** `among`: a selector of what is looked at; null: the whole page. */
async function faultsIn(frame: Frame, among: string | null): Promise<string[]> {
  await give(frame);
  return frame.evaluate(async (selector) => {
    // The tool puts itself there; no type says so.
    const tool = (window as unknown as { axe: typeof import("axe-core") }).axe;
    const { violations } = await tool.run(selector ?? document, {
      iframes: false,
      // Gmail numbers what can be reached in a compose box, and so must we, or we would come after all of Gmail.
      rules: {
        tabindex: { enabled: selector === null },
        // An open menu stands over the page and outside its landmarks; it has a role and a name of its own.
        region: { enabled: document.querySelector("[role=menu]") === null },
      },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, among);
}

/** Gmail's page refuses what is not its own: there the tool goes in over the debugging protocol. */
async function give(frame: Frame): Promise<void> {
  if (!frame.url().startsWith("https://mail.google.com/")) return frame.evaluate(axe.source);
  const session = await frame.page().context().newCDPSession(frame);
  await session.send("Runtime.evaluate", { expression: axe.source });
  await session.detach();
}
