import type { ReactElement } from "react";
import { Button } from "../components/button";
import { Quote } from "../components/quote";
import { useWords } from "../words";
import { dateOf } from "../words/long-day";
import { isMe, nameOf } from "./people";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

type Props = {
  view: ThreadView;
  quote: string;
  /** Index of the message that it stands in. */
  message: number;
};

/** Words out of the thread, with who wrote them and when, and the way to them. */
export const MessageQuote = ({ view, quote, message }: Props): ReactElement | null => {
  const words = useWords();
  const jump = useCoach((coach) => coach.jump);
  const { thread } = view.open;
  const source = thread.messages[message];
  if (!source) return null;
  const by = isMe(thread, source.from.email) ? words.you : nameOf(source.from);
  const on = source.sentAt === null ? null : dateOf(source.sentAt, view.at, words.locale);
  return (
    <Quote text={quote} by={by} on={on}>
      <Button onClick={() => jump(message)}>{words.showInThread}</Button>
    </Quote>
  );
};
