import { afterEach, describe, expect, it, vi } from "vitest";
import type { OwnTemplate } from "../../src/core/templates/own";
import {
  deleteOwnTemplate,
  keepOwnTemplates,
  readOwnTemplates,
  setSync,
  syncsTemplates,
} from "../../src/platform/own-templates";
import { readTeamTemplates } from "../../src/platform/team-templates";
import { readTemplatesBesidesOurs } from "../../src/platform/templates";
import { fakeStorage } from "./fake-storage";

const own = (changes: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: "own-1",
  play: "out",
  tone: "warm",
  language: "en",
  body: "Has it been put aside?",
  enabled: true,
  changedAt: 1,
  ...changes,
});

const browser = (managed: Record<string, unknown> | null = null) => {
  const { world, chrome } = fakeStorage(managed);
  vi.stubGlobal("chrome", chrome);
  return world;
};
afterEach(() => vi.unstubAllGlobals());

const ids = async () => (await readOwnTemplates()).map(({ id }) => id);

describe("a rep's own templates", () => {
  it("stay on this computer unless the rep says otherwise", async () => {
    const world = browser();
    expect(await keepOwnTemplates([own()])).toBeNull();
    expect(await readOwnTemplates()).toEqual([own()]);
    expect(world.sync).toEqual({});
  });

  it("are changed and deleted by id", async () => {
    browser();
    await keepOwnTemplates([own(), own({ id: "own-2" })]);
    await keepOwnTemplates([own({ body: "Is it resting?" })]);
    expect((await readOwnTemplates())[0]?.body).toBe("Is it resting?");
    await deleteOwnTemplate("own-1", 5);
    expect(await ids()).toEqual(["own-2"]);
  });

  it("are kept though a later version knows no such field any more", async () => {
    browser();
    await keepOwnTemplates([own({ body: "{gone}" })]);
    await keepOwnTemplates([own({ id: "own-2" })]);
    expect(await ids()).toEqual(["own-1", "own-2"]);
  });

  it("nonsense in the storage is no template", async () => {
    const world = browser();
    world.local["own-templates"] = [own(), null, { play: "wait" }, 7, own({ id: "" })];
    expect(await ids()).toEqual(["own-1"]);
    world.local["own-templates"] = "broken";
    expect(await ids()).toEqual([]);
  });
});

describe("synced templates", () => {
  it("one item each, and another computer has them too", async () => {
    const world = browser();
    await keepOwnTemplates([own(), own({ id: "own-2" })]);
    expect(await setSync(true)).toBeNull();
    expect(Object.keys(world.sync)).toEqual(["own-template:own-1", "own-template:own-2"]);
    world.local = { "sync-own-templates": true };
    expect(await ids()).toEqual(["own-1", "own-2"]);
  });

  it("a template deleted elsewhere does not come back from here", async () => {
    const world = browser();
    await keepOwnTemplates([own()]);
    await setSync(true);
    const here = world.local;
    await deleteOwnTemplate("own-1", 9);
    world.local = here;
    expect(await ids()).toEqual([]);
  });

  it("the newer of two versions counts", async () => {
    const world = browser();
    await keepOwnTemplates([own({ changedAt: 5 })]);
    await setSync(true);
    world.sync["own-template:own-1"] = own({ changedAt: 4, body: "older" });
    expect((await readOwnTemplates())[0]?.body).toBe("Has it been put aside?");
    world.sync["own-template:own-1"] = own({ changedAt: 6, body: "newer" });
    expect((await readOwnTemplates())[0]?.body).toBe("newer");
  });

  it("switched off, they leave the account and stay here, those from elsewhere too", async () => {
    const world = browser();
    await keepOwnTemplates([own()]);
    await setSync(true);
    world.sync["own-template:own-7"] = own({ id: "own-7" });
    await setSync(false);
    expect(world.sync).toEqual({});
    expect(await ids()).toEqual(["own-1", "own-7"]);
  });

  it("one that is too long for the account is said and kept here", async () => {
    const world = browser();
    await setSync(true);
    const long = own({ body: "🚀".repeat(1500), familiar: "🚀".repeat(1000) });
    expect(await keepOwnTemplates([long])).toMatchObject({ kind: "item-too-big" });
    expect(await ids()).toEqual(["own-1"]);
    expect(world.sync).toEqual({});
  });

  it("stays off where all of them together don't fit, and nothing is lost", async () => {
    const world = browser();
    const many = Array.from({ length: 40 }, (_, index) => own({ id: `own-${index}`, body: "word ".repeat(590) }));
    await keepOwnTemplates(many);
    expect(await setSync(true)).toEqual({ kind: "no-room" });
    expect(await syncsTemplates()).toBe(false);
    expect(await ids()).toHaveLength(40);
    expect(world.sync).toEqual({});
  });

  it("a browser that refuses is said", async () => {
    const world = browser();
    await setSync(true);
    world.refuse = true;
    expect(await keepOwnTemplates([own()])).toEqual({ kind: "refused" });
    expect(await ids()).toEqual(["own-1"]);
  });
});

describe("templates of the company", () => {
  it("come from the policy, always in use, after the rep's own", async () => {
    browser({ templates: [{ play: "out", tone: "direct", language: "en", body: "House words.", enabled: false }] });
    await keepOwnTemplates([own()]);
    const all = await readTemplatesBesidesOurs();
    expect(all.map(({ id }) => id.split("-")[0])).toEqual(["own", "team"]);
    expect(all[1]).toMatchObject({ body: "House words.", enabled: true });
  });

  it("keep their id when the policy puts others before them", async () => {
    const house = { play: "out", tone: "direct", language: "en", body: "House words." };
    browser({ templates: [house] });
    const [before] = await readTeamTemplates();
    expect(before?.id).toMatch(/^team-/);
    browser({ templates: [{ ...house, body: "More words." }, house] });
    expect((await readTeamTemplates())[1]?.id).toBe(before?.id);
  });

  it.each([null, {}, { templates: "all" }, { templates: [{ play: "shout" }] }])(
    "no policy or a strange one: %j",
    async (policy) => {
      browser(policy);
      expect(await readTeamTemplates()).toEqual([]);
    },
  );
});
