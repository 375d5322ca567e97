import type { Sighting } from "../platform/desk";
import { timeOfId, timeOfTitle } from "./message-time";
import { all, attribute, isHidden, line } from "./query";
import { fromPermId, legacy } from "./read-ids";
import { readPerson } from "./read-people";
import { ROW, ROW_DATE, ROW_IDS, ROW_PEOPLE, ROW_PERSON, ROW_SUBJECT } from "./selectors";

/** One thread in a list, by its first line: a row of two or three lines names people, and carries the ids, in that one. */
export type Row = {
  line: HTMLElement;
  people: Element;
  /** Legacy ids, hex; `newest` is that of the last message that is no draft. Empty where the row tells none. */
  thread: string;
  newest: string;
};

const toRow = (line: HTMLElement): Row | null => {
  const people = line.querySelector(ROW_PEOPLE);
  const ids = line.querySelector(ROW_IDS);
  const thread = legacy(attribute(ids, "data-legacy-thread-id")) || fromPermId(attribute(ids, "data-thread-id"));
  return people && { line, people, thread, newest: legacy(attribute(ids, "data-legacy-last-non-draft-message-id")) };
};

/** The row that an element stands in, if it is the row's first line. */
export const rowAt = (element: Element): Row | null => {
  const line = element.closest<HTMLElement>(ROW);
  return line && toRow(line);
};

/** The rows of the lists on the screen, top first. A list left in the page under `display:none` is not read. */
export const readList = (page: ParentNode): Row[] => {
  const hidden = new Map<Element, boolean>();
  return all(page, ROW).flatMap((line) => {
    const list = line.parentElement ?? line;
    if (!hidden.has(list)) hidden.set(list, isHidden(list));
    return hidden.get(list) ? [] : (toRow(line) ?? []);
  });
};

/** All lines of a row: what follows the first without naming people belongs to it. */
const linesOf = ({ line }: Row): Element[] => {
  const lines: Element[] = [line];
  for (let at = line.nextElementSibling; at?.matches(ROW) && !at.querySelector(ROW_PEOPLE); at = at.nextElementSibling)
    lines.push(at);
  return lines;
};

/** Lists of sent mail, by the address: Gmail's folder, and searches with its operator. */
const SENT = /^#(?:sent\b|.*\bin(?::|%3A)sent\b)/i;

/**
 * Lists of sent mail name those whom the rep wrote to ("To: Ray"), and nobody can tell who wrote last. Such a row begins
 * with a word that is nobody's name; where it doesn't, the address of the list tells.
 */
const namesRecipients = ({ people }: Row, within: readonly Element[], account: string): boolean =>
  within.length > 0 &&
  (!line(people).startsWith(line(within[0] ?? null)) ||
    (SENT.test(location.hash) && within.every((person) => attribute(person, "email").toLowerCase() !== account)));

/** Whether no word follows a name: neither "Draft", nor somebody whom we can't read. The number of messages may. */
const isLast = ({ people }: Row, name: Element | null): boolean =>
  !/\p{L}/u.test(line(people).split(line(name)).at(-1) ?? "");

/** What a row tells about its thread. `account` is the rep's address; `now` is Unix ms. `sentTo`: it names recipients. */
export const readRow = (row: Row, account: string, now: number): Sighting & { sentTo: boolean } => {
  const lines = linesOf(row);
  const within = (selector: string): HTMLElement[] => lines.flatMap((line) => all(line, selector));
  const named = within(ROW_PERSON);
  const people = named.map(readPerson);
  const own = (email: string): boolean => email === account;
  return {
    thread: row.thread,
    newest: row.newest,
    at: timeOfId(row.newest, now) ?? timeOfTitle(attribute(within(ROW_DATE)[0] ?? null, "title")),
    // Gmail's word for the rep ("me", "ich") is no name.
    people: people.map((person) => (own(person.email) ? { ...person, name: "" } : person)),
    subject: line(within(ROW_SUBJECT)[0] ?? null).slice(0, 1_000),
    mine: own(people.at(-1)?.email ?? "") && isLast(row, named.at(-1) ?? null),
    sentTo: namesRecipients(row, named, account),
  };
};
