import type { Situation } from "../silence/situation";
import type { PlayWords } from "../words/plays/play-words";
import { workingDayAhead } from "./days-ahead";
import { activeOthers, oneCompany } from "./facts";
import type { Proposal } from "./proposal";
import type { Play } from "./suggestion";
import { diaryDay, sentence, whoIs } from "./voice";

/**
 * Working days to leave a play before the next one. A mail that asked for nothing gets fifteen;
 * an illness without a return date is looked at again every week.
 */
const ROOM: Partial<Record<Play, number>> = { article: 15, compassion: 5, out: 5, restart: 5, "missed-meeting": 2 };
const USUAL_ROOM = 4;

/** A next step or a joint review may go to all of theirs, if all are of one company. */
const FOR_ALL: readonly Play[] = ["next-step", "decision-maker"];

type Particulars = Pick<Proposal, "because"> & Partial<Omit<Proposal, "play" | "because">>;

/** A permitted play with everything that is the same for all of them: whom it greets, what refutes it, what follows. */
export function propose(play: Play, situation: Situation, words: PlayWords, particulars: Particulars): Proposal {
  const greets = particulars.greets === undefined ? situation.contact : particulars.greets;
  const who = whoIs(greets, words);
  const review = play === "compassion" ? situation.verdict.until : null;
  const until = particulars.until ?? review ?? workingDayAhead(situation, ROOM[play] ?? USUAL_ROOM);
  const many = activeOthers(situation, greets).length > 0 && oneCompany(situation);
  return {
    play,
    wrongIf: words.wrongIf[play](who),
    next: words.next[play](diaryDay(until, situation, words), who),
    to: FOR_ALL.includes(play) && many ? "all" : "one",
    said: null,
    fits: [],
    text: "now",
    ...particulars,
    greets,
    until: particulars.until ?? null,
    because: particulars.because.filter((reason) => reason !== "").map(sentence),
  };
}
