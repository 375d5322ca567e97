import type { DateSetting, PromisedDay } from "../text/dates";
import { matches } from "../text/matches";
import { stems } from "../text/stems";
import type { Detector, MessageText } from "./detector";
import type { PromiseFinding } from "./finding";
import type { PromiseHead, PromiseLexicon } from "./lexicon/promise";
import { byPlace } from "./places";
import { clauseOf, dayAlone, levelled, meetingDate, type PromiseClause } from "./promise-clause";
import { inFull } from "./promise-in-full";

/** Longer "sentences" are tables and dumps; passing them over also bounds the work per sentence. */
const LONGEST = 1000;

/** How far back the words before a head can change what it means. */
const BACK = 160;

/** What the clause has to name besides its head, and does. */
function hasWhatItNeeds({ head, due, quote }: PromiseClause, { reader, business, soon }: PromiseLexicon): boolean {
  const dated = due !== null || soon.test(quote);
  const addressed = reader.test(quote);
  if (head.needs === "business") return addressed || business.test(quote);
  if (head.needs === "business and date") return dated && (addressed || business.test(quote));
  if (head.needs === "date") return dated;
  if (head.needs === "reader") return addressed;
  if (head.needs === "date and reader") return dated && addressed;
  return head.needs === undefined || dated || addressed;
}

/** False where the words before make it somebody else's, reported or merely supposed. */
function isOwn(text: string, at: number, head: PromiseHead, lexicon: PromiseLexicon): boolean {
  const before = text.slice(Math.max(0, at - BACK), at);
  if (lexicon.refusedBefore.test(before.slice(-80))) return false;
  return !head.elided || lexicon.ownClause.test(before);
}

/**
 * Every clause of a sentence that commits the writer by one of `heads`, in order; each word belongs to one at most. The last
 * one is dated by the sentence after it where that is a date alone (`later`).
 */
function clausesIn(
  text: string,
  heads: readonly PromiseHead[],
  later: PromisedDay | null,
  lexicon: PromiseLexicon,
  dates: DateSetting,
): PromiseClause[] {
  const found: PromiseClause[] = [];
  for (const head of heads) {
    for (const { index, 0: words } of matches(text, head.pattern)) {
      if (found.some(({ at, end }) => index >= at && index < end) || !isOwn(text, index, head, lexicon)) continue;
      const alone = clauseOf(text, index, words.length, head, lexicon, dates);
      const clause = /\w/.test(text.slice(alone.end)) ? alone : { ...alone, due: alone.due ?? later };
      if (lexicon.refused.test(clause.quote) || !hasWhatItNeeds(clause, lexicon)) continue;
      const within = found.findIndex(({ at }) => at > clause.at && at < clause.end);
      if (within < 0) found.push(clause);
      else if (found[within]?.end === clause.end) found[within] = clause;
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "I'll send it tomorrow and call you on Friday" is two promises; each is dated by its own half. */
function halves(clause: PromiseClause, lexicon: PromiseLexicon, dates: DateSetting): PromiseClause[] {
  const cut = lexicon.coordination.exec(clause.quote);
  if (!cut) return [clause];
  const first = clauseOf(clause.quote.slice(0, cut.index), 0, 0, clause.head, lexicon, dates);
  const second = clauseOf(clause.quote, cut.index + cut[0].length, 0, clause.head, lexicon, dates);
  if (!first.due || !second.due) return [clause];
  return [
    { ...first, at: clause.at, end: clause.at + cut.index },
    { ...clause, due: second.due, about: second.quote },
  ];
}

/** "I'll send you the plans and the report": one word given, and either thing may come without the other. */
function things(clause: PromiseClause, { both }: PromiseLexicon): PromiseClause[] {
  const { one, other } = both.exec(clause.quote)?.groups ?? {};
  if (clause.about || !one || !other) return [clause];
  return [other, one].map((left) => ({ ...clause, about: clause.quote.replace(left, "") }));
}

/** "Let me ask the site and I'll let you know": to find out and to report is one promise, dated by its end. */
function joined(clauses: PromiseClause[], text: string, { reportsBack }: PromiseLexicon): PromiseClause[] {
  const whole: PromiseClause[] = [];
  for (const clause of clauses) {
    const first = whole.at(-1);
    const follows =
      first && !first.due && /^,? (?:and (?:then )?|und (?:dann )?)$/.test(text.slice(first.end, clause.at));
    if (!follows || !reportsBack.test(clause.quote)) whole.push(clause);
    else whole.splice(-1, 1, { ...clause, at: first.at, quote: text.slice(first.at, clause.end) });
  }
  return whole;
}

/** What the promise hangs on: nothing, something of the reader's, or so much that it is none. */
type Condition = { conditional: boolean; needs: string[] } | "no promise";

function conditionOf(text: string, clause: PromiseClause, lexicon: PromiseLexicon): Condition {
  const { at, end } = clause;
  const before = text.slice(0, at);
  // "I'll let you know by Friday and, if it is a yes, send the order": the condition belongs to what comes after it.
  if (lexicon.furtherCondition.test(text.slice(end)))
    return conditionOf(text.slice(0, end), { ...clause, at, end }, lexicon);
  if (lexicon.courtesy.test(before) || lexicon.courtesy.test(text.slice(at, end + BACK))) return "no promise";
  if (lexicon.request.test(before)) return { conditional: true, needs: stems(before) };
  const condition = firstCondition(text, at, lexicon);
  if (lexicon.onReader.test(condition)) return { conditional: true, needs: stems(condition) };
  return lexicon.supposed.test(condition) ? "no promise" : { conditional: false, needs: [] };
}

/** From the word that opens a condition to the end of its clause, or to the promise; empty where there is none. */
function firstCondition(
  text: string,
  promiseAt: number,
  { condition, boundary, coordination }: PromiseLexicon,
): string {
  const from = condition.exec(text);
  if (!from) return "";
  const rest = text.slice(from.index);
  const comma = rest.search(/,|\b(?:i|we)(?:'ll| will| shall)\b/i);
  const ends = [comma, coordination.exec(rest)?.index ?? -1, promiseAt - from.index].filter((end) => end > 0);
  return rest.slice(0, Math.min(...ends, boundary.exec(rest)?.index ?? rest.length));
}

/** How many sentences back the meeting may stand that a promise waits for. */
const TOLD_BEFORE = 2;

/** How many sentences back the things may stand that "then" waits for. */
const ASKED_BEFORE = 4;

/** "I need three things from you: … Then you get the plan": hangs on what was asked for just before. */
function hangsOnAsking(
  { sentences }: MessageText,
  nth: number,
  text: string,
  { onlyThen }: PromiseLexicon,
): { conditional: true; needs: string[] } | null {
  if (!onlyThen.test(text)) return null;
  const before = sentences.slice(Math.max(0, nth - ASKED_BEFORE), nth);
  return before.some((one) => one.endsWith("?")) ? { conditional: true, needs: stems(before.join(" ")) } : null;
}

function madeFor(
  { speaks }: PromiseHead,
  message: MessageText,
  { assistant }: PromiseLexicon,
): PromiseFinding["madeFor"] {
  if (speaks !== "other") return speaks;
  return assistant.test(message.text) || assistant.test(message.signature) ? "boss" : "colleague";
}

/** Letters; a longer sentence is quoted from the promise on. */
const QUOTABLE = 150;

/** Says what is meant only together with the words before its comma. */
const leans = ({ quote, at, end }: PromiseClause, text: string, lexicon: PromiseLexicon): boolean =>
  lexicon.leans.test(quote) && end <= QUOTABLE && /,\s*$/.test(text.slice(0, at));

/** A question, but for the one that only seeks consent: "We'll decide on Tuesday, ok?" */
const asks = (text: string): boolean =>
  /\?\W*$/.test(text) && !/, (?:ok|okay|alright|deal|gell|einverstanden|in ordnung)\?\W*$/i.test(text);

/** A promise as found; `event` where it only names the day on which others will deal with it. */
type Found = { finding: PromiseFinding; event: boolean };

function promisesIn(
  heads: readonly PromiseHead[],
  nth: number,
  message: MessageText,
  lexicon: PromiseLexicon,
): Found[] {
  const sentence = message.sentences[nth] ?? "";
  const text = levelled(sentence);
  if (text.length > LONGEST) return [];
  const there = heads.filter(({ pattern }) => text.search(pattern) >= 0);
  if (there.length === 0 || asks(text) || lexicon.irony.test(text)) return [];
  const dates: DateSetting = { ...message, sentOn: message.day };
  const before = message.sentences.slice(Math.max(0, nth - TOLD_BEFORE), nth).join(" ");
  const later = dayAlone(levelled(message.sentences[nth + 1] ?? ""), lexicon, dates);
  const clauses = joined(clausesIn(text, there, later, lexicon, dates), text, lexicon).flatMap((clause) =>
    halves(clause, lexicon, dates).flatMap((half) => things(half, lexicon)),
  );
  return clauses.flatMap((clause): Found[] => {
    const condition = conditionOf(text, clause, lexicon);
    if (condition === "no promise") return [];
    const quote = sentence.slice(leans(clause, text, lexicon) ? 0 : clause.at, clause.end);
    const told = `${levelled(before).slice(-LONGEST)} ${text.slice(0, clause.at)}`;
    const due = clause.due ?? meetingDate(told, clause.quote, lexicon, dates);
    const full = inFull(clause, nth, message, lexicon);
    const finding: PromiseFinding = {
      kind: "promise",
      quote,
      due: due?.day ?? null,
      grace: due?.grace ?? 1,
      madeFor: madeFor(clause.head, message, lexicon),
      ...(hangsOnAsking(message, nth, text, lexicon) ?? condition),
      topic: stems(clause.about ?? quote),
      call: lexicon.call.test(quote),
      ...(full && full !== quote && { inFull: full }),
    };
    return [{ finding, event: clause.head.event ?? false }];
  });
}

/**
 * Every commitment of the writer, or of somebody the writer speaks for. A promise that hangs on the reader is
 * `conditional`; courtesy, plans of one's own, absence, duties, hope, questions and reported words are none.
 * "It's on the agenda for the 24th, I'll write in the week after": held to the writing, not to the agenda.
 */
export const promise: Detector = (message) => {
  const lexicon = message.lexicon?.promise;
  if (!lexicon) return [];
  const found = byPlace(message, lexicon.heads).flatMap((heads, nth) => promisesIn(heads, nth, message, lexicon));
  const own = found.filter(({ event }) => !event);
  return (own.length > 0 ? own : found).map(({ finding }) => finding);
};
