import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Row } from "../eval/row";
import { bundled } from "./bundled";
import { ours, Recorder, total } from "./trace";

const GMAIL = "https://mail.google.com/*";
/** How long it may take to start, and then to put its marks into a thread, ms. */
const PATIENCE = 5_000;

const MANIFEST = {
  manifest_version: 3,
  name: "peer",
  version: "1",
  permissions: ["scripting"],
  host_permissions: [GMAIL],
  background: { service_worker: "background.js" },
  content_scripts: [{ matches: [GMAIL], js: ["content.js"], run_at: "document_end" }],
};

/** The smallest extension on InboxSDK, as its guide has it, in a folder of its own. */
const written = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "followthrough-peer-"));
  const sdk = resolve(import.meta.dirname, "../../node_modules/@inboxsdk/core");
  for (const file of ["background.js", "pageWorld.js"]) copyFileSync(join(sdk, file), join(folder, file));
  writeFileSync(join(folder, "content.js"), await bundled(resolve(import.meta.dirname, "peers/inboxsdk.ts")));
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(MANIFEST));
  return folder;
};

/** The same thread under the smallest extension on InboxSDK, as far as that starts here: behind the proxy its own server is out of reach. */
export async function measure(): Promise<Row[]> {
  const extension = await written();
  const browser = await launch({ extension });
  try {
    const gmail = new SampleGmailPage(browser.page);
    await gmail.load({ long: 50 });
    await browser.page.waitForTimeout(PATIENCE);
    const recorder = await Recorder.of(browser.page);
    const trace = await recorder.during(async () => {
      await gmail.open("long-13");
      await browser.page.waitForTimeout(PATIENCE);
    });
    const marks = await browser.page.locator("body [class*=inboxsdk]").count();
    const cost = `${total(ours(trace, /^chrome-extension:.*\/content\.js/)).toFixed(1)} ms`;
    return [
      {
        what: "day: time the smallest InboxSDK extension takes when a thread is opened",
        on: "13 messages, once",
        figure: marks > 0 ? cost : `${cost}, and no mark: it does not start in the sample mailbox`,
        bar: "",
        ok: true,
      },
    ];
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
