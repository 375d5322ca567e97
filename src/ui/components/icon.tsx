import type { ReactElement } from "react";

/** Drawn for this product on a 20-pixel grid; strokes of 1.6 in the colour of the text. */
const PATHS = {
  close: "M5 5l10 10M15 5L5 15",
  down: "M5.5 8l4.5 4.5L14.5 8",
  copy: "M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3",
  reply: "M8 5L3.5 9.5 8 14M4 9.5h7.5a5 5 0 0 1 5 5V16",
  call: "M4 3.5h3l1.4 3.6-1.8 1.4a9 9 0 0 0 4.9 4.9l1.4-1.8 3.6 1.4v3a1 1 0 0 1-1 1A12.5 12.5 0 0 1 3 4.5a1 1 0 0 1 1-1z",
  mail: "M3 5h14v10.5H3zM3.5 5.5l6.5 5 6.5-5",
  jump: "M10 16V4M5.5 8.5L10 4l4.5 4.5",
  talk: "M3 4h14v9.5H9L5.5 16.5v-3H3z",
  mute: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM5.2 5.2l9.6 9.6",
  notice: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6.5v4.5M10 13.4v.2",
  later: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4.2l2.8 1.8",
  done: "M4 10.5l4 4L16 6",
  note: "M5 3.5h10v13H5zM7.5 7.5h5M7.5 10.5h5M7.5 13.5h3",
  unfold: "M6 7.5L10 3.5l4 4M6 12.5l4 4 4-4",
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words that say the same: hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }): ReactElement => (
  <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
