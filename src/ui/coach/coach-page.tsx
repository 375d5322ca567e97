import { type ReactElement, useEffect, useRef } from "react";
import { Button, LinkButton } from "../components/button";
import { IconButton } from "../components/icon-button";
import { QueueView } from "../queue/queue-view";
import type { QueueStore } from "../queue/state";
import { ShareOffer } from "../share/share-offer";
import { useWords, WordsProvider } from "../words";
import { useQueueWords } from "../words/queue";
import type { Words } from "../words/words";
import { ToldMessage } from "./memory";
import { PlainPage } from "./plain-page";
import type { CoachStore } from "./state";
import { CoachProvider, useCoach } from "./store";
import { ThreadPage } from "./thread-page";
import { useKeptFocus } from "./use-kept-focus";

type Props = {
  coach: CoachStore;
  queue: QueueStore;
  words: Words;
  /** Unix ms. */
  now: () => number;
  /** True in the frame inside Gmail, which has a way to close it. */
  framed: boolean;
};

/** The coach: toolbar popup and frame inside Gmail alike. */
export const CoachPage = ({ coach, queue, words, now, framed }: Props): ReactElement => {
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
          <Main queue={queue} now={now} framed={framed} />
        </div>
      </WordsProvider>
    </CoachProvider>
  );
};

const Header = ({ framed }: { framed: boolean }): ReactElement => {
  const words = useWords();
  const close = useCoach((coach) => coach.close);
  const verdict = useCoach(({ view, queueOpen }) =>
    view.kind === "thread" && !queueOpen ? view.report.verdict.kind : null,
  );
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
      <span className="bar-ways">
        <QueueSwitch />
        {framed && <IconButton icon="close" label={words.close} onClick={close} />}
      </span>
    </header>
  );
};

const Main = ({ queue, now, framed }: Pick<Props, "queue" | "now" | "framed">): ReactElement => {
  const main = useRef<HTMLElement>(null);
  const view = useCoach((coach) => coach.view);
  const showsQueue = useShowsQueue();
  const arrive = useCoach((coach) => coach.arrive);
  // The frame opens on the rep's press: there the reading starts at the verdict. The popup gets its focus from the browser.
  useKeptFocus(main, framed, view);
  return (
    <main ref={main} className="page">
      {showsQueue ? <QueueView queue={queue} now={now} onShown={arrive} /> : <Seen />}
    </main>
  );
};

/** Over Gmail's list there is nothing else to show; over all else the list comes on a press. */
const useShowsQueue = (): boolean => useCoach(({ view, queueOpen }) => queueOpen || view.kind === "list");

/** Between the list of deals and what is behind it. */
const QueueSwitch = (): ReactElement | null => {
  const words = useQueueWords();
  const { view, queueOpen, showQueue } = useCoach((coach) => coach);
  if (view.kind === "list") return <LinkButton href="/tabs/queue.html">{words.wholePage}</LinkButton>;
  return <Button onClick={() => showQueue(!queueOpen)}>{queueOpen ? words.back : words.name}</Button>;
};

const Seen = (): ReactElement | null => {
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
      return null;
    case "forgotten":
      return (
        <PlainPage sentence={words.forgotten}>
          <Button look="tonal" onClick={look}>
            {words.lookAgain}
          </Button>
        </PlainPage>
      );
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
