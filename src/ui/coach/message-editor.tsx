import { type ReactElement, useRef } from "react";
import type { Suggestion, Text } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { Choice } from "../components/choice";
import { ToneSwitch } from "../components/tone-switch";
import { useWords } from "../words";
import { DraftRemarks } from "./draft-remarks";
import { mendText } from "./mend-text";
import { OutcomeMessage } from "./outcome-message";
import { nameOf, others } from "./people";
import { useCoach } from "./store";
import { useReview } from "./use-review";
import type { ThreadView } from "./view";
import { written } from "./writing";

type Props = { view: ThreadView; suggestion: Suggestion };

/** The message, ready to be made the rep's own and taken to the reply. */
export const MessageEditor = ({ view, suggestion }: Props): ReactElement | null => {
  const coach = useCoach((all) => all);
  const chosen = written(coach, view, suggestion);
  return chosen && <Editor view={view} suggestion={suggestion} chosen={chosen} />;
};

const Editor = ({ view, suggestion, chosen }: Props & { chosen: Text }): ReactElement => {
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const { play, texts } = suggestion;
  const coach = useCoach((all) => all);
  const { choose, edit, insert, copy } = coach;
  const { reviewed, again } = useReview(view, suggestion, chosen.body);
  const ours = texts.find(({ tone }) => tone === chosen.tone)?.body;
  const inserting = coach.busy === "insert";
  return (
    <>
      <div className="row">
        <ToneSwitch tones={texts.map(({ tone }) => tone)} value={chosen.tone} onChoose={(tone) => choose(play, tone)} />
        <Recipients view={view} suggestion={suggestion} />
        {view.report.datesAsTheirs && /\d/.test(chosen.body) && <span className="label">{words.datesAsTheirs}</span>}
      </div>
      <div className="writing">
        <textarea
          ref={box}
          className="message"
          aria-label={words.message}
          rows={chosen.body.split("\n").length + 1}
          spellCheck
          value={chosen.body}
          onChange={(event) => edit(play, chosen.tone, event.target.value)}
        />
        <div className="send">
          <DraftRemarks
            suggestion={suggestion}
            reviewed={reviewed}
            edited={chosen.body !== ours}
            onMend={(mend) => box.current && mendText(box.current, mend)}
            onHushed={again}
          />
          <div className="row">
            <Button
              look="filled"
              icon="reply"
              aria-keyshortcuts="i"
              aria-disabled={inserting}
              onClick={() => insert(suggestion)}
            >
              {inserting ? words.inserting : words.insert}
            </Button>
            <Button look="outlined" icon="copy" aria-keyshortcuts="c" onClick={() => copy(suggestion)}>
              {words.copy}
            </Button>
            {chosen.body !== ours && <Button onClick={() => edit(play, chosen.tone, null)}>{words.backToOurs}</Button>}
          </div>
          <OutcomeMessage suggestion={suggestion} onChange={() => toGreeting(box.current)} />
        </div>
      </div>
    </>
  );
};

/** Puts the rep's hand on the greeting: the first line, selected. */
const toGreeting = (box: HTMLTextAreaElement | null): void => {
  box?.focus();
  box?.setSelectionRange(0, box.value.indexOf("\n") < 0 ? box.value.length : box.value.indexOf("\n"));
};

/** To the one person or to all; nothing to choose where a reply reaches one anyway. */
const Recipients = ({ view, suggestion }: Props): ReactElement | null => {
  const words = useWords();
  const chosen = useCoach((coach) => coach.recipients[suggestion.play]);
  const address = useCoach((coach) => coach.address);
  const everyone = others(view.open.thread);
  const one = suggestion.greets ?? everyone[0];
  if (everyone.length < 2 || !one) return null;
  return (
    <Choice
      label={words.replyTo}
      options={[
        { value: "one", label: nameOf(one) },
        { value: "all", label: words.everyone },
      ]}
      value={chosen ?? suggestion.to}
      onChoose={(to) => address(suggestion.play, to)}
    />
  );
};
