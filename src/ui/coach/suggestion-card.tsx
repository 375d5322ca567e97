import { Content, Root, Trigger } from "@radix-ui/react-collapsible";
import { type ReactElement, useId, useState } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import { Disclosure } from "../components/disclosure";
import { Icon } from "../components/icon";
import { useWords } from "../words";
import { longDay } from "../words/long-day";
import { MessageEditor } from "./message-editor";
import { ToolsAfter, ToolsBefore } from "./play-tools";
import { useCoach } from "./store";
import type { ThreadView } from "./view";
import { written } from "./writing";

type Props = { view: ThreadView; suggestion: Suggestion; startsOpen: boolean };

/** One thing the rep can do: its name, why, and the message. Closed, it is the name and the first reason. */
export const SuggestionCard = ({ view, suggestion: suggested, startsOpen }: Props): ReactElement => {
  const words = useWords();
  const name = useId();
  const [open, setOpen] = useState(startsOpen);
  const suggestion = useWritten(suggested);
  const text = useCoach((coach) => written(coach, view, suggestion)?.tone ?? null);
  return (
    <article className="suggestion" data-play={suggestion.play} aria-labelledby={name}>
      <Root open={open} onOpenChange={setOpen}>
        <h3 className="suggestion-name">
          <Trigger className="suggestion-line">
            <span id={name}>{words.play[suggestion.play]}</span>
            <Icon name="down" />
          </Trigger>
        </h3>
        {!open && suggestion.until !== null && (
          <p className="suggestion-until">{words.until(longDay(suggestion.until, words.locale))}</p>
        )}
        {!open && <p className="suggestion-reason">{suggestion.because[0]}</p>}
        <Content className="suggestion-body">
          <ToolsBefore view={view} suggestion={suggestion} />
          {text && <MessageEditor view={view} suggestion={suggestion} />}
          <Disclosure label={words.why} startsOpen={!text}>
            <Reasons suggestion={suggestion} />
          </Disclosure>
          <ToolsAfter view={view} suggestion={suggestion} />
        </Content>
      </Root>
    </article>
  );
};

/** An article has its note only once the rep has named it. */
const useWritten = (suggestion: Suggestion): Suggestion => {
  const article = useCoach((coach) => coach.article);
  return suggestion.play === "article" && article ? { ...suggestion, texts: article } : suggestion;
};

const Reasons = ({ suggestion: { because, wrongIf, next } }: { suggestion: Suggestion }): ReactElement => {
  const words = useWords();
  return (
    <>
      {because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {wrongIf && (
        <p>
          <em>{words.wrongIf}</em> {wrongIf}
        </p>
      )}
      {next && <p>{next}</p>}
    </>
  );
};
