import type { ReactElement, ReactNode } from "react";

type Props = { text: string; by: string; on: string | null; children?: ReactNode };

/** Somebody's own words with their name and date; `children` are what can be done with them. */
export const Quote = ({ text, by, on, children }: Props): ReactElement => (
  <figure className="quote">
    <blockquote className="quote-text">{text}</blockquote>
    <figcaption className="quote-source">
      <span>{on === null ? by : `${by} · ${on}`}</span>
      {children}
    </figcaption>
  </figure>
);
