import { type ReactElement, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Insights } from "../../platform/desk";
import { Button, LinkButton } from "../components/button";
import { WideBar } from "../components/wide-bar";
import { WordsProvider } from "../words";
import { insightsWordsFor } from "../words/insights";
import { longDay } from "../words/long-day";
import { queueWordsFor } from "../words/queue";
import type { Words } from "../words/words";
import { csvOf } from "./csv";
import { Figures } from "./figures-shown";
import { ageSheet, causeSheet, outcomeSheet, playSheet, promiseSheet, waitSheet } from "./sheet";
import type { InsightsStore } from "./store";

type Props = { store: InsightsStore; words: Words };

/** What the ledger tells about all deals together; made to be read aloud in a sales meeting, and to be printed. */
export const InsightsPage = ({ store, words }: Props): ReactElement => {
  const { view, print, save } = useStore(store);
  const own = insightsWordsFor(words.locale);
  useEffect(() => void store.getState().start(), [store]);
  return (
    <WordsProvider value={words}>
      <WideBar>
        <LinkButton href="queue.html">{queueWordsFor(words.locale).name}</LinkButton>
        <LinkButton href="/options.html">{words.settings}</LinkButton>
      </WideBar>
      <main className="wide-page insights">
        <h1 className="wide-title">{own.title}</h1>
        {view.kind === "reading" && (
          <p className="quietly" role="status">
            {own.reading}
          </p>
        )}
        {view.kind === "failed" && <p role="alert">{words.fault[view.fault]}</p>}
        {view.kind === "insights" && (
          <Told insights={view.insights} at={view.at} words={words} print={print} save={save} />
        )}
      </main>
    </WordsProvider>
  );
};

type ToldProps = {
  insights: Insights;
  /** Unix ms. */
  at: number;
  words: Words;
  print: () => void;
  save: (name: string, text: string) => void;
};

const isEmpty = ({ quiet, byPlay, promises }: Insights): boolean =>
  quiet.all === 0 && byPlay.length === 0 && promises.length === 0;

const Told = ({ insights, at, words, print, save }: ToldProps): ReactElement => {
  const own = insightsWordsFor(words.locale);
  const sheets = useMemo(() => {
    const day = (one: string): string => longDay(one, words.locale);
    return {
      age: ageSheet(insights, own),
      cause: causeSheet(insights, own, words),
      play: playSheet(insights, own, words),
      outcomes: outcomeSheet(insights, own, words),
      wait: waitSheet(insights, own),
      promises: promiseSheet(insights, own, day),
    };
  }, [insights, own, words]);
  if (isEmpty(insights)) return <p>{own.nothingYet}</p>;
  const csv = (): string =>
    csvOf(
      Object.values(sheets).filter(({ rows }) => rows.length > 0),
      words.locale,
    );
  return (
    <>
      <section className="insights-said">
        {insights.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {insights.stalled !== null && <p className="insights-stalled">{insights.stalled}</p>}
        <p className="wide-more">{own.asOf(new Intl.DateTimeFormat(words.locale, { dateStyle: "long" }).format(at))}</p>
        <div className="row">
          <Button look="tonal" onClick={print}>
            {own.print}
          </Button>
          <Button look="tonal" onClick={() => save(own.csvName, csv())}>
            {own.saveCsv}
          </Button>
        </div>
      </section>
      <Figures insights={insights} sheets={sheets} />
    </>
  );
};
