import type { Address } from "../core/thread";
import { timeOfId, timeOfTitle } from "./message-time";
import { all, attribute, isHidden, line } from "./query";
import { fromPermId } from "./read-ids";
import { readPerson } from "./read-people";
import { ROW, ROW_COUNT, ROW_DATE, ROW_DRAFT, ROW_IDS, ROW_PEOPLE, ROW_PERSON, ROW_SUBJECT } from "./selectors";

/** One thread in a list. Fields that the page doesn't tell are empty, 1 or null. */
export type Row = {
  element: HTMLElement;
  /** Legacy ids, hex. */
  thread: string;
  lastMessage: string;
  lastNonDraft: string;
  /** In the order of the row. The last is likely, not surely, who wrote last. */
  people: Address[];
  subject: string;
  /** Unix ms of the last message that is no draft. */
  at: number | null;
  hasDraft: boolean;
  messages: number;
};

/** In a vertical split a thread has two or three `tr`: the first names people, the others follow it. */
const groups = (page: ParentNode): HTMLElement[][] => {
  const result: HTMLElement[][] = [];
  for (const row of all(page, ROW)) {
    const last = result.at(-1);
    const begins = row.querySelector(ROW_PEOPLE) !== null || row.querySelector(ROW_IDS) !== null;
    const belongs = last?.at(-1)?.parentElement === row.parentElement && !row.querySelector(ROW_PEOPLE);
    if (last && belongs && !(begins && last.some((element) => element.querySelector(ROW_IDS)))) last.push(row);
    else if (begins) result.push([row]);
  }
  return result;
};

const inRow = (rows: readonly HTMLElement[], ...selectors: string[]): HTMLElement | null =>
  selectors.flatMap((selector) => rows.flatMap((row) => all(row, selector)))[0] ?? null;

/** Before `.bx0` the number stood in brackets behind the names. */
const countOf = (rows: readonly HTMLElement[]): number => {
  const text = line(inRow(rows, ROW_COUNT)) || (/\((\d{1,4})\)\s*$/.exec(line(inRow(rows, ROW_PEOPLE)))?.[1] ?? "");
  return Number(/\d{1,4}/.exec(text)?.[0] ?? 1);
};

const peopleOf = (rows: readonly HTMLElement[]): Address[] => {
  const seen = new Map<string, Address>();
  for (const person of rows.flatMap((row) => all(row, ROW_PERSON)).map(readPerson))
    seen.set(`${person.email} ${person.name}`, person);
  return [...seen.values()];
};

const toRow = (rows: readonly [HTMLElement, ...HTMLElement[]], now: number): Row => {
  const ids = inRow(rows, ROW_IDS);
  const lastNonDraft = attribute(ids, "data-legacy-last-non-draft-message-id");
  return {
    element: rows[0],
    thread: attribute(ids, "data-legacy-thread-id") || fromPermId(attribute(ids, "data-thread-id")),
    lastMessage: attribute(ids, "data-legacy-last-message-id"),
    lastNonDraft,
    people: peopleOf(rows),
    subject: line(inRow(rows, ...ROW_SUBJECT)),
    at: timeOfId(lastNonDraft, now) ?? timeOfTitle(attribute(inRow(rows, ROW_DATE), "title")),
    hasDraft: inRow(rows, ROW_DRAFT) !== null,
    messages: countOf(rows),
  };
};

/** The rows of the lists on the screen, top first. A list left in the page under `display:none` is not read. */
export const readList = (page: ParentNode, now: number): Row[] =>
  groups(page).flatMap(([row, ...more]) => (row && !isHidden(row) ? [toRow([row, ...more], now)] : []));
