/** Prints every message that the coach would offer for the worked threads, to be read aloud as its reader would. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { suggest } from "../../src/core/plays/suggest";
import type { Suggestion } from "../../src/core/plays/suggestion";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../src/core/silence/situation";
import { understand } from "../../src/core/silence/understand";
import { parseThreadFile } from "../../src/core/thread-file";

const SCENARIOS = resolve(import.meta.dirname, "../../../shared/scenarios");

const indented = (text: string): string => text.replace(/^/gmu, "    ");

function suggestionLines({ play, because, wrongIf, next, texts, to, until }: Suggestion, place: number): string[] {
  return [
    `${place + 1}. ${play}${until ? ` until ${until}` : ""} (to ${to})`,
    ...because.map((reason) => `   · ${reason}`),
    `   wrong if: ${wrongIf}`,
    `   next: ${next}`,
    ...texts.flatMap(({ template, tone, body }) => [`   [${tone}] ${template}`, "", indented(body), ""]),
  ];
}

/** Everything that the rep would read about one thread, as plain text. */
function page(path: string): string {
  const { thread, now, timeZone } = parseThreadFile(JSON.parse(readFileSync(path, "utf8")));
  const situation = understand(thread, { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY });
  const advice = suggest(situation);
  const lines = [
    `# ${thread.subject}`,
    `${situation.verdict.kind}: ${situation.verdict.because}`,
    ...advice.warnings.map((warning) => `! ${warning}`),
    ...advice.suggestions.flatMap(suggestionLines),
    ...advice.barred.map(({ play, why }) => `not ${play}: ${why}`),
    ...advice.otherWays.map((way) => `other way: ${way.kind} ${way.who.name || way.who.email}`),
  ];
  return lines.join("\n");
}

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : scenarioPaths();

function scenarioPaths(): string[] {
  if (!existsSync(SCENARIOS)) return [];
  return readdirSync(SCENARIOS)
    .filter((name) => name.endsWith(".json"))
    .map((name) => resolve(SCENARIOS, name));
}

if (paths.length === 0) process.stdout.write("No worked threads beside the repository: nothing to read aloud.\n");
for (const path of paths) process.stdout.write(`${page(path)}\n\n${"─".repeat(72)}\n\n`);
