import { type ReactElement, useMemo } from "react";
import { OUTCOMES } from "../../core/silence/situation";
import type { Insights } from "../../platform/desk";
import { useWords } from "../words";
import { useInsightsWords } from "../words/insights";
import { Figure, SheetTable } from "./figure";
import { rangeOf } from "./figures";
import type { PlotProps } from "./plot";
import type { Sheet } from "./sheet";

type Sheets = Record<"age" | "cause" | "play" | "outcomes" | "wait" | "promises", Sheet>;

const labelsOf = ({ rows }: Sheet): string[] => rows.map(([label = ""]) => label);

/** What is drawn, from the same tables that are read. */
const plotsOf = (
  { byAge, byCause, byPlay, byWait }: Insights,
  sheets: Sheets,
): Record<"age" | "cause" | "play" | "outcomes" | "wait", PlotProps> => ({
  age: { labels: labelsOf(sheets.age), series: [byAge.map(({ count }) => count)], stacked: false },
  cause: { labels: labelsOf(sheets.cause), series: [byCause.map(({ count }) => count)], stacked: false },
  play: {
    labels: labelsOf(sheets.play),
    series: [byPlay.map(({ used }) => used), byPlay.map(({ answered }) => answered.count)],
    stacked: false,
    ranges: byPlay.map(rangeOf),
  },
  outcomes: {
    labels: labelsOf(sheets.play),
    series: OUTCOMES.map((outcome) => byPlay.map(({ outcomes }) => outcomes[outcome].count)),
    stacked: true,
  },
  wait: {
    labels: labelsOf(sheets.wait),
    series: [byWait.map(({ used }) => used), byWait.map(({ answered }) => answered.count)],
    stacked: false,
    ranges: byWait.map(rangeOf),
  },
});

/** The plots, each with its table; nothing where there is nothing to draw. */
export const Figures = ({ insights, sheets }: { insights: Insights; sheets: Sheets }): ReactElement => {
  const words = useInsightsWords();
  const { outcome: names } = useWords();
  const plots = useMemo(() => plotsOf(insights, sheets), [insights, sheets]);
  const { quiet, cost } = insights;
  // What the line means is said where there is one.
  const lined = ({ ranges }: PlotProps) => (ranges?.some((range) => range !== null) ? words.byPlayMore : "");
  const told = insights.byPlay.some(({ outcomes }) => OUTCOMES.some((outcome) => outcomes[outcome].count > 0));
  return (
    <div className="figures">
      {sheets.age.rows.length > 0 && <Figure sheet={sheets.age} plot={plots.age} />}
      {sheets.cause.rows.length > 0 && (
        <Figure sheet={sheets.cause} plot={plots.cause} more={words.byCauseMore(quiet.read, quiet.all)} />
      )}
      {sheets.play.rows.length > 0 && (
        <Figure sheet={sheets.play} plot={plots.play} more={lined(plots.play)} legend={[words.used, words.answered]} />
      )}
      {told && (
        <Figure
          sheet={sheets.outcomes}
          plot={plots.outcomes}
          more={words.outcomesMore}
          legend={OUTCOMES.map((outcome) => names[outcome])}
        />
      )}
      {sheets.wait.rows.length > 0 && (
        <Figure sheet={sheets.wait} plot={plots.wait} more={lined(plots.wait)} legend={[words.used, words.answered]} />
      )}
      {cost.deals > 0 && (
        <section className="wide-part figures-whole">
          <h2 className="wide-name">{words.cost}</h2>
          <p>{words.costs(cost.deals, cost.days, cost.messages)}</p>
        </section>
      )}
      {sheets.promises.rows.length > 0 && (
        <section className="wide-part figures-whole">
          <h2 className="wide-name">{words.promises}</h2>
          <SheetTable sheet={sheets.promises} />
        </section>
      )}
    </div>
  );
};
