import { beforeAll, expect, test } from "vitest";
import { readReplyBody } from "../browser/reply-body";
import { pressToolbarButton } from "../browser/toolbar-popup";
import { inBrowser } from "./in-browser";

const it = inBrowser();

const ADDRESS = "https://yardpaper.example/2026/11/doors-that-stay-tight?utm_source=mail#more";
const PARAGRAPH =
  "Most cold stores lose their money at the door. A seal that has gone hard lets in warm air all day long, and nobody sees it until the bill comes. We went to see eleven sites with a lamp and a sheet of paper, and found the same three faults nearly everywhere we went.";

/** As a paper's page is: navigation, a story, more stories, and a script of its own. */
const STORY = `<!doctype html><html lang="en"><head><title>Doors that stay tight | The Yard Paper</title>
<meta property="og:site_name" content="The Yard Paper"><meta name="description" content="Three faults that make a cold store door leak, and how to find each of them with a lamp and a sheet of paper.">
</head><body><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav><main><article><h1>Doors that stay tight</h1>
${Array.from({ length: 6 }, () => `<p>${PARAGRAPH}</p>`).join("")}
</article></main><aside><a href="/a">Another story</a></aside><script>document.body.dataset.ran = "yes"</script></body></html>`;

const LIST = "<!doctype html><title>Search</title><body><ul><li><a href='/1'>One</a><li><a href='/2'>Two</a></ul>";

beforeAll(async () => {
  await it.browser.context.route("https://yardpaper.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: route.request().url().includes("/search") ? LIST : STORY }),
  );
});

test("an article goes from its page into the reply to somebody who has gone quiet", async () => {
  await it.gmail.load();
  await it.gmail.open("broken-dated");
  await it.gmail.chip().waitFor();
  await it.gmail.page.evaluate(() => {
    location.hash = "#inbox";
  });
  const paper = await it.browser.context.newPage();
  await paper.goto(ADDRESS);
  const popup = await pressToolbarButton(it.browser, paper);
  await popup.page.getByRole("button", { name: "Share this page" }).click();
  await popup.page.getByRole("heading", { name: "Doors that stay tight" }).waitFor();
  await popup.page.getByText("https://yardpaper.example/2026/11/doors-that-stay-tight", { exact: true }).waitFor();
  if (process.env.SHOTS) await popup.page.screenshot({ path: `${process.env.SHOTS}/share.png`, fullPage: true });
  await popup.page.getByLabel("Your line about it").fill("It has three faults that are easy to look for.");
  await popup.page.getByRole("button", { name: "Share with Gemma Hall" }).click();
  await popup.page.getByText(/Taking it to the thread/).waitFor({ state: "hidden" });
  await expect
    .poll(() => popup.page.getByRole("status").first().textContent())
    .toMatch(/The note is in your reply to Gemma Hall/);
  if (process.env.SHOTS) await popup.page.screenshot({ path: `${process.env.SHOTS}/shared.png`, fullPage: true });
  await popup.page.getByRole("button", { name: "Go to the thread" }).click();
  const { written } = await readReplyBody(it.gmail.replyBox());
  expect(written).toMatch(/^Hi Gemma,/);
  expect(written).toContain("It has three faults that are easy to look for.");
  expect(written.match(/https:\/\/\S+/g)).toEqual(["https://yardpaper.example/2026/11/doors-that-stay-tight"]);
  await popup.close();
  await paper.close();
});

test("a page that is no article says so, and nothing is read before the press", async () => {
  const list = await it.browser.context.newPage();
  await list.goto("https://yardpaper.example/search?q=doors");
  const popup = await pressToolbarButton(it.browser, list);
  await popup.page.getByRole("button", { name: "Share this page" }).click();
  await popup.page.getByText(/I see no article on this page/).waitFor();
  await popup.close();
  await list.close();
});
