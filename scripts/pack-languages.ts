import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ALL_LANGUAGES } from "../src/core/languages/all";
import { packed } from "../src/core/languages/packed";

// Runs before each build: the worker reads its languages from files, so that starting it does not load them all.
const folder = resolve(import.meta.dirname, "../build/languages");
mkdirSync(folder, { recursive: true });
for (const [name, language] of Object.entries(ALL_LANGUAGES)) writeFileSync(`${folder}/${name}.json`, packed(language));
