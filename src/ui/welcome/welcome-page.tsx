import { type ReactElement, useEffect } from "react";
import { LinkButton } from "../components/button";
import { WideBar } from "../components/wide-bar";
import { LookThrough } from "../queue/day-one";
import { QueueToldMessage } from "../queue/queue-told";
import type { QueueStore } from "../queue/state";
import { QueueProvider } from "../queue/store";
import { WordsProvider } from "../words";
import { queueWordsFor } from "../words/queue";
import { welcomeWordsFor } from "../words/welcome";
import type { Words } from "../words/words";
import { AboutYou } from "./about-you";
import { picturesIn } from "./pictures";
import type { WelcomeStore } from "./store";

type Props = { welcome: WelcomeStore; queue: QueueStore; words: Words };

/** What a rep sees once, after installing: what happens, where to begin, what never happens, and two questions. */
export const WelcomePage = ({ welcome, queue, words }: Props): ReactElement => {
  const own = welcomeWordsFor(words.locale);
  useEffect(() => void welcome.getState().start(), [welcome]);
  return (
    <WordsProvider value={words}>
      <WideBar />
      <main className="wide-page welcome">
        <div>
          <h1 className="wide-title">{own.title}</h1>
          <p className="welcome-intro">{own.intro}</p>
        </div>
        <ol className="welcome-pictures">
          {picturesIn(words.locale).map(({ name, light, dark }) => (
            <li key={name}>
              <picture>
                <source media="(prefers-color-scheme: dark)" srcSet={dark} />
                <img src={light} width={560} height={350} alt={own.pictures[name].alt} />
              </picture>
              <p>{own.pictures[name].says}</p>
            </li>
          ))}
        </ol>
        <Start queue={queue} words={words} name={own.start} />
        <section className="wide-part">
          <h2 className="wide-name">{own.privacy}</h2>
          <p className="welcome-text">{own.privacyMore}</p>
        </section>
        <AboutYou welcome={welcome} />
      </main>
    </WordsProvider>
  );
};

/** Two ways to begin. */
const Start = ({ queue, words, name }: { queue: QueueStore; words: Words; name: string }): ReactElement => {
  const { dayOne, tryExample } = queueWordsFor(words.locale);
  return (
    <QueueProvider value={queue}>
      <section className="wide-part">
        <h2 className="wide-name">{name}</h2>
        <p className="welcome-text">{dayOne}</p>
        <div className="row">
          <LookThrough />
          <LinkButton look="outlined" href="practice.html">
            {tryExample}
          </LinkButton>
        </div>
        <QueueToldMessage />
      </section>
    </QueueProvider>
  );
};
