import { BarChart, type BarDrawEvent } from "chartist";
import { type ReactElement, useEffect, useRef } from "react";
import type { Range } from "./figures";

export type PlotProps = {
  labels: string[];
  /** Bars of one kind, a value a label. */
  series: number[][];
  /** Series one upon the other, as parts of a whole. Else they lie over each other, the last in front. */
  stacked: boolean;
  /** What chance leaves open of the last series, in its own unit. */
  ranges?: (Range | null)[];
};

const BAR = 34;
const AXIS = 28;

/** Bars that lie, so that their names have room. Says nothing to a screen reader: the table beside it does. */
const Plot = ({ labels, series, stacked, ranges }: PlotProps): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const chart = new BarChart(
      box.current,
      // The first one stands at the top, where a reader begins.
      { labels: labels.toReversed(), series: series.map((values) => values.toReversed()) },
      {
        horizontalBars: true,
        stackBars: stacked,
        // They lie over each other.
        seriesBarDistance: 0,
        low: 0,
        height: labels.length * BAR + AXIS,
        chartPadding: { top: 0, right: 40, bottom: 0, left: 0 },
        axisX: { onlyInteger: true, offset: AXIS },
        axisY: { offset: 150, showGrid: false },
      },
    );
    chart.on("draw", (drawn) => {
      if (drawn.type === "bar")
        addFigures(drawn, stacked ? null : (ranges?.toReversed()[drawn.index] ?? null), stacked);
    });
    return () => void chart.detach();
  }, [labels, series, stacked, ranges]);
  return <div ref={box} className="plot" aria-hidden="true" style={{ height: labels.length * BAR + AXIS }} />;
};

export default Plot;

/** The number beside its bar, and the line from the least to the most that it may stand for. */
const addFigures = (bar: BarDrawEvent, range: Range | null, stacked: boolean): void => {
  const { group, chartRect, axisX, x2, y2, value, seriesIndex } = bar;
  const figure = typeof value === "object" && "x" in value ? Number(value.x) : 0;
  if (!stacked && seriesIndex === 0 && figure > 0)
    group.elem("text", { x: x2 + 8, y: y2 + 4 }, "plot-figure").text(String(figure));
  if (!range || seriesIndex === 0) return;
  const at = (part: number): number => chartRect.x1 + axisX.projectValue(part);
  const ends = { x1: at(range.low), x2: at(range.high), y1: y2, y2 };
  group.elem("line", ends, "plot-range-edge");
  group.elem("line", ends, "plot-range");
};
