import type { Context, Situation } from "../silence/situation";
import type { Me } from "../thread";
import { prepare } from "./prepare";
import { ADVICE, type Draft, type Place, type Remark, type Review, RULES, type RuleName } from "./remark";
import { INTO_SILENCE, LOOK } from "./rules";
import type { Ledgered, Sheet } from "./sheet";

export type ReviewOptions = Ledgered & {
  /** Where advice on wording is given: in replies to a thread that is quiet, everywhere, nowhere. Stops are always on. */
  advice: "quiet" | "everywhere" | "off";
  /** "Never". */
  off: readonly RuleName[];
  /** "Not here": for this mail. */
  hushed: readonly RuleName[];
  /** Whoever writes the mail. */
  me: Me;
};

const MOST = 2;
/** Words. */
const WRITTEN = 8;
const SILENT: Review = { remarks: [], verdictOfDraft: "silent" };

const isAdvice = (rule: RuleName): boolean => ADVICE.some((one) => one === rule);

const isQuiet = ({ draft, situation }: Sheet): boolean => !draft.isNew && situation?.verdict.kind === "quiet";

/** Whether this rule has a say in this mail. */
function hasSay(rule: RuleName, sheet: Sheet, { advice }: ReviewOptions): boolean {
  if (!isAdvice(rule)) return true;
  if (INTO_SILENCE.has(rule) && !isQuiet(sheet)) return false;
  return advice === "everywhere" || (advice === "quiet" && isQuiet(sheet));
}

function remarkOf(rule: RuleName, sheet: Sheet): Remark[] {
  const found = LOOK[rule](sheet);
  const kind = isAdvice(rule) ? "advice" : "stop";
  return found ? [{ rule, kind, at: null, mend: null, until: null, open: null, ...found }] : [];
}

const overlap = (a: Place | null, b: Place | null): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Of several remarks on the same words, or with the same way out, the most useful. */
const apart = (remarks: readonly Remark[]): Remark[] =>
  remarks.filter((remark, i) =>
    remarks.slice(0, i).every((before) => !overlap(before.at, remark.at) && !overlap(before.mend, remark.mend)),
  );

/**
 * What a quiet colleague would say about a mail before it is sent: at most two remarks, the most useful first.
 * Pure: the same draft in the same situation is always reviewed alike.
 */
export function review(draft: Draft, situation: Situation | null, context: Context, options: ReviewOptions): Review {
  const sheet = prepare(draft, situation, context, options);
  if (sheet.outside.length === 0 || !sheet.sentences.some(({ words }) => /\p{L}/u.test(words))) return SILENT;
  const spared = new Set([...options.off, ...options.hushed]);
  const asked = RULES.filter((rule) => !spared.has(rule) && hasSay(rule, sheet, options));
  const remarks = apart(asked.flatMap((rule) => remarkOf(rule, sheet))).slice(0, MOST);
  if (remarks.length > 0) return { remarks, verdictOfDraft: "remarks" };
  return asked.some(isAdvice) && isWritten(sheet) ? { remarks, verdictOfDraft: "good" } : SILENT;
}

/** A few words in, nothing can be called good yet. */
const isWritten = ({ sentences }: Sheet): boolean =>
  sentences.reduce((sum, { words }) => sum + words.split(" ").length, 0) >= WRITTEN;
