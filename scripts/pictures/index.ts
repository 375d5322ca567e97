/** Takes the committed pictures from the sample mailbox: the README's, its loop, the store's, and the welcome page's. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { launch } from "../../tests/browser/launch";
import { visit } from "../screenshots/scenes/ledger";
import { type Frame, loopOf } from "./loop";
import { coachOver, deskIn, draftWithRemark, mainJob, queuePage, startAfresh } from "./steps";
import { welcomePictures } from "./welcome";

const ASSETS = resolve(import.meta.dirname, "../../assets");

const keep = (path: string, picture: Uint8Array): void => {
  mkdirSync(dirname(resolve(ASSETS, path)), { recursive: true });
  writeFileSync(resolve(ASSETS, path), picture);
  console.log(`${path}: ${Math.round(picture.length / 1000)} kB`);
};

const browser = await launch();
try {
  for (const language of ["en", "de"] as const) {
    const desk = await deskIn(browser, language);
    await startAfresh(desk);
    await visit(desk);
    const job = await mainJob(desk);
    const strip = await draftWithRemark(desk);
    const queue = await queuePage(desk);
    if (language === "en") {
      keep("pictures/coach.png", job.coach);
      keep("pictures/strip.png", strip);
      keep("pictures/queue.png", queue);
      const frames: Frame[] = [
        {
          picture: job.list,
          says: "Marks in the list: a dot where a deal has gone quiet, a diamond where you owe an answer",
        },
        { picture: job.chip, says: "Open one: the label beside the subject says since when" },
        { picture: job.coach, says: "Press it: what they promised, and a follow-up that rests on it" },
        { picture: job.message, says: "Change what you like, then insert it" },
        { picture: job.inserted, says: "It stands in Gmail's own reply. You send it yourself" },
      ];
      keep("pictures/loop.gif", await loopOf(browser.page, frames));
    }
    keep(`store/${language}/1-coach.png`, job.coach);
    keep(`store/${language}/2-inserted.png`, job.inserted);
    keep(`store/${language}/3-draft.png`, strip);
    keep(`store/${language}/4-deals.png`, queue);
    keep(`store/${language}/5-dark.png`, await coachOver(desk, { theme: "dark" }));
    for (const [name, picture] of await welcomePictures(desk))
      keep(`pictures/welcome/${language}/${name}.webp`, picture);
  }
} finally {
  await browser.close();
}
