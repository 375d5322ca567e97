import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { tryTemplate } from "../../../src/core/plays/try-template";
import { coach } from "../../../src/core/report";
import { type CoreSettings, DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import { adviceOn, faultsIn, type OwnTemplate } from "../../../src/core/templates/own";
import { readTemplateFile, writeTemplateFile } from "../../../src/core/templates/template-file";
import { jsonFaultAt } from "../../../src/core/text/json-fault";
import { coached } from "../../../src/ui/practice/coached";
import { practiceThreads } from "../../../src/ui/practice/threads/index";
import { PRACTICE_NOW, PRACTICE_ZONE } from "../../../src/ui/practice/threads/write";

const own = (changes: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: "own-1",
  play: "accountability",
  tone: "direct",
  language: "en",
  body: "{QuoteDay} you wrote, {quoteStop} What became of it? If the plan has moved, the new day is all that I need, and I'll keep my side ready.",
  enabled: true,
  changedAt: 1,
  ...changes,
});

const threadOf = (slug: string) => {
  const found = practiceThreads("en").find((one) => one.slug === slug);
  if (!found) throw new Error(`no practice thread ${slug}`);
  return found;
};
const settingsWith = (...templates: OwnTemplate[]): CoreSettings => ({ ...DEFAULT_SETTINGS, templates });
const textsOf = (slug: string, play: string, settings: CoreSettings) =>
  coached(threadOf(slug), settings).report.suggestions.find((one) => one.play === play)?.texts ?? [];

describe("a rep's own template in the coach", () => {
  it("comes first in its tone, with greeting and sign-off around it", () => {
    const [text] = textsOf("promise", "accountability", settingsWith(own()));
    expect(text?.template).toBe("en.accountability.own-1");
    expect(text?.body).toMatch(
      /^Hi Tess,\n\nOn 30 April you wrote, "I'll take the quote .*" What became of it\?.*\n\nRobin$/su,
    );
  });

  it.each<[string, Partial<OwnTemplate>]>([
    ["switched off", { enabled: false }],
    ["in another language", { language: "de" }],
    ["for another play", { play: "out", body: "Has it been put aside?" }],
    ["with a field that this thread can't fill", { body: "{quoteStop} {left} has gone." }],
    ["with a field that doesn't exist", { body: "{quoteStop} {budget}" }],
    ["for another occasion", { fit: "hope" }],
  ])("is passed over where it is %s", (_, changes) => {
    const texts = textsOf("promise", "accountability", settingsWith(own(changes)));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ template }) => template.includes("own-"))).toEqual([]);
  });

  it("gives way to ours where this contact has read it already", () => {
    const { thread } = threadOf("promise");
    const memory = { ...NO_MEMORY, used: ["en.accountability.own-1"] };
    const context = {
      now: PRACTICE_NOW,
      timeZone: PRACTICE_ZONE,
      settings: settingsWith(own()),
      memory,
      languages: ALL_LANGUAGES,
    };
    const [lead] = coach(thread, context).suggestions;
    expect(lead?.texts.map(({ template }) => template)).not.toContain("en.accountability.own-1");
  });

  it("never sends words for a birth to somebody who has lost a parent", () => {
    const birth = own({
      play: "compassion",
      fit: "birth",
      tone: "warm",
      body: "What lovely news about the little one.",
    });
    const texts = textsOf("loss", "compassion", settingsWith(birth));
    expect(texts.map(({ body }) => body).join()).not.toContain("lovely news");
  });

  it("with Sie in it never goes to somebody whom the rep calls du", () => {
    const formal = own({ language: "de", play: "price", body: "Mit welchem Betrag haben Sie gerechnet?" });
    const ids = textsOf("preis", "price", settingsWith(formal)).map(({ template }) => template);
    expect(ids).not.toContain("de.price.own-1");
    const both = { ...formal, familiar: "Mit welchem Betrag hast du gerechnet?" };
    const body = coached(threadOf("preis"), settingsWith(both)).situation;
    expect(tryTemplate(body, both, {})).toMatchObject({ kind: "message", body: expect.stringContaining("hast du") });
  });

  it("an article needs a place for its link, and gets one", () => {
    const article = own({ play: "article", body: "{line} I thought of you.\n\n{link}" });
    const { situation } = coached(threadOf("price"), DEFAULT_SETTINGS);
    const tried = tryTemplate(situation, article, { link: "https://paper.example/a", line: "On lights." });
    expect(tried).toMatchObject({ kind: "message", body: expect.stringContaining("https://paper.example/a") });
  });
});

describe("what is said of a template", () => {
  it.each<[string, Partial<OwnTemplate>, object[]]>([
    ["a good one", {}, []],
    ["nothing", { body: " \n" }, [{ kind: "empty" }]],
    ["a novel", { body: "word ".repeat(700) }, [{ kind: "too-long", most: 3000 }]],
    ["a field that doesn't exist", { body: "{quoteStop} {budget}" }, [{ kind: "unknown-field", field: "budget" }]],
    ["a field with an empty name", { body: "{quoteStop} {}" }, [{ kind: "unknown-field", field: "" }]],
    [
      "something of every object",
      { body: "{quoteStop} {constructor}" },
      [{ kind: "unknown-field", field: "constructor" }],
    ],
    ["a placeholder", { body: "{quoteStop} Dear [name]" }, [{ kind: "bracket", text: "[name" }]],
    ["a bracket left open", { body: "{quoteStop} {quoteDay" }, [{ kind: "bracket", text: "{quoteDay" }]],
    ["a note to self", { body: "{quoteStop} TODO" }, [{ kind: "bracket", text: "TODO" }]],
    [
      "accountability without their words",
      { body: "Where does it stand?" },
      [{ kind: "needs-field", field: "quoteStop" }],
    ],
    ["an article without its link", { play: "article", body: "{line}" }, [{ kind: "needs-field", field: "link" }]],
    ["a kind note for no occasion", { play: "compassion", body: "All the best." }, [{ kind: "needs-occasion" }]],
    ["a fault in the du version", { familiar: "{quoteStop} {x}" }, [{ kind: "unknown-field", field: "x" }]],
  ])("%s", (_, changes, expected) => expect(faultsIn(own(changes))).toEqual(expected));

  it.each<[string, Partial<OwnTemplate>, string[]]>([
    ["a good one", {}, []],
    [
      "worn phrases",
      { body: "Just checking in: {quoteStop} Any update? I only want to know how it goes with the plan and the date." },
      ["worn", "worn"],
    ],
    [
      "two questions",
      {
        body: "{quoteStop} Where is it? Who has it? A line is enough for me to plan by, and then I leave it with you.",
      },
      ["questions"],
    ],
    ["too many words", { body: `{quoteStop} ${"word ".repeat(110)}` }, ["long"]],
    ["too few", { body: "{quoteStop}" }, ["short"]],
    [
      "a greeting of its own",
      {
        body: "Hi Tess,\n{quoteStop} How far has it come since then? A line is plenty, good news or not, and I can plan.",
      },
      ["greets"],
    ],
    [
      "German for Sie alone",
      {
        language: "de",
        body: "{quoteStop} Wie steht es damit bei Ihnen? Eine Zeile genügt mir, dann plane ich danach und lasse Sie in Ruhe.",
      },
      ["no-familiar"],
    ],
  ])("advice on %s", (_, changes, kinds) => expect(adviceOn(own(changes)).map(({ kind }) => kind)).toEqual(kinds));
});

describe("a file of templates", () => {
  it("comes back as it went", () => {
    const templates = [own(), own({ id: "own-2", language: "de", familiar: "{quoteStop} du?", enabled: false })];
    expect(readTemplateFile(writeTemplateFile(templates))).toEqual({ ok: true, templates });
  });

  const file = (...templates: unknown[]) => JSON.stringify({ kind: "followthrough-templates", version: 1, templates });
  it.each<[string, string, object]>([
    ["no JSON, on its third line", '{\n"kind": 1,\noops', { kind: "not-json", line: 3 }],
    ["cut off", '{\n"kind": [1,\n', { kind: "not-json", line: 3 }],
    ["empty", "", { kind: "not-json", line: 1 }],
    ["a list", "[]", { kind: "not-ours" }],
    ["another program's", '{"kind":"other","templates":[]}', { kind: "not-ours" }],
    [
      "an entry without a play",
      file(own(), { ...own(), play: undefined }),
      { kind: "entry", entry: 2, fault: { field: "play", missing: true } },
    ],
    [
      "a play that has no words",
      file({ ...own(), play: "wait" }),
      { kind: "entry", entry: 1, fault: { field: "play", missing: false } },
    ],
    [
      "a number for words",
      file({ ...own(), body: 7 }),
      { kind: "entry", entry: 1, fault: { field: "body", missing: false } },
    ],
    ["no template at all", file(own(), null), { kind: "entry", entry: 2, fault: { field: "", missing: false } }],
    [
      "an unknown field",
      file(own(), own({ body: "{quoteStop} {nope}" })),
      { kind: "words", entry: 2, fault: { kind: "unknown-field", field: "nope" } },
    ],
    [
      "the wrong occasion",
      file(own({ fit: "birth" })),
      { kind: "entry", entry: 1, fault: { field: "fit", missing: false } },
    ],
  ])("%s: says where, and takes nothing", (_, text, fault) =>
    expect(readTemplateFile(text)).toEqual({ ok: false, fault }),
  );

  it("a file that is far too big is not read", () =>
    expect(readTemplateFile(" ".repeat(2_000_001))).toMatchObject({ fault: { kind: "too-big" } }));
});

describe("where a text stops being JSON", () => {
  it.each<[string, number]>([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['["a" "b"]', 5],
    ["[1, 2", 5],
    ['{"a": tru}', 6],
    ['["\\q"]', 1],
    ["{} {}", 3],
    ["]", 0],
    ["{'a': 1}", 1],
  ])("%s at %i", (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFaultAt(text)).toBe(at);
  });

  it("takes a deep hostile nest in its stride", () => expect(jsonFaultAt("[".repeat(500_000))).toBe(500_000));
});
