import type { InsightsWords } from "./words";

/** English, in the number style of the reader's own browser. */
export const en = (locale: string): InsightsWords => {
  const percent = (part: number): string => new Intl.NumberFormat(locale, { style: "percent" }).format(part);
  return {
    title: "Insights",
    asOf: (date) => `As I know it on ${date}.`,
    reading: "Adding up…",
    nothingYet: "There is nothing to add up yet. Open some threads in Gmail, and come back in a week or two.",
    print: "Print",
    saveCsv: "Save as CSV",
    csvName: "followthrough-insights.csv",
    showTable: "Show as a table",
    hideTable: "Hide the table",
    table: (name) => `Table: ${name}`,

    byAge: "Quiet deals by working days of silence",
    byCause: "Why they may be quiet",
    byCauseMore: (read, all) =>
      read === all
        ? "What the threads point to. A deal can have more than one cause."
        : `Read from ${read} of ${all} quiet deals. A deal can have more than one cause.`,
    byPlay: "Which follow-ups were answered",
    byPlayMore: "The line shows how far chance alone could move a bar. From ten cases on.",
    outcomes: "What came of the answers",
    outcomesMore: "As you said it when I asked.",
    byWait: "Answers by how long you waited",
    promises: "Promises that stand open",
    cost: "What the silence has cost",
    costs: (deals, days, messages) =>
      `${deals === 1 ? "One quiet deal has" : `${deals} quiet deals have`} cost ${days} working days of waiting and ${messages === 0 ? "no follow-up" : messages === 1 ? "1 follow-up" : `${messages} follow-ups`} without an answer.`,

    span: ({ from, to }) => (to === null ? `${from} or more` : from === to ? `${from}` : `${from} to ${to}`),
    days: "Working days",
    deals: "Deals",
    cause: "Cause",
    followUp: "Follow-up",
    wait: "Working days before it",
    used: "Used",
    answered: "Answered",
    medianDays: "Days to the answer (median)",
    share: ({ count, low, high }, of) =>
      `${count} of ${of}${low === null || high === null ? "" : ` (${percent(low)} to ${percent(high)})`}`,
    who: "Who",
    subject: "Subject",
    promise: "Their words",
    due: "Due",
    noDate: "no date",
  };
};
