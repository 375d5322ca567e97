import type { ReactElement } from "react";
import { LinkButton } from "../components/button";
import { WideBar } from "../components/wide-bar";
import { WordsProvider } from "../words";
import { queueWordsFor } from "../words/queue";
import type { Words } from "../words/words";
import { QueueView } from "./queue-view";
import type { QueueStore } from "./state";

type Props = { queue: QueueStore; words: Words; now: () => number };

/** The queue in a tab of its own. */
export const QueuePage = ({ queue, words, now }: Props): ReactElement => (
  <WordsProvider value={words}>
    <WideBar>
      <LinkButton href="insights.html">{queueWordsFor(words.locale).insights}</LinkButton>
      <LinkButton href="/options.html">{words.settings}</LinkButton>
    </WideBar>
    <main className="wide-page queue" data-place="page">
      <QueueView queue={queue} now={now} />
    </main>
  </WordsProvider>
);
