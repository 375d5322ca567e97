import type { Situation } from "../silence/situation";
import { same } from "../templates/habits";
import { nameOf } from "../templates/name";
import type { Address, Day } from "../thread";
import { today } from "./days-ahead";
import { found } from "./facts";

/** Who has left, as they or their mailbox said; null where nobody has. An automatic reply is often the first to know. */
export const departure = (situation: Situation) =>
  [...found(situation, "them", "contact-left"), ...found(situation, "machine", "contact-left")].toSorted(
    (a, b) => b.message - a.message,
  )[0] ?? null;

/** This person has written something themselves after that message. */
const wroteSince = ({ thread, sides }: Situation, person: Address, message: number): boolean =>
  thread.messages.some(({ from }, at) => at > message && sides[at] === "them" && same(from, person));

/** This person is the one who has left. */
export function hasLeft(situation: Situation, person: Address): boolean {
  const told = departure(situation);
  const from = told && situation.thread.messages[told.message]?.from;
  if (!told || !from || wroteSince(situation, person, told.message)) return false;
  const { who } = told.finding;
  const first = nameOf(person).first.toLowerCase();
  return who === "" ? same(from, person) : first !== "" && who.toLowerCase().includes(first);
}

/** The day on which this person is back, by an automatic reply of theirs; null where they are there, or nobody knows. */
export function backOn(situation: Situation, person: Address): Day | null {
  const [told] = found(situation, "machine", "out-of-office").filter(({ message }) => {
    const from = situation.thread.messages[message]?.from;
    return from !== undefined && from !== null && same(from, person);
  });
  const back = told?.finding.back ?? null;
  return told && back !== null && back > today(situation) && !wroteSince(situation, person, told.message) ? back : null;
}
