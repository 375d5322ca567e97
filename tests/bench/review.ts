import type { ToWorker } from "../../src/platform/messages";
import { DeskPage } from "../browser/desk-page";
import { launch } from "../browser/launch";
import type { Row } from "../eval/row";
import { dana, promised, ray } from "../ledger/sample";
import { timesOf } from "./times-of";

const CHARACTERS = 20_000;
const TIMES = 15;
/** Nobody notices a shorter pause, ms. */
const BAR = 100;

const THREAD = "19a1b2c3d4e5f601";

/** What a rep pastes from notes, with every kind of sentence that a rule looks for, most of them clean. */
const NOTES = [
  "The belt runs at 0.6 metres a second, and the crane at Leeds lifts two tons. ",
  "We talked about the frame on 3 November; the drawing of the door is in the folder. ",
  "Is four metres the height, or does the beam come lower than that? ",
  "Sorry to bother you again, but I was just checking in on the pilot.\n\n",
].join("");

const draftOf = (n: number): ToWorker => ({
  type: "review",
  account: dana.email,
  thread: THREAD,
  mail: "bench",
  draft: {
    text: `Hi Ray,\n\nNote ${n}. ${NOTES.repeat(Math.ceil(CHARACTERS / NOTES.length))}`.slice(0, CHARACTERS),
    subject: null,
    to: [ray],
    attachments: [],
    isNew: false,
  },
});

/** Reviews drafts as long as any that is read, in a thread that is quiet over a promise, in the worker of the build. */
export async function measure(): Promise<Row[]> {
  const browser = await launch();
  try {
    const desk = await DeskPage.open(browser);
    const thread = promised();
    const states = thread.messages.map(() => "expanded" as const);
    const open = { account: dana.email, id: THREAD, thread, states, replyOpen: false };
    await desk.value({ type: "coach", open });
    const times = await timesOf(
      desk,
      Array.from({ length: TIMES + 1 }, (_, n) => draftOf(n)),
    );
    // The first finds everything cold, which happens once a session.
    const [cold = 0, ...warm] = times;
    const sorted = warm.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(TIMES / 2)] ?? Number.POSITIVE_INFINITY;
    return [
      {
        what: "draft: from asking the background worker to its remarks",
        on: `${CHARACTERS} characters, ${TIMES} times`,
        figure: `${median.toFixed(0)} ms (slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms, first ${cold.toFixed(0)} ms)`,
        bar: `${BAR} ms`,
        ok: median <= BAR,
      },
    ];
  } finally {
    await browser.close();
  }
}
