import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/core/draft/remark";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { proposalFor } from "../../../src/core/plays/permitted";
import { RULES } from "../../../src/core/plays/suggest";
import { PLAYS } from "../../../src/core/plays/suggestion";
import { DEFAULT_SETTINGS, NO_MEMORY, type Situation } from "../../../src/core/silence/situation";
import { understand } from "../../../src/core/silence/understand";
import { fillable } from "../../../src/core/templates/choose";
import { parseThreadFile } from "../../../src/core/thread-file";
import { readThreads } from "../../eval/threads";
import { mail, reviewOf } from "./write";

const ARTICLE = { link: "https://lagerhaltung.example/tore", line: "Seite zwei handelt von Ihrer Halle." };

/** Every message that the coach would write here, with the mail that it becomes. */
function messagesFor(situation: Situation): { template: string; draft: Draft }[] {
  return PLAYS.flatMap((play) => {
    const proposal = proposalFor(RULES[play], situation);
    const to = proposal?.greets ?? situation.contact;
    if (!proposal || !to || proposal.text === "none") return [];
    return fillable(situation, proposal, play === "article" ? ARTICLE : undefined).map(({ template, body }) => ({
      template,
      draft: mail(body, { to: [to] }),
    }));
  });
}

const situationOf = (json: unknown): Situation => {
  const { thread, now, timeZone } = parseThreadFile(json);
  return understand(thread, { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES });
};

const threads = readThreads().map(({ name, json }) => ({ name, json }));

describe("every message of ours passes the review of drafts where it is offered", () => {
  it.each(threads)("$name", ({ json }) => {
    const situation = situationOf(json);
    const remarks = messagesFor(situation).flatMap(({ template, draft }) =>
      reviewOf(draft, situation).remarks.map(
        ({ rule, at }) => `${template}: ${rule}: ${at ? draft.text.slice(at.start, at.end) : draft.text}`,
      ),
    );
    expect(remarks).toEqual([]);
  });
});

it("is tried with both languages and every play that has words", () => {
  const tried = new Set(threads.flatMap(({ json }) => messagesFor(situationOf(json))).map(({ template }) => template));
  const plays = PLAYS.filter((play) => play !== "wait");
  expect(plays.filter((play) => ![...tried].some((id) => id.startsWith(`en.${play}.`)))).toEqual([]);
  expect([...tried].filter((id) => id.startsWith("de.")).length).toBeGreaterThan(20);
});
