import type { ReactElement } from "react";
import { Button } from "../components/button";
import { usePracticeWords } from "../words/practice";
import { usePractice } from "./store";

/** All threads, with what has been done of them in this session. */
export const ThreadList = (): ReactElement => {
  const words = usePracticeWords();
  const { threads, at, chosen, go, startOver } = usePractice((practice) => practice);
  const done = threads.filter(({ slug }) => slug in chosen).length;
  return (
    <nav className="practice-list" aria-label={words.threads}>
      <p className="label">{words.done(done, threads.length)}</p>
      <ol>
        {threads.map(({ slug, language, thread }, index) => (
          <li key={slug}>
            <button
              type="button"
              className="practice-item"
              aria-current={index === at ? "true" : undefined}
              onClick={() => go(index)}
            >
              <span>{thread.subject}</span>
              <span className="practice-mark">
                {[...(language === "de" ? [words.german] : []), ...(slug in chosen ? [words.isDone] : [])].join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {done > 0 && <Button onClick={startOver}>{words.startOver}</Button>}
    </nav>
  );
};
