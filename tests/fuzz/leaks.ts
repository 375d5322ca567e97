import type { ThreadRead } from "../../src/gmail/read-thread";

/** Names of Gmail's own that are words of a mail too. */
const GMAILS = new Set([
  "main",
  "list",
  "button",
  "link",
  "form",
  "table",
  "thread",
  "message",
  "email",
  "title",
  "content",
]);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];

/** Words of a thread, its names and addresses that stand in a report which must hold none. */
export const leaksOf = (report: string, { open: { account, thread } }: ThreadRead): string[] => {
  const said = new Set(wordsOf(report));
  const people = thread.messages.flatMap(({ from, to }) => [from, ...to]);
  const mail = [account, thread.subject, ...thread.messages.map(({ body }) => body ?? "")]
    .concat(people.flatMap(({ name, email }) => [name, email]))
    .flatMap(wordsOf);
  const leaked = new Set(mail.filter((word) => said.has(word) && !GMAILS.has(word)));
  return leaked.size > 0 ? [`the report says ${[...leaked].join(", ")}`] : [];
};
