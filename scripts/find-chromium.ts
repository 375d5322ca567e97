import { accessSync, constants } from "node:fs";
import { chromium } from "playwright-core";
import { installChromium } from "./install-chromium";

/** Where Chromium lies by custom. Google Chrome itself is not among them: it ignores `--load-extension`. */
const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WHAT_TO_DO = `No Chromium was found, and none could be installed.
Do one of these, then start again:
  - Debian or Ubuntu, as root: apt-get update && apt-get install -y chromium
  - anywhere: npx playwright-core install chromium (on Linux also: npx playwright-core install-deps chromium)
  - or name one that you have: CHROMIUM_PATH=/path/to/chromium
Google Chrome will not do: it refuses to load an unpacked extension from the command line.`;

/** Where to look, what the user has named, and how to get one: given by tests, as no test may install a browser. */
type Search = { named?: string | undefined; places?: string[]; install?: () => boolean };

/** The path of a Chromium that can load the extension; installs one if need be. Throws with what to do if that fails too. */
export function findChromium({
  named = process.env.CHROMIUM_PATH,
  places = [...KNOWN, chromium.executablePath()],
  install = installChromium,
}: Search = {}): string {
  if (named && !runs(named))
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no program there that can be run.`);
  const found = named || places.find(runs) || (install() && places.find(runs));
  if (!found) throw new Error(WHAT_TO_DO);
  return found;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
