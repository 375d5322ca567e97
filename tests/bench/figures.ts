/** The value that `part` (0 to 1) of the values do not exceed; NaN of none. */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** "12 ms (95 %: 18 ms)". */
export const usually = (times: readonly number[]): string =>
  `${median(times).toFixed(0)} ms (95 %: ${quantile(times, 0.95).toFixed(0)} ms)`;
