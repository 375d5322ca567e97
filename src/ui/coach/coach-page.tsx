import { type ReactElement, useEffect, useRef } from "react";
import { Button, LinkButton } from "../components/button";
import { Icon } from "../components/icon";
import { ShareOffer } from "../share/share-offer";
import { useWords, WordsProvider } from "../words";
import type { Words } from "../words/words";
import { ToldMessage } from "./memory";
import { PlainPage } from "./plain-page";
import type { CoachStore } from "./state";
import { CoachProvider, useCoach } from "./store";
import { ThreadPage } from "./thread-page";
import { useKeptFocus } from "./use-kept-focus";

type Props = {
  coach: CoachStore;
  words: Words;
  /** True in the frame inside Gmail, which has a way to close it. */
  framed: boolean;
};

/** The coach: toolbar popup and frame inside Gmail alike. */
export const CoachPage = ({ coach, words, framed }: Props): ReactElement => {
  useEffect(() => {
    const gone = new AbortController();
    coach.getState().start(gone.signal);
    return () => gone.abort();
  }, [coach]);
  return (
    <CoachProvider value={coach}>
      <WordsProvider value={words}>
        <div className="coach" data-place={framed ? "frame" : "popup"}>
          <Header framed={framed} />
          <Main framed={framed} />
        </div>
      </WordsProvider>
    </CoachProvider>
  );
};

const Header = ({ framed }: { framed: boolean }): ReactElement => {
  const words = useWords();
  const close = useCoach((coach) => coach.close);
  const verdict = useCoach(({ view }) => (view.kind === "thread" ? view.report.verdict.kind : null));
  useEscape(framed ? close : null);
  return (
    <header className="bar">
      <p className="bar-name">
        {words.coach}
        {verdict && (
          <span className="verdict-kind" data-verdict={verdict}>
            {words.verdict[verdict]}
          </span>
        )}
      </p>
      {framed && (
        <button type="button" className="icon-button" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
};

const Main = ({ framed }: { framed: boolean }): ReactElement => {
  const main = useRef<HTMLElement>(null);
  const view = useCoach((coach) => coach.view);
  // The frame opens on the rep's press: there the reading starts at the verdict. The popup gets its focus from the browser.
  useKeptFocus(main, framed, view);
  return (
    <main ref={main} className="page">
      <Seen />
    </main>
  );
};

const Seen = (): ReactElement => {
  const words = useWords();
  const view = useCoach((coach) => coach.view);
  const { look, copyShape } = useCoach((coach) => coach);
  switch (view.kind) {
    case "thread":
      return <ThreadPage view={view} />;
    case "looking":
      return (
        <p className="quietly" role="status">
          {words.looking}
        </p>
      );
    case "not-gmail":
      return (
        <PlainPage sentence={words.notGmail}>
          <LinkButton look="filled" href="https://mail.google.com/">
            {words.openGmail}
          </LinkButton>
          <ShareOffer />
        </PlainPage>
      );
    case "list":
      return <PlainPage sentence={words.list} />;
    case "unreadable":
      return (
        <PlainPage sentence={words.unreadable}>
          <Button look="tonal" icon="copy" onClick={copyShape}>
            {words.copyReport}
          </Button>
          <ToldMessage />
        </PlainPage>
      );
    case "failed":
      return (
        <PlainPage sentence={words.failed} more={words.fault[view.fault]}>
          <Button look="tonal" onClick={look}>
            {words.tryAgain}
          </Button>
        </PlainPage>
      );
  }
};

/** Escape closes, unless something inside has used it (an open menu, the "We've spoken" form). */
const useEscape = (close: (() => void) | null): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) close?.();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [close]);
};
