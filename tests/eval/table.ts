import type { Row } from "./row";

/** Rows in columns; `failed` marks those that miss their bar. */
export function table(rows: readonly Row[], failed: string): string {
  const cells = [
    ["what", "on", "figure", "bar", ""],
    ...rows.map((row) => [row.what, row.on, row.figure, row.bar, row.ok ? "" : failed]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((line) => (line[column] ?? "").length)));
  return cells
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
