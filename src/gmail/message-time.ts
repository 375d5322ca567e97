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
  if (!/^[0-9a-f]{15,16}$/.test(id)) return null;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  return time >= EARLIEST && time <= now + DAY ? time : null;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::\d{2})?(?: ?([AaPp])\.?[Mm]\.?)?`;
const ENGLISH = new RegExp(
  String.raw`^(?:[A-Z][a-z]{2,8},? )?(?:([A-Z][a-z]{2,8})\.? (\d{1,2})|(\d{1,2}) ([A-Z][a-z]{2,8})\.?),? (\d{4})(?:,| at)? ${CLOCK}$`,
);
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})[T ]${CLOCK}$`);

/** Machine time: Gmail writes its titles in the zone of the account. */
const moment = (
  year: string,
  month: number,
  day: string,
  hour: string,
  minute: string,
  half: string | undefined,
): number | null => {
  if (month < 0 || month > 11) return null;
  const noonward = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return new Date(Number(year), month, Number(day), noonward, Number(minute)).getTime();
};

/** Unix milliseconds of a date title in plain English or ISO; null for every other language: nobody parses those well. */
export const timeOfTitle = (title: string): number | null => {
  const text = title.replace(/[\s\u202f]+/g, " ").trim();
  const iso = ISO.exec(text);
  if (iso) return moment(iso[1] ?? "", Number(iso[2]) - 1, iso[3] ?? "", iso[4] ?? "", iso[5] ?? "", iso[6]);
  const english = ENGLISH.exec(text);
  if (!english) return null;
  const month = MONTHS.indexOf((english[1] ?? english[4] ?? "").slice(0, 3).toLowerCase());
  return moment(
    english[5] ?? "",
    month,
    english[2] ?? english[3] ?? "",
    english[6] ?? "",
    english[7] ?? "",
    english[8],
  );
};

/** When a message was sent. The id first; the title where there is no id, and where they differ by more than 48 h (imported mail). */
export const readTime = (id: string, title: string, now: number): number | null => {
  const byId = timeOfId(id, now);
  const byTitle = timeOfTitle(title);
  if (byId === null || byTitle === null) return byId ?? byTitle;
  return Math.abs(byId - byTitle) > TOO_FAR ? byTitle : byId;
};
