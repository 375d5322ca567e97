import type { ReactElement } from "react";
import { leadingQuotes } from "./leading-quote";
import { Memory } from "./memory";
import { MessageQuote } from "./message-quote";
import type { ThreadView } from "./view";

/** Where the thread stands, the words that this rests on, and the two ways to say that it is otherwise. */
export const VerdictCard = ({ view }: { view: ThreadView }): ReactElement => {
  const quotes = leadingQuotes(view.report);
  return (
    <section className="verdict">
      <h1 className="verdict-sentence" tabIndex={-1}>
        {view.report.verdict.because}
      </h1>
      {quotes.map(({ quote, message }) => (
        <MessageQuote key={`${message} ${quote}`} view={view} quote={quote} message={message} />
      ))}
      <Memory view={view} />
    </section>
  );
};
