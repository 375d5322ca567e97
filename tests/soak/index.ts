import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import { type Scales, scalesFor, type Weight } from "./weigh";

/**
 * Works in the sample mailbox as a rep does all day, in Chromium: `npm run soak -- 5`, in minutes; in each five of them 300
 * threads are opened, each another one, and 50 replies written, half of them by hand and half by the coach. Prints what
 * tab and worker weigh after each tenth of it; the status is 1 where anything grew by more than a tenth since the first,
 * or something of ours was left in the page, sent, or asked of anybody. `npm run soak -- 5 without` does the same without us.
 */
const [minutes = "5", without] = process.argv.slice(2);
const EXTENSION = without !== "without";
const THREADS = Math.max(10, Math.round(Number(minutes) * 60));
const EVERY_REPLY = 6;
const PACE = 1_000;
const MOST_GROWTH = 1.1;
/** Ledger and readings grow with what was read; the tab must not. */
const HELD = ["heap", "worker", "nodes", "listeners", "observers"] as const;

const browser = await launch({ extension: EXTENSION });
const { page } = browser;
const gmail = new SampleGmailPage(page);

async function writeByHand(): Promise<void> {
  await gmail.pressReply();
  await gmail.replyBox().pressSequentially("Hi, just checking in. ");
  if (EXTENSION) await gmail.strip().shown().waitFor();
}

async function writeByCoach(): Promise<void> {
  const coach = await gmail.openCoach();
  await coach.insert();
  await coach
    .announced(/It's in your reply/)
    .first()
    .waitFor();
}

/** A thread that the rep asked about last and that has gone quiet. */
const isQuiet = (slug: string): boolean => slug.startsWith("deal-");

/** Opens one thread, reads it for the rest of its second, writes where it is time to; then the next. */
async function work(slugs: readonly string[]): Promise<number> {
  let replies = 0;
  for (const [index, slug] of slugs.entries()) {
    const next = performance.now() + PACE;
    await gmail.open(slug);
    if (isQuiet(slug)) {
      if (EXTENSION) await gmail.chip().waitFor();
      const due = Math.ceil((index + 1) / EVERY_REPLY) > replies;
      if (due) await (replies % 2 === 0 || !EXTENSION ? writeByHand() : writeByCoach());
      if (due) replies++;
    }
    if (index % 10 === 9) await page.evaluate(() => location.assign("#inbox"));
    await page.waitForTimeout(Math.max(0, next - performance.now()));
  }
  return replies;
}

/** Back to one and the same thread and the list, so that only what was left over differs. */
async function weighAtRest({ weigh }: Scales): Promise<Weight> {
  await gmail.open("thanks");
  await page.evaluate(() => location.assign("#inbox"));
  await gmail.drawn();
  await page.waitForTimeout(1_000);
  return weigh();
}

const shown = (weight: Weight): string =>
  `heap ${(weight.heap / 1e6).toFixed(2)} MB, worker ${(weight.worker / 1e6).toFixed(2)} MB, ${weight.nodes} nodes, ${weight.listeners} listeners, ${weight.observers} observers, ${weight.marks} marks left`;

await gmail.load({ more: THREADS });
const scales = await scalesFor(browser, EXTENSION);
const slugs = await page.evaluate(() =>
  window.__gmail.slugs().filter((slug) => /^(deal|answered|notice|team)-/.test(slug)),
);
const tenth = Math.ceil(THREADS / 10);
const weights: Weight[] = [];
let replies = 0;
for (let from = 0; from < THREADS; from += tenth) {
  replies += await work(slugs.slice(from, from + tenth));
  const weight = await weighAtRest(scales);
  weights.push(weight);
  console.log(`after ${Math.min(from + tenth, THREADS)} threads and ${replies} replies: ${shown(weight)}`);
}
const sent = (await gmail.sent()).length;
await scales.close();
await browser.close();

const faults: string[] = [];
const [first, last] = [weights[0], weights.at(-1)];
for (const what of HELD) {
  const growth = (last?.[what] ?? Number.NaN) / (first?.[what] || 1);
  console.log(`${what}: ×${growth.toFixed(3)}`);
  if (growth > MOST_GROWTH) faults.push(`${what} grew`);
}
if ((last?.marks ?? 1) > 0) faults.push("something of ours is left in the page");
if (sent > 0) faults.push(`${sent} mails were sent`);
for (const asked of browser.proxy.foreign()) faults.push(`a request: ${asked}`);
for (const error of browser.errors) faults.push(`an error: ${error}`);
for (const fault of faults) console.log(fault);
console.log(
  `${THREADS} threads opened, ${replies} replies written, ${browser.proxy.foreign().length} requests left the browser`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
