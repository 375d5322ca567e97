import type { ReactElement } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import { useWords } from "../words";
import { Answered } from "./answered";
import { CoachKeys } from "./coach-keys";
import { Diagnosis } from "./diagnosis";
import { newestOf } from "./draft";
import { OtherWays } from "./other-ways";
import { SuggestionCard } from "./suggestion-card";
import { BarredPlays, Folded, Warnings } from "./thread-parts";
import { VerdictCard } from "./verdict-card";
import type { ThreadView } from "./view";

/** All that the coach has to say about a thread, most important first. */
export const ThreadPage = ({ view }: { view: ThreadView }): ReactElement => (
  <>
    <VerdictCard view={view} />
    <Answered view={view} />
    <Folded view={view} />
    <Warnings view={view} />
    <Suggestions view={view} />
    <Diagnosis view={view} />
    <OnRequest view={view} />
    <OtherWays view={view} />
    <BarredPlays view={view} />
    <CoachKeys />
  </>
);

const Suggestions = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  return <Cards name={words.suggestions} view={view} suggestions={view.report.suggestions} firstOpen />;
};

const OnRequest = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  return <Cards name={words.more} view={view} suggestions={view.report.onRequest} firstOpen={false} />;
};

type CardsProps = { name: string; view: ThreadView; suggestions: Suggestion[]; firstOpen: boolean };

const Cards = ({ name, view, suggestions, firstOpen }: CardsProps): ReactElement | null => {
  if (suggestions.length === 0) return null;
  const moment = `${view.open.account}/${view.open.id}/${newestOf(view.open)}`;
  return (
    <section className="part">
      <h2 className="part-name">{name}</h2>
      {suggestions.map((suggestion, place) => (
        <SuggestionCard
          key={`${moment}/${suggestion.play}`}
          view={view}
          suggestion={suggestion}
          startsOpen={firstOpen && place === 0}
        />
      ))}
    </section>
  );
};
