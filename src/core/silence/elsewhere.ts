import type { Elsewhere, Situation } from "./situation";

/** Their answer in another thread, as long as nobody has written here since. It matters where this thread is quiet. */
export function writtenElsewhere({ thread, context }: Pick<Situation, "thread" | "context">): Elsewhere | null {
  const { elsewhere } = context.memory;
  const isNewest = thread.messages.every(({ sentAt }) => sentAt === null || (elsewhere && sentAt < elsewhere.at));
  return isNewest ? elsewhere : null;
}

/** The same, null on a thread that isn't quiet. */
export const answeredElsewhere = (situation: Situation): Elsewhere | null =>
  situation.verdict.kind === "quiet" ? writtenElsewhere(situation) : null;
