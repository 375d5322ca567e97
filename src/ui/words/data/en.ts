import type { DataWords } from "./words";

const counted = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** English, in the date and number style of the reader's own browser. */
export const en = (locale: string): DataWords => ({
  name: "Your data",
  intro: "All of it is on this machine, in this browser. Whole mails are never kept.",
  counting: "Counting…",
  stored: ({ threads, readings, damaged, oldest, bytes, lists, templates }) => [
    `${counted(threads, "thread", "threads")}: who, subject, dates, and what you told me.`,
    `${counted(readings, "message", "messages")} read: quotes and dates out of them.`,
    `${counted(lists.people, "person", "people")} and ${counted(lists.companies, "company", "companies")} that I leave alone.`,
    `${counted(templates, "template", "templates")} of your own.`,
    ...(damaged === 0
      ? []
      : [
          `${counted(damaged, "record is", "records are")} damaged, so I leave ${damaged === 1 ? "it" : "them"} out. Nothing of ${damaged === 1 ? "it" : "them"} is lost: the saved file has ${damaged === 1 ? "it" : "them"}.`,
        ]),
    ...(oldest === null
      ? []
      : [`The oldest dates from ${new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(oldest)}.`]),
    ...(bytes === null
      ? []
      : [`It takes about ${(bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })} MB.`]),
  ],
  exportAll: "Save it all as a file",
  exported: "Saved. The file is plain text, a thread a line.",
  importFile: "Take in a file",
  imported: (added, merged) =>
    `Taken in: ${counted(added, "new thread", "new threads")}, ${merged} that I knew and have merged.`,
  importFault: (line, why) => `Nothing was changed. Line ${line}: ${why}`,
  erase: "Erase everything",
  eraseSure:
    "This removes every thread, list, template and setting from this browser, and can't be taken back. Save a file first if you may want it again.",
  eraseNow: "Yes, erase everything",
  keep: "Keep it",
  erased: "Everything is erased.",
});
