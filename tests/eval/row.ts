/** One line of the table that `npm run eval` prints. */
export type Row = {
  what: string;
  on: string;
  /** The measured figure as a person reads it ("0.81 [0.74, 0.87]"). */
  figure: string;
  /** The bar it is held to, or "" where there is none. */
  bar: string;
  /** False fails the run. */
  ok: boolean;
  /** Further lines: each false alarm with its reason, each shortfall. */
  detail?: string[];
};

/** A measurement: reads what it needs, says so in a row where that is absent. */
export type Measure = () => Promise<Row[]>;
