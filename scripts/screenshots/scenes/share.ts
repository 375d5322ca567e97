import { shareWordsFor } from "../../../src/ui/words/share";
import { pressToolbarButton } from "../../../tests/browser/toolbar-popup";
import type { Stage } from "../stage";
import { visit } from "./ledger";

const ADDRESS = "https://yardpaper.example/2026/11/doors-that-stay-tight";
const PARAGRAPH =
  "Most cold stores lose their money at the door. A seal that has gone hard lets in warm air all day long, and nobody sees it until the bill comes. We went to see eleven sites with a lamp and a sheet of paper, and found the same three faults nearly everywhere.";
const STORY = `<!doctype html><html lang="en"><head><title>Doors that stay tight</title>
<meta property="og:site_name" content="The Yard Paper"></head><body><main><article><h1>Doors that stay tight</h1>
${`<p>${PARAGRAPH}</p>`.repeat(6)}</article></main></body></html>`;

/** The popup over an article, and the page on which it is shared. */
export async function share(stage: Stage): Promise<void> {
  const { browser, language, shoot } = stage;
  const own = shareWordsFor(language);
  await visit(stage);
  await browser.context.route("https://yardpaper.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: STORY }),
  );
  const paper = await browser.context.newPage();
  await paper.goto(ADDRESS);
  const { page, close } = await pressToolbarButton(browser, paper);
  await page.getByRole("button", { name: own.offer }).waitFor();
  await page.emulateMedia({ colorScheme: stage.theme });
  await shoot.popup("offer", page);
  await page.getByRole("button", { name: own.offer }).click();
  await page.getByRole("heading", { name: "Doors that stay tight" }).waitFor();
  await shoot.popup("page", page);
  await close();
}
