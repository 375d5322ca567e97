import type { ReactElement } from "react";
import { LinkButton } from "../components/button";
import { WordsProvider } from "../words";
import { queueWordsFor } from "../words/queue";
import type { Words } from "../words/words";
import { QueueView } from "./queue-view";
import type { QueueStore } from "./state";

type Props = { queue: QueueStore; words: Words; now: () => number };

/** The queue in a tab of its own. */
export const QueuePage = ({ queue, words, now }: Props): ReactElement => (
  <WordsProvider value={words}>
    <header className="wide-bar">
      <div className="wide-product queue-bar">
        <p>{words.product}</p>
        <LinkButton href="insights.html">{queueWordsFor(words.locale).insights}</LinkButton>
      </div>
    </header>
    <main className="wide-page queue" data-place="page">
      <QueueView queue={queue} now={now} />
    </main>
  </WordsProvider>
);
