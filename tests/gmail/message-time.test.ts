import { describe, expect, it } from "vitest";
import { readTime, timeOfId, timeOfTitle } from "../../src/gmail/message-time";

process.env.TZ = "UTC";
const NOW = Date.parse("2026-11-16T14:00:00Z");
const idAt = (moment: string): string => (BigInt(Date.parse(moment)) << 20n).toString(16);
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString().slice(0, 16));

describe("the id carries the time", () => {
  it.each([
    ["a mail of last week", idAt("2026-11-09T08:30:00Z"), "2026-11-09T08:30"],
    ["a mail of 2005", idAt("2005-02-01T00:00:00Z"), "2005-02-01T00:00"],
    ["a clock that runs a little fast", idAt("2026-11-17T10:00:00Z"), "2026-11-17T10:00"],
  ])("%s", (_, id, at) => expect(iso(timeOfId(id, NOW))).toBe(at));

  it.each([
    ["a date before Gmail", idAt("2003-12-31T23:00:00Z")],
    ["the day after tomorrow", idAt("2026-11-18T14:00:01Z")],
    ["no id", ""],
    ["the string undefined", "undefined"],
    ["a decimal id", "1793301600000178867"],
    ["a local id", "r-7673660351152959857"],
    ["upper case, which Gmail never writes", idAt("2026-11-09T08:30:00Z").toUpperCase()],
  ])("%s tells nothing", (_, id) => expect(timeOfId(id, NOW)).toBeNull());
});

describe("titles are read in plain English and ISO only", () => {
  it.each([
    ["Sep 3, 2025, 10:57\u202fAM", "2025-09-03T10:57"],
    ["Sep 3, 2025, 12:05 AM", "2025-09-03T00:05"],
    ["Sep 3, 2025, 12:05 PM", "2025-09-03T12:05"],
    ["20 Aug 2025, 13:19", "2025-08-20T13:19"],
    ["Thu, Dec 4, 2014 at 2:02 PM", "2014-12-04T14:02"],
    ["Wed, 3 Sept 2025, 10:57", "2025-09-03T10:57"],
    ["2025-09-03 10:57", "2025-09-03T10:57"],
    ["2025-09-03T10:57:30", "2025-09-03T10:57"],
  ])("%s", (title, at) => expect(iso(timeOfTitle(title))).toBe(at));

  it.each([
    "26 дек. 2019 г., 22:53",
    "2016年5月4日 上午10:08",
    "16.11.2026, 09:02",
    "03/04/2025, 10:57",
    "10:57 AM",
    "Sep 3, 10:57 AM",
    "3 août 2025, 10:57",
    "20 Foo 2025, 13:19",
    "",
    "Sep 3, 2025, 10:57 AM and more",
  ])("%s is left alone", (title) => expect(timeOfTitle(title)).toBeNull());
});

describe("id and title together", () => {
  const id = idAt("2026-11-09T08:30:00Z");
  it.each([
    ["a title in another time zone doesn't move the id", id, "9 Nov 2026, 21:30", "2026-11-09T08:30"],
    ["an imported mail keeps the date it was written", id, "3 Mar 2021, 10:57", "2021-03-03T10:57"],
    ["a title nobody can read leaves the id", id, "9. Nov. 2026, 09:30", "2026-11-09T08:30"],
    ["in Russian", id, "9 нояб. 2026 г., 11:30", "2026-11-09T08:30"],
    ["in Chinese, a time zone on", id, "2026年11月10日 上午0:10", "2026-11-09T08:30"],
    ["in Vietnamese", id, "09:30, 9 thg 11, 2026", "2026-11-09T08:30"],
    ["in Arabic figures", id, "٩ نوفمبر ٢٠٢٦، ٩:٣٠ ص", "2026-11-09T08:30"],
    ["in a calendar of another era", id, "9 พ.ย. 2569 09:30", "2026-11-09T08:30"],
    ["without a year", id, "vor 7 Tagen", "2026-11-09T08:30"],
    ["imported mail in German: no time is claimed", id, "3. März 2021, 10:57", null],
    ["imported mail in Chinese", id, "2021年3月9日 上午10:57", null],
    ["imported mail of the same year, in Russian", id, "3 мар. 2026 г., 22:09", null],
    ["no id leaves the title", "", "3 Mar 2021, 10:57", "2021-03-03T10:57"],
    ["neither: no time is claimed", "", "vor 3 Tagen", null],
  ])("%s", (_, own, title, at) => expect(iso(readTime(own, title, NOW))).toBe(at));
});
