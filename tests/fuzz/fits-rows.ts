import { readAccount } from "../../src/gmail/account";
import { readList, readRow } from "../../src/gmail/read-list";
import type { Kind } from "./read-redesigns";

type Row = ReturnType<typeof readRow>;

const emails = ({ people }: Row): string[] => people.map(({ email }) => email);

/** Those who were read stand in the order in which they stood before. */
const isPartOf = (some: readonly string[], all: readonly string[]): boolean => {
  let at = 0;
  return some.every((one) => {
    at = all.indexOf(one, at) + 1;
    return at > 0;
  });
};

/** A row says of a thread what it said before, or less: never another sender or moment, nor that the rep wrote last. */
const wrongRow = (was: Row | undefined, is: Row): string[] => {
  if (!was) return [`a row of thread ${is.thread}`];
  const wrong: string[] = [];
  // Of whom the rep wrote to nothing is claimed but that.
  const claims = !is.sentTo;
  if (!["", was.newest].includes(is.newest)) wrong.push(`newest ${is.newest}`);
  if (![null, was.at].includes(is.at)) wrong.push(`moment ${is.at}`);
  if (claims && !isPartOf(emails(is), emails(was))) wrong.push(`people ${emails(is)}`);
  if (claims && is.mine && !was.mine) wrong.push("the rep wrote last");
  if (claims && was.sentTo && is.people.length > 0) wrong.push("they wrote");
  return wrong.map((what) => `${what} in ${was.subject}`);
};

/** Lists: what each row tells. A row without a thread, or without its newest message, tells nobody anything. */
export const lists: Kind<Row[]> = {
  read: (now) => {
    const account = readAccount(document);
    const rows = account === null ? [] : readList(document).map((row) => readRow(row, account, now));
    const told = rows.filter(({ thread, newest }) => thread !== "" && newest !== "");
    return told.length > 0 ? told : null;
  },
  wrong: (before, after) => {
    const known = new Map(before.map((row) => [row.thread, row]));
    return (after ?? []).flatMap((row) => wrongRow(known.get(row.thread), row)).slice(0, 3);
  },
  isSame: (before, after) => JSON.stringify(before) === JSON.stringify(after),
};
