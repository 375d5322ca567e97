import type { ReactElement } from "react";
import type { Message, Thread } from "../../core/thread";
import { useWords } from "../words";
import { dateOf } from "../words/long-day";
import { usePracticeWords } from "../words/practice";
import { PRACTICE_NOW } from "./threads/write";

/** The mails of a thread, oldest first, as plain text. */
export const ThreadText = ({ thread }: { thread: Thread }): ReactElement => {
  const words = usePracticeWords();
  return (
    <section className="mails" aria-label={words.thread}>
      {thread.messages.map((message) => (
        <Mail key={message.id} message={message} mine={message.from.email === thread.me.email} />
      ))}
    </section>
  );
};

const Mail = ({ message, mine }: { message: Message; mine: boolean }): ReactElement => {
  const words = usePracticeWords();
  const { locale } = useWords();
  const { from, to, sentAt, body, attachments } = message;
  const date = sentAt === null ? "" : dateOf(sentAt, PRACTICE_NOW, locale);
  return (
    <div className="mail" data-mine={mine}>
      <p className="mail-head">
        <strong>{from.name}</strong> {words.to(to.map(({ name }) => name).join(", "))}
        <span> · {date}</span>
      </p>
      <p className="mail-body">{body}</p>
      {attachments.length > 0 && <p className="mail-head">{words.attached(attachments.join(", "))}</p>}
    </div>
  );
};
