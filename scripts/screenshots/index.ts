/**
 * Takes every page and state of the built extension from the sample mailbox into `screenshots`.
 * `npm run screenshots -- queue dark de` takes only the scenes, themes and languages that are named.
 */
import { type Browser, launch } from "../../tests/browser/launch";
import { LOOKS, type Look } from "./look";
import { SCENES } from "./scenes";
import { shootInto } from "./shoot";
import { setStage } from "./stage";

const named = process.argv.slice(2);
const among = (all: readonly string[]): Set<string> => {
  const chosen = all.filter((one) => named.includes(one));
  return new Set(chosen.length > 0 ? chosen : all);
};
const scenes = among(Object.keys(SCENES));
const themes = among(["light", "dark"]);
const languages = among(["en", "de"]);
const unknown = named.filter((one) => !scenes.has(one) && !themes.has(one) && !languages.has(one));
if (unknown.length > 0)
  throw new Error(`No scene is called ${unknown.join(", ")}. There are ${[...scenes].join(", ")}`);

let pictures = 0;
const taken = () => pictures++;

async function play(browser: Browser, look: Look): Promise<void> {
  for (const [name, scene] of Object.entries(SCENES)) {
    if (!scenes.has(name)) continue;
    const stage = await setStage(browser, look, shootInto(name, look, taken));
    // One that fails loses no other's pictures.
    await scene(stage).catch((error: unknown) => {
      console.error(`${name} (${look.language}, ${look.theme}):`, error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
    for (const page of browser.context.pages()) if (page !== browser.page) await page.close();
  }
}

const started = Date.now();
const browser = await launch();
try {
  for (const look of LOOKS) if (themes.has(look.theme) && languages.has(look.language)) await play(browser, look);
} finally {
  await browser.close();
}
console.log(`${pictures} pictures in ${Math.round((Date.now() - started) / 1000)} s, in screenshots/`);
