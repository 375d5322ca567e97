/** Takes the README's picture from the sample mailbox: `npm run build && npx tsx scripts/picture.ts`. */
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { launch } from "../tests/browser/launch";
import { SampleGmailPage } from "../tests/browser/sample-gmail-page";

const PICTURE = resolve(import.meta.dirname, "../assets/pictures/coach.png");

const browser = await launch();
const gmail = new SampleGmailPage(browser.page);
await gmail.load();
await gmail.openRow("Slicer line");
const coach = await gmail.openCoach();
await coach.message(coach.suggestion("Hold them to their word")).waitFor();
// The menu behind this button comes a moment later than the rest.
await coach.button("Not a deal").click({ trial: true });
await browser.page.mouse.move(0, 0);
mkdirSync(dirname(PICTURE), { recursive: true });
await browser.page.screenshot({ path: PICTURE });
await browser.close();
