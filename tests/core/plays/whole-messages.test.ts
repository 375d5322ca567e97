import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { shareArticle } from "../../../src/core/plays/share-article";
import { PLAYS } from "../../../src/core/plays/suggestion";
import { coachWithSituation } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import { parseThreadFile } from "../../../src/core/thread-file";
import { WHOLE } from "./whole-messages";
import { fileOf, SCENES, type WholeScene } from "./whole-scenes";

const coached = (scene: WholeScene) => {
  const { thread, now, timeZone } = parseThreadFile(fileOf(scene));
  return coachWithSituation(thread, {
    now,
    timeZone,
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  });
};

describe("from their words alone to the whole message", () => {
  it("has a scene for every play", () =>
    expect(SCENES.map(({ play }) => play).toSorted()).toEqual([...PLAYS].toSorted()));

  it.each(SCENES)("$play", (scene) => {
    const [first] = coached(scene).report.suggestions;
    expect(first?.play).toBe(scene.play);
    const { because, next, until, messages } = WHOLE[scene.play];
    expect(first?.texts.map(({ body }) => body)).toEqual(messages);
    expect({ because: first?.because, next: first?.next, until: first?.until }).toEqual({ because, next, until });
    expect(first?.wrongIf).not.toBe("");
  });

  it("an article, once the rep has named it", () => {
    const scene = SCENES.find(({ play }) => play === "article");
    if (!scene) throw new Error("There is no scene for an article.");
    const given = { link: "https://stone.example/dust", line: "Page two is about yards like yours." };
    const [note] = shareArticle(coached(scene).situation, given) ?? [];
    expect(note?.body).toBe(`Hi Tomas,

I read this and thought of you. Page two is about yards like yours.

https://stone.example/dust

Nothing to answer and nothing to decide. It will keep until you have a quiet moment.

Nell`);
  });
});
