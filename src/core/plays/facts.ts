import type { Finding } from "../evidence/finding";
import type { Evidence, EvidenceKind, Situation } from "../silence/situation";
import { same } from "../templates/habits";
import type { Address, Day } from "../thread";
import { dayOf } from "../time/day";
import type { CauseKind } from "./suggestion";

/** The newest evidence of a kind, or null. */
export const evidenceOf = ({ evidence }: Situation, kind: EvidenceKind): Evidence | null =>
  evidence.filter((one) => one.kind === kind).toSorted((a, b) => b.message - a.message)[0] ?? null;

/** Is there evidence of this kind? */
export const shows = (situation: Situation, kind: EvidenceKind): boolean =>
  situation.evidence.some((one) => one.kind === kind);

/** The findings of one kind, newest message first, with the message they stand in. */
export function found<K extends Finding["kind"]>(
  { readings, sides }: Situation,
  side: "rep" | "them" | "machine",
  kind: K,
): { finding: Extract<Finding, { kind: K }>; message: number }[] {
  return readings
    .flatMap((reading, message) =>
      sides[message] === side
        ? (reading?.findings ?? [])
            .filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind)
            .map((finding) => ({ finding, message }))
        : [],
    )
    .reverse();
}

/** The index of their newest human message, -1 where they have never written. */
export const lastOfTheirs = ({ sides }: Situation): number => sides.lastIndexOf("them");

/** Somebody of theirs has written here. */
export const haveWritten = (situation: Situation): boolean => lastOfTheirs(situation) >= 0;

/** Every message of the thread could be read: only then may an absence be claimed. */
export const allRead = ({ read, thread }: Situation): boolean => read >= thread.messages.length;

/** The day a message was sent, null where the page shows no time. */
export function dayOfMessage({ thread, context }: Situation, message: number): Day | null {
  const sentAt = thread.messages[message]?.sentAt ?? null;
  return sentAt === null ? null : dayOf(sentAt, context.timeZone);
}

/** A formal tender, in which nothing pushes. */
export const inTender = (situation: Situation): boolean =>
  found(situation, "them", "process").some(({ finding }) => finding.of === "tender");

/** What the rep said about a cause: true confirmed, false struck out, null nothing. */
export const correction = ({ context }: Situation, cause: CauseKind): boolean | null =>
  context.memory.causes[cause] ?? null;

/** Has the rep sent a kind word since this message? */
export const kindWordSince = (situation: Situation, message: number): boolean =>
  found(situation, "rep", "kind-word").some((word) => word.message > message);

/** True where nobody outside but this person's company is on the thread. */
export function oneCompany({ contact, others }: Situation): boolean {
  const domain = ({ email }: Address): string => email.toLowerCase().split("@")[1] ?? "";
  return contact === null || others.every((other) => domain(other) === domain(contact));
}

/** Others of theirs who have written here, not counting `besides`. */
export const activeOthers = ({ others, contact }: Situation, besides: Address | null = contact) =>
  others.filter((other) => other.lastWrote !== null && !other.shared && !(besides && same(other, besides)));
