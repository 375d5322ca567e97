import type { FindingKind } from "../../evidence/finding";
import type { Case } from "../case";
import { isTheirs, says, type Turn } from "../exchange";
import type { Evidence, EvidenceKind } from "../situation";

type Passed = EvidenceKind & FindingKind;

/** What holds as long as their newest two messages still stand for it. */
const RECENT = ["price", "objection", "fit-doubt", "competitor", "early-stage"] as const;
/** What stays true until somebody says otherwise. */
const LASTING = ["decision-maker", "contact-left", "reorganisation"] as const;

const claim = (kind: Passed, turn: Turn | undefined): Evidence[] => {
  const found = turn?.reading?.findings.find((finding) => finding.kind === kind);
  return turn === undefined || found === undefined ? [] : [{ kind, quote: found.quote, message: turn.index }];
};

/** The newest turn among `turns` that says `kind`. */
const newest = (turns: readonly Turn[], kind: Passed): Turn | undefined => turns.findLast((turn) => says(turn, kind));

/** What their own words say, as far as it is still current. */
export function passedThrough({ human, turns, life, leave, run }: Case): Evidence[] {
  const theirs = human.filter(isTheirs);
  const lastOfAll = human.at(-1);
  const closing = lastOfAll !== undefined && isTheirs(lastOfAll) ? lastOfAll : undefined;
  const missed = [...run, ...theirs.slice(-1)].find((turn) => says(turn, "missed-meeting"));
  return [
    ...RECENT.flatMap((kind) => claim(kind, newest(theirs.slice(-2), kind))),
    ...LASTING.flatMap((kind) => claim(kind, newest(kind === "contact-left" ? turns : theirs, kind))),
    ...(life ? claim("life-event", life.turn) : []),
    ...(leave ? claim("out-of-office", leave.turn) : []),
    ...claim("missed-meeting", missed),
    ...claim("decline", theirs.at(-1)),
    ...claim("thanks", closing),
  ];
}
