// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { OwnTemplate } from "../../../src/core/templates/own";
import { writeTemplateFile } from "../../../src/core/templates/template-file";
import type { SyncFault } from "../../../src/platform/synced-templates";
import { OptionsPage } from "../../../src/ui/options/options-page";
import { createOptions } from "../../../src/ui/options/store";
import { wordsFor } from "../../../src/ui/words";
import { expectAccessible, press, settle } from "../draw";
import { fakeData } from "./data";
import { fakeSettings } from "./fake-settings";

const own = (changes: Partial<OwnTemplate> = {}): OwnTemplate => ({
  id: "own-1",
  play: "out",
  tone: "direct",
  language: "en",
  body: "Has it been put aside? A yes is all that I need, and then I'll leave it alone for good.",
  enabled: true,
  changedAt: 1,
  ...changes,
});

type World = { own: OwnTemplate[]; team: OwnTemplate[]; syncs: boolean; fault: SyncFault | null; files: string[] };

const draw = async (changes: Partial<World> = {}, language = "en-GB") => {
  cleanup();
  const world: World = { own: [], team: [], syncs: false, fault: null, files: [], ...changes };
  let ids = 0;
  const options = createOptions({
    readOwn: async () => world.own,
    readTeam: async () => world.team,
    keep: async (changed) => {
      world.own = [...new Map([...world.own, ...changed].map((one) => [one.id, one])).values()];
      return world.fault;
    },
    remove: async (id) => {
      world.own = world.own.filter((one) => one.id !== id);
      return null;
    },
    syncs: async () => world.syncs,
    setSync: async (on) => {
      if (!world.fault) world.syncs = on;
      return world.fault;
    },
    download: (_, text) => world.files.push(text),
    now: () => 5,
    newId: () => `own-new-${++ids}`,
  });
  location.hash = "#templates";
  const { settings } = fakeSettings();
  render(<OptionsPage options={options} settings={settings} data={fakeData().data} words={wordsFor(language)} />);
  await settle();
  return { world, options };
};

const write = (text: string): void =>
  void fireEvent.change(screen.getByRole("textbox", { name: "Words" }), { target: { value: text } });

const choose = (label: string, value: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value } });

const preview = () => within(screen.getByRole("region", { name: "How it reads" }));

const takeFile = async (text: string): Promise<void> => {
  const file = new File([text], "templates.json");
  // jsdom's File has no text() of its own slices.
  Object.defineProperty(file, "slice", { value: () => ({ text: async () => text }) });
  fireEvent.change(screen.getByLabelText("Import from a file"), { target: { files: [file] } });
  await settle();
};

it("an empty page says that ours are used", async () => {
  await draw();
  screen.getByText("You have none yet. Mine are used until you write one.");
  await expectAccessible();
});

it("a new template shows on a real thread while it is written, and is kept", async () => {
  const { world } = await draw();
  await press("New template");
  choose("For", "out");
  write("Has {topic} been put aside?");
  expect(preview().getByText(/^Hi \w+,\s+Has .* been put aside\?/).textContent).toMatch(/\n\nRobin$/);
  await expectAccessible();
  await press("Save");
  expect(world.own).toMatchObject([{ play: "out", body: "Has {topic} been put aside?", changedAt: 5 }]);
  screen.getByText("Saved.");
});

it("what can't be used is said at once and not saved", async () => {
  const { world } = await draw();
  await press("New template");
  write("{quoteStop} Dear {firstname}, where is it?");
  screen.getByText("There is no field {firstname}. The list below has them all.");
  await press("Save");
  expect(world.own).toEqual([]);
  expect(screen.getByRole("textbox", { name: "Words" }).getAttribute("aria-invalid")).toBe("true");
});

it("advice is given and does not stand in the way", async () => {
  const { world } = await draw();
  await press("New template");
  write("Just checking in: {quoteStop} Any update? Any news? I only ask because the date is near and I plan by it.");
  screen.getByText(/"Just checking" is in everybody's follow-ups/);
  screen.getByText("It asks 2 questions. One gets more answers.");
  await press("Save");
  expect(world.own).toHaveLength(1);
});

it("a kind note has to name its occasion", async () => {
  await draw();
  await press("New template");
  choose("For", "compassion");
  write("I was sorry to read this.");
  screen.getByText(/Say which news it is for/);
  choose("When", "loss");
  expect(preview().getByText(/I was sorry to read this/).textContent).toContain("Grace");
});

it("a field is put where the caret stands", async () => {
  await draw();
  await press("New template");
  write("You wrote, ");
  await press("Fields you can use");
  await press("Insert {quoteStop}");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Words" }).value).toContain("{quoteStop}");
});

it("is edited, copied, switched off, deleted and brought back", async () => {
  const { world } = await draw({ own: [own()] });
  await press("Edit: A graceful way out");
  write("Has it been decided another way?");
  await press("Save");
  expect(world.own.map(({ body }) => body)).toEqual(["Has it been decided another way?"]);
  await press("Copy: A graceful way out");
  await press("Save");
  expect(world.own.map(({ id }) => id)).toEqual(["own-1", "own-new-1"]);
  const [first] = screen.getAllByRole("checkbox", { name: "In use: A graceful way out" });
  if (first) fireEvent.click(first);
  await settle();
  expect(world.own[0]?.enabled).toBe(false);
  const [remove] = screen.getAllByRole("button", { name: "Delete: A graceful way out" });
  if (remove) fireEvent.click(remove);
  await settle();
  expect(world.own).toHaveLength(1);
  await press("Undo");
  expect(world.own).toHaveLength(2);
});

it("a file adds what is new, and once", async () => {
  const { world } = await draw({ own: [own()] });
  await takeFile(writeTemplateFile([own(), own({ id: "own-8", body: "Is it resting?" })]));
  expect(world.own).toHaveLength(2);
  screen.getByText("One template added. 1 you had already.");
});

it.each([
  ["{\n oops", "Nothing was imported: it can't be read from line 2 on."],
  ['{"kind":"followthrough-templates","templates":[{}]}', 'Nothing was imported: in template 1, "play" is missing.'],
  ["[]", "Nothing was imported: it holds no templates of this extension."],
])("a broken file changes nothing and says where: %j", async (text, sentence) => {
  const { world } = await draw({ own: [own()] });
  await takeFile(text);
  expect(world.own).toEqual([own()]);
  screen.getByText(sentence);
});

it("an exported file can be imported again", async () => {
  const { world } = await draw({ own: [own()] });
  await press("Export to a file");
  await draw();
  const again = await draw();
  await takeFile(world.files[0] ?? "");
  expect(again.world.own).toMatchObject([{ body: own().body }]);
});

it("the company's templates are shown as such and can't be changed", async () => {
  await draw({ team: [own({ id: "team-x" })] });
  screen.getByRole("heading", { name: "From your company" });
  expect(screen.queryByRole("button", { name: /^Edit/ })).toBeNull();
  await expectAccessible();
});

it("syncing is off, and says so when it has to stay off", async () => {
  const { world } = await draw({ own: [own()], fault: { kind: "no-room" } });
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /Take my templates along/ });
  expect(box.checked).toBe(false);
  fireEvent.click(box);
  await settle();
  expect(world.syncs).toBe(false);
  screen.getByText(/That stays off: together they take more than the 100 kB/);
});

it("speaks German", async () => {
  await draw({ own: [own({ language: "de", body: "Hat sich das erledigt?" })] }, "de-DE");
  screen.getByRole("heading", { name: "Ihre Vorlagen" });
  await press("Neue Vorlage");
  screen.getByRole("textbox", { name: "Wortlaut für alle, die Sie siezen" });
  await expectAccessible();
});
