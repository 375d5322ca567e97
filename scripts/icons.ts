/**
 * Draws assets/icon.svg in every size that a browser asks for: `npx tsx scripts/icons.ts`.
 * The sizes are committed, so that a build needs no picture library: Plasmo takes icon<size>.png as it is
 * and reads icon.png once.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium";

const ASSETS = resolve(import.meta.dirname, "../assets");
const SIZES = {
  "icon16.png": 16,
  "icon32.png": 32,
  "icon48.png": 48,
  "icon64.png": 64,
  "icon128.png": 128,
  "icon.png": 512,
};

const draw = async (browser: Browser, drawing: string, name: string, size: number): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`;
  await page.setContent(`<body style="margin:0"><img src="${source}" width="${size}" style="display:block">`);
  await page.locator("img").screenshot({ path: resolve(ASSETS, name), omitBackground: true });
  await page.close();
};

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const drawing = readFileSync(resolve(ASSETS, "icon.svg"), "utf8");
for (const [name, size] of Object.entries(SIZES)) await draw(browser, drawing, name, size);
await browser.close();
