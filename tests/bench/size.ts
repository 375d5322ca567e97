import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILD } from "../browser/launch";
import type { Row } from "../eval/row";
import { bundled } from "./bundled";

const ROOT = resolve(import.meta.dirname, "../..");

/** Ours from its sources and peers as their guides have an extension load them: all bundled the same way. */
const BUNDLED: Record<string, string> = {
  "our content script": "src/contents/gmail.ts",
  "InboxSDK, content script": "tests/bench/peers/inboxsdk.ts",
  "InboxSDK, page script": "tests/bench/peers/inboxsdk-page.ts",
  "gmail-js with jQuery": "tests/bench/peers/gmail-js.ts",
};

/** kB as size-limit counts them: 1,000 bytes, gzipped. */
const kilobytes = (content: string | Uint8Array): string =>
  `${(gzipSync(content, { level: 9 }).length / 1_000).toFixed(1)} kB`;

const BUILT: Record<string, RegExp> = {
  "content script": /^gmail\..*\.js$/,
  worker: /^static\/background\/index\.js$/,
  "worker, when it first reads a text": /^parts\/reading\.js$/,
  "coach's page": /^popup\..*\.(?:js|css)$|^popup\.html$/,
};

/** Bars stand in package.json, where `npm test` holds the build to them. */
const limits: { name: string; limit: string }[] = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))[
  "size-limit"
];

const builtRows = (): Row[] =>
  Object.entries(BUILT).map(([what, pattern], i) => {
    const files = readdirSync(BUILD, { recursive: true, encoding: "utf8" }).filter((file) => pattern.test(file));
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length, 0);
    const bar = limits[i]?.limit ?? "";
    return {
      what: `size: ${what}`,
      on: "gzipped, as built",
      figure: `${(bytes / 1_000).toFixed(1)} kB`,
      bar,
      // Ours counts each file by itself, size-limit a little otherwise: a tenth of a kB is no matter here.
      ok: files.length > 0 && bytes / 1_000 <= Number.parseFloat(bar) + 0.1,
    };
  });

export async function measure(): Promise<Row[]> {
  const rows = builtRows();
  for (const [what, file] of Object.entries(BUNDLED))
    rows.push({
      what: `size: ${what}`,
      on: "gzipped, bundled alike",
      figure: kilobytes(await bundled(join(ROOT, file))),
      bar: "",
      ok: true,
    });
  return rows;
}
