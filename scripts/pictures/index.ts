/** Takes the committed pictures from the sample mailbox: the README's, its loop, the store's, and the welcome page's. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { launch } from "../../tests/browser/launch";
import { SampleGmailPage } from "../../tests/browser/sample-gmail-page";
import { visit } from "../screenshots/scenes/ledger";
import { WINDOW } from "../screenshots/stage";
import { loopOf } from "./loop";
import { coachOver, draftWithRemark, mainJob, queuePage } from "./steps";
import { welcomePictures } from "./welcome";

const ASSETS = resolve(import.meta.dirname, "../../assets");

const keep = (path: string, picture: Uint8Array): void => {
  mkdirSync(dirname(resolve(ASSETS, path)), { recursive: true });
  writeFileSync(resolve(ASSETS, path), picture);
  console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
};

const browser = await launch();
try {
  const gmail = new SampleGmailPage(browser.page);
  await gmail.page.setViewportSize(WINDOW);
  await visit({ gmail, load: (options) => gmail.load(options) });

  const job = await mainJob(gmail);
  const strip = await draftWithRemark(gmail);
  const queue = await queuePage(browser);
  keep("pictures/coach.png", job.coach);
  keep("pictures/strip.png", strip);
  keep("pictures/queue.png", queue);
  keep("pictures/loop.gif", await loopOf(gmail.page, [job.list, job.chip, job.coach, job.message, job.inserted]));
  keep("store/1-coach.png", job.coach);
  keep("store/2-inserted.png", job.inserted);
  keep("store/3-draft.png", strip);
  keep("store/4-deals.png", queue);
  keep("store/5-dark.png", await coachOver(gmail, { theme: "dark" }));
  for (const [name, picture] of await welcomePictures(browser)) keep(`pictures/welcome/${name}.webp`, picture);
} finally {
  await browser.close();
}
