import type { Options } from "../sample-gmail/options";
import { el } from "../sample-gmail/page/element";
import { dana } from "../sample-gmail/write";
import { lists } from "./fits-rows";
import { threads } from "./fits-thread";
import { Random } from "./random";
import { redesign } from "./redesign";
import { drawList, drawThread, type SamplePage } from "./sample-page";

const NOW = Date.parse("2026-11-16T14:05:00Z");

/** A kind of page: what is read of the one in `document` (null where nothing can be), and what of it is wrong, in words. */
export type Kind<T> = {
  read: (now: number) => T | null;
  wrong: (before: T, after: T | null) => string[];
  isSame: (before: T, after: T) => boolean;
};

const SLUGS = [
  "broken-dated",
  "folded-promise",
  "bundle",
  "two-companies",
  "hostile",
  "draft",
  "out-of-office-now",
  "out-of-office-past",
  "rep-owes",
];
const LISTS = ["inbox", "sent", "all", "search/slicer", "search/in:sent older_than:4d", "label/Deals"];
const VARIANTS: Partial<Options>[] = [
  {},
  { container: "bs", lines: 2 },
  { container: "id", bars: 1, lines: 3 },
  { lang: "ar" },
  { permIdLost: true },
];

/** What came of many redesigns: how many pages read as before, in part, or not at all; each that read wrongly, in words. */
export type Outcome = { tried: number; same: number; less: number; unreadable: number; wrong: string[] };

const show = ({ body, hash }: SamplePage): void => {
  // Gmail's own script must not hear of it.
  history.replaceState(null, "", hash);
  document.body.replaceWith(body.cloneNode(true));
  document.head.replaceChildren(el("meta", { name: "og-profile-acct", content: dana.email }));
};

type Trial = {
  name: string;
  redesigned: (random: Random) => { changes: string[]; wrong: string[]; came: "same" | "less" | "unreadable" };
};

/** A page as it is, and how it fares when it is redesigned. */
const trial = <T>(kind: Kind<T>, name: string, page: SamplePage): Trial => {
  show(page);
  const before = kind.read(NOW);
  if (before === null) throw new Error(`${name} can't be read as it is`);
  return {
    name,
    redesigned: (random) => {
      show(page);
      const changes = redesign(document, random);
      const after = kind.read(NOW);
      const came = after === null ? "unreadable" : kind.isSame(before, after) ? "same" : "less";
      return { changes, wrong: kind.wrong(before, after), came };
    },
  };
};

const draw = (random: Random, drawn: Map<string, Trial>): Trial => {
  const [isList, slug, list, options] = [random.next() < 0.3, random.of(SLUGS), random.of(LISTS), random.of(VARIANTS)];
  const name = `${isList ? list : slug} ${JSON.stringify(options)}`;
  const known = drawn.get(name);
  if (known) return known;
  const made = isList
    ? trial(lists, name, drawList(list, options, NOW))
    : trial(threads, name, drawThread(slug, options, NOW));
  drawn.set(name, made);
  return made;
};

/** Redesigns pages of the sample mailbox for as long as `more` says, and reads each. The same seed tries the same. */
export function readRedesigns(seed: number, more: (tried: number) => boolean): Outcome {
  const drawn = new Map<string, Trial>();
  const outcome: Outcome = { tried: 0, same: 0, less: 0, unreadable: 0, wrong: [] };
  for (; more(outcome.tried); outcome.tried++) {
    const random = new Random(seed + outcome.tried);
    const { name, redesigned } = draw(random, drawn);
    const { changes, wrong, came } = redesigned(random);
    if (wrong.length === 0) outcome[came]++;
    else outcome.wrong.push(`seed ${seed + outcome.tried}, ${name}: ${wrong.join("; ")}, after ${changes.join("; ")}`);
  }
  return outcome;
}
