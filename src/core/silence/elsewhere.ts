import type { Elsewhere, Situation } from "./situation";

/** Their answer in another thread, as long as nobody has written here since; null on a thread that isn't quiet. */
export function answeredElsewhere({ thread, verdict, context }: Situation): Elsewhere | null {
  const { elsewhere } = context.memory;
  if (elsewhere === null || verdict.kind !== "quiet") return null;
  return thread.messages.every(({ sentAt }) => sentAt === null || sentAt < elsewhere.at) ? elsewhere : null;
}
