import type { ReactElement, ReactNode } from "react";

type Props = { sentence: string; more?: string; children?: ReactNode };

/** A page that has one thing to say. */
export const PlainPage = ({ sentence, more, children }: Props): ReactElement => (
  <section className="plain">
    <h1 className="verdict-sentence" tabIndex={-1}>
      {sentence}
    </h1>
    {more && <p>{more}</p>}
    {children}
  </section>
);
