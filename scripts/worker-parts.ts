import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { ALL_LANGUAGES } from "../src/core/languages/all";
import { packed } from "../src/core/languages/packed";
import { SPOKEN } from "../src/core/text/spoken";

// Runs after each build: what the worker loads when it first needs it (src/platform/parts.ts), each a script of its own.
const SOURCES = resolve(import.meta.dirname, "../src/core");
const FOLDER = resolve(import.meta.dirname, "../build/chrome-mv3-prod/parts");

mkdirSync(FOLDER, { recursive: true });
for (const name of SPOKEN) {
  for (const [of, data] of Object.entries(ALL_LANGUAGES[name])) {
    const script = `var followthrough=followthrough||{};followthrough["${name}-${of}"]=${packed(data)};`;
    writeFileSync(`${FOLDER}/${name}-${of}.js`, script);
  }
}
await build({
  entryPoints: [`${SOURCES}/reading.ts`],
  outfile: `${FOLDER}/reading.js`,
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "followthrough.reading",
  target: "chrome120",
  charset: "utf8",
});
