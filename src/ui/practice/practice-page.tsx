import { type ReactElement, useEffect, useRef } from "react";
import { Button } from "../components/button";
import { WideBar } from "../components/wide-bar";
import { useWords, WordsProvider } from "../words";
import { longDay } from "../words/long-day";
import { PracticeWordsProvider, practiceWordsFor, usePracticeWords } from "../words/practice";
import type { Words } from "../words/words";
import { Answer } from "./answer";
import { PlayChoice } from "./play-choice";
import { PracticeProvider, type PracticeStore, usePractice } from "./store";
import { ThreadList } from "./thread-list";
import { ThreadText } from "./thread-text";
import { PRACTICE_DAY } from "./threads/write";

type Props = { practice: PracticeStore; words: Words };

/** The practice page: a thread to read, a play to choose, and what the coach would do. */
export const PracticePage = ({ practice, words }: Props): ReactElement => {
  useEffect(() => {
    practice.getState().start();
  }, [practice]);
  return (
    <PracticeProvider value={practice}>
      <WordsProvider value={words}>
        <PracticeWordsProvider value={practiceWordsFor(words.locale)}>
          <WideBar />
          <main className="wide-page">
            <Intro />
            <div className="practice">
              <ThreadList />
              <Exercise />
            </div>
          </main>
        </PracticeWordsProvider>
      </WordsProvider>
    </PracticeProvider>
  );
};

const Intro = (): ReactElement => {
  const words = usePracticeWords();
  const { locale } = useWords();
  return (
    <>
      <h1 className="wide-title">{words.title}</h1>
      <p className="wide-more">
        {words.intro} {words.today(longDay(PRACTICE_DAY, locale))}
      </p>
    </>
  );
};

const Exercise = (): ReactElement | null => {
  const words = usePracticeWords();
  const { threads, at, chosen, go, choose } = usePractice((practice) => practice);
  const heading = useFocusAfter(at);
  const shown = threads[at];
  if (!shown) return null;
  const play = chosen[shown.slug];
  return (
    <article className="wide-part" aria-labelledby="practice-subject">
      <h2 ref={heading} id="practice-subject" className="wide-name" tabIndex={-1}>
        {shown.thread.subject}
      </h2>
      <ThreadText thread={shown.thread} />
      {play === undefined ? (
        <PlayChoice onChoose={choose} />
      ) : (
        <Answer key={shown.slug} shown={shown} play={play}>
          <Button look="filled" onClick={() => go(at + 1)}>
            {words.next}
          </Button>
          <Button onClick={() => choose(null)}>{words.again}</Button>
        </Answer>
      )}
    </article>
  );
};

/** A new thread is read from its subject on; the first one is left to the browser. */
const useFocusAfter = (at: number) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current !== null && before.current !== at && document.activeElement !== document.body)
      heading.current?.focus();
    before.current = at;
  }, [at]);
  return heading;
};
