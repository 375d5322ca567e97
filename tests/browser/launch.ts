import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, type ConsoleMessage, chromium, type Page, type Worker } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium";
import { serveSampleGmail } from "../sample-gmail/serve";
import { type RecordingProxy, startRecordingProxy } from "./recording-proxy";

/** The built extension, as `npm run build` leaves it, or another one such as the unzipped package. */
export const BUILD = process.env.EXTENSION_BUILD ?? resolve(import.meta.dirname, "../../build/chrome-mv3-prod");

export type Browser = {
  context: BrowserContext;
  page: Page;
  /** The extension's worker; asked for only where there is an extension. */
  worker: () => Promise<Worker>;
  proxy: RecordingProxy;
  /** Errors on any console, and what was thrown and not caught. */
  errors: string[];
  /** For `connectOverCDP`, which alone sees the toolbar popup. */
  debuggingAddress: string;
  close: () => Promise<void>;
};

type Launch = {
  /** Ours, none, or the one in another folder. */
  extension?: boolean | string;
  headless?: boolean;
  query?: string;
  /** Leaves the page open that greets after an install; it stands before Gmail then. */
  welcome?: boolean;
  /** Optional permissions that the rep has allowed. */
  granted?: readonly string[];
};

/** Starts Chromium with the extension and the sample mailbox at mail.google.com, behind the proxy that refuses all. */
export async function launch({
  extension = true,
  headless = true,
  query = "",
  welcome = false,
  granted = [],
}: Launch = {}): Promise<Browser> {
  if (extension === true && !existsSync(join(BUILD, "manifest.json")))
    throw new Error(`There is no built extension in ${BUILD}. Run: npm run build`);
  const folder = typeof extension === "string" ? extension : BUILD;
  const profile = newProfile(granted);
  const proxy = await startRecordingProxy();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: headless ? { width: 1440, height: 900 } : null,
    // One zone everywhere: the page, the worker and the mailbox must agree on the day.
    env: { ...definedOnly(process.env), TZ: "America/New_York" },
    args: [
      ...flags(proxy.address),
      ...(headless ? ["--headless=new"] : []),
      ...(extension ? withExtension(folder) : []),
    ],
  });
  // What takes longer than this has failed; a rep would have gone on long before.
  context.setDefaultTimeout(30_000);
  context.setDefaultNavigationTimeout(30_000);
  const errors = collectErrors(context);
  await serveSampleGmail(context);
  const page = context.pages()[0] ?? (await context.newPage());
  if (extension === true && !welcome) await closeWelcome(context);
  await page.goto(`https://mail.google.com/mail/u/0/${query ? `?${query}` : ""}#inbox`);
  const close = async () => {
    await context.close();
    proxy.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, page, worker: () => workerOf(context), proxy, errors, debuggingAddress: addressIn(profile), close };
}

/** Every profile here is a fresh one, so every start is an install. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const greets = (page: Page) => page.url().endsWith("/tabs/welcome.html");
  const page = context.pages().find(greets) ?? (await context.waitForEvent("page", { predicate: greets }));
  await page.close();
}

const withExtension = (folder: string) => [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];

const flags = (proxy: string) => [
  `--proxy-server=${proxy}`,
  // Without this the browser would go round the proxy for this machine's own servers.
  "--proxy-bypass-list=<-loopback>",
  "--remote-debugging-port=0",
  // Lets a test press our button in the toolbar as a rep does, which alone opens the page in front to us.
  "--enable-unsafe-extension-debugging",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--lang=en-US",
];

const workerOf = async (context: BrowserContext) =>
  context.serviceWorkers()[0] ?? context.waitForEvent("serviceworker", { timeout: 30_000 });

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  const hear = (message: ConsoleMessage) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  };
  context.on("console", hear);
  context.on("weberror", (thrown) => errors.push(String(thrown.error().stack ?? thrown.error())));
  context.on("serviceworker", (worker) => worker.on("console", hear));
  for (const worker of context.serviceWorkers()) worker.on("console", hear);
  return errors;
}

/** Chromium names an unpacked extension after its folder. */
const extensionId = (): string =>
  [...createHash("sha256").update(BUILD).digest("hex").slice(0, 32)]
    .map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)))
    .join("");

/**
 * A fresh profile that does not connect ahead to hosts it guesses at: such connections would look like requests of ours.
 * `granted` are optional permissions that the rep has allowed once: no prompt stands between a press and its effect then.
 */
function newProfile(granted: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), "followthrough-"));
  mkdirSync(join(profile, "Default"));
  const preferences = {
    net: { network_prediction_options: 2 },
    extensions: { settings: { [extensionId()]: { runtime_granted_permissions: { api: granted } } } },
  };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  return profile;
}

/** Chromium writes the port that it chose into its profile. */
function addressIn(profile: string): string {
  const [port] = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n");
  return `http://127.0.0.1:${port}`;
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
