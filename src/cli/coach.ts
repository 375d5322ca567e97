import { readFileSync } from "node:fs";
import { ALL_LANGUAGES } from "../core/languages/all";
import { coach } from "../core/report";
import { reportToFile } from "../core/report-file";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../core/silence/situation";
import { parseThreadFile } from "../core/thread-file";

const USAGE = "Usage: npm run -s coach -- FILE.json…   (a thread file each; tests/core/threads has examples)";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("is not JSON");
  }
}

/** The report on one file. Throws what is wrong with it. */
function reportOn(path: string): object {
  const { thread, now, timeZone } = parseThreadFile(parse(readFileSync(path, "utf8")));
  return reportToFile(
    coach(thread, { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES }),
    timeZone,
  );
}

/** The report, or what is wrong and in which file. */
function answerFor(path: string): { ok: boolean; value: object } {
  try {
    return { ok: true, value: reportOn(path) };
  } catch (error) {
    return { ok: false, value: { error: `${path}: ${error instanceof Error ? error.message : String(error)}` } };
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 1;
}
for (const path of paths) {
  const { ok, value } = answerFor(path);
  if (!ok) process.exitCode = 1;
  process.stdout.write(`${paths.length === 1 ? JSON.stringify(value, null, 2) : JSON.stringify(value)}\n`);
}
