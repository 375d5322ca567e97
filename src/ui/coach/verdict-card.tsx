import type { ReactElement } from "react";
import { Button } from "../components/button";
import { Quote } from "../components/quote";
import { useWords } from "../words";
import { dateOf } from "../words/long-day";
import { leadingQuote } from "./leading-quote";
import { Memory } from "./memory";
import { isMe, nameOf } from "./people";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

/** Where the thread stands, the words that this rests on, and the two ways to say that it is otherwise. */
export const VerdictCard = ({ view }: { view: ThreadView }): ReactElement => {
  return (
    <section className="verdict">
      <h1 className="verdict-sentence" tabIndex={-1}>
        {view.report.verdict.because}
      </h1>
      <LeadingQuote view={view} />
      <Memory view={view} />
    </section>
  );
};

const LeadingQuote = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const jump = useCoach((coach) => coach.jump);
  const evidence = leadingQuote(view.report);
  const { thread } = view.open;
  const message = evidence && thread.messages[evidence.message];
  if (!message) return null;
  const by = isMe(thread, message.from.email) ? words.you : nameOf(message.from);
  const on = message.sentAt === null ? null : dateOf(message.sentAt, view.at, words.locale);
  return (
    <Quote text={evidence.quote} by={by} on={on}>
      <Button onClick={() => jump(evidence.message)}>{words.showInThread}</Button>
    </Quote>
  );
};
