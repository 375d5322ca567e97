import { idAt } from "./thread-page";

/** A row of a list of our own in the shape that Gmail draws, for tests that change it. */
export type DrawnRow = {
  /** When the thread's first and its newest message were sent; the ids are made of them. */
  began: string;
  newest?: string;
  /** Addresses in the row's order. */
  people: string[];
  subject?: string;
  draft?: boolean;
  /** The word that Gmail puts before those whom the rep wrote to. */
  to?: string;
  lines?: 1 | 2 | 3;
};

export const DANA = "dana@northwind.example";
export const RAY = "ray@acme.example";
export const BEGAN = "2026-10-01T09:00:00Z";
export const NEWEST = "2026-11-02T09:00:00Z";

const ids = (began: string, newest: string): string =>
  `data-legacy-thread-id="${idAt(began)}" data-legacy-last-message-id="${idAt(newest)}" data-legacy-last-non-draft-message-id="${idAt(newest)}"`;

/** The row's `tr`, or its two or three. */
export const row = ({
  began,
  newest = NEWEST,
  people,
  subject = "Leeds",
  draft = false,
  to = "",
  lines = 1,
}: DrawnRow): string => {
  const names = people.map(
    (email) => `<span class="yP" email="${email}" name="${email.split("@")[0]}">${email.split("@")[0]}</span>`,
  );
  const yW = `<div class="yW">${to}${names.join(", ")}${draft ? ', <span class="boq">Draft</span>' : ""}</div>`;
  const named = `<span class="bqe" ${ids(began, newest)}>${lines === 1 ? subject : ""}</span>`;
  if (lines === 1)
    return `<tr class="zA yO"><td class="yX xY">${yW}</td><td class="xY a4W"><div class="y6"><span class="bog">${named}</span></div></td></tr>`;
  const more =
    lines === 3 ? '<tr class="zA yO apv apw"><td class="apA"><span class="y2">Any news?</span></td></tr>' : "";
  return `<tr class="zA yO apv"><td class="yX xY">${yW}${named}</td></tr>
    <tr class="zA yO apv"><td class="xY"><div class="y6"><span class="bog">${subject}</span></div></td></tr>${more}`;
};

/** A list in front, and what else stands in the page. */
export const listView = (rows: DrawnRow[], besides = ""): string =>
  `<div role="main"><table class="F"><tbody>${rows.map(row).join("")}</tbody></table></div>${besides}`;
