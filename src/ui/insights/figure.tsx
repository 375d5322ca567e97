import { lazy, type ReactElement, Suspense, useId, useState } from "react";
import { Button } from "../components/button";
import { useInsightsWords } from "../words/insights";
import type { PlotProps } from "./plot";
import type { Sheet } from "./sheet";

/** The library that draws comes after the sentences stand. */
const Plot = lazy(() => import("./plot"));

type Props = { sheet: Sheet; more?: string; plot: PlotProps; legend?: string[] };

/** A plot with its table: the table is always there for a screen reader, and for everybody on a press. */
export const Figure = ({ sheet, more, plot, legend }: Props): ReactElement => {
  const words = useInsightsWords();
  const name = useId();
  const [shown, show] = useState(false);
  return (
    <section className="wide-part figure-part" aria-labelledby={name}>
      <h2 id={name} className="wide-name">
        {sheet.name}
      </h2>
      {more && <p className="wide-more">{more}</p>}
      {legend && (
        <ul className={plot.stacked ? "plot-legend plot-legend-parts" : "plot-legend"} aria-hidden="true">
          {legend.map((series) => (
            <li key={series}>{series}</li>
          ))}
        </ul>
      )}
      <Suspense fallback={<div className="plot" style={{ height: plot.labels.length * 34 + 28 }} />}>
        <Plot {...plot} />
      </Suspense>
      <Button aria-expanded={shown} onClick={() => show(!shown)}>
        {shown ? words.hideTable : words.showTable}
      </Button>
      <div className={shown ? undefined : "sheet-heard"}>
        <SheetTable sheet={sheet} />
      </div>
    </section>
  );
};

/** A table whose first column names the row. */
export const SheetTable = ({ sheet: { name, head, rows } }: { sheet: Sheet }): ReactElement => {
  const words = useInsightsWords();
  return (
    // Wider than a narrow window, it scrolls; whoever has no mouse does that with the arrow keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be reached
    <section className="sheet" aria-label={words.table(name)} tabIndex={0}>
      <table aria-label={name}>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table that never changes; two rows may say the same
            <tr key={at}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={head[column]}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
