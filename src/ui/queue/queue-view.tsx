import "./queue.css";
import { type ReactElement, useEffect, useRef, useState } from "react";
import type { QueueRow } from "../../platform/desk";
import { Button } from "../components/button";
import { KeyList } from "../components/key-list";
import { useKeys } from "../components/use-keys";
import { useWords } from "../words";
import { useQueueWords } from "../words/queue";
import { CameOf } from "./came-of";
import { DayOne } from "./day-one";
import { Groups } from "./groups";
import { QueueToldMessage } from "./queue-told";
import type { QueueStore } from "./state";
import { QueueProvider, useQueue } from "./store";
import { Summary } from "./summary";

type Props = {
  queue: QueueStore;
  /** Unix ms. */
  now: () => number;
  /** A row was opened in the tab that the page speaks about. */
  onShown?: (row: QueueRow) => void;
};

/** Every deal that the ledger knows, most worth doing first. The same in the popup and as a page. */
export const QueueView = ({ queue, now, onShown }: Props): ReactElement => {
  useFresh(queue);
  const open = async (row: QueueRow): Promise<void> => {
    if (await queue.getState().open(row)) onShown?.(row);
  };
  return (
    <QueueProvider value={queue}>
      <Shown now={now()} onOpen={open} />
    </QueueProvider>
  );
};

/** The rows are asked for when the queue appears, and when the rep comes back to it. */
const useFresh = (queue: QueueStore): void => {
  useEffect(() => {
    const refresh = (): void => {
      if (document.visibilityState !== "hidden") void queue.getState().refresh();
    };
    refresh();
    document.addEventListener("visibilitychange", refresh);
    return () => document.removeEventListener("visibilitychange", refresh);
  }, [queue]);
};

const Shown = ({ now, onOpen }: { now: number; onOpen: (row: QueueRow) => void }): ReactElement => {
  const common = useWords();
  const words = useQueueWords();
  const { counts, fault, refresh, search } = useQueue((queue) => queue);
  if (fault !== null && counts === null)
    return (
      <section className="plain">
        <h1 className="verdict-sentence">{common.failed}</h1>
        <p>{common.fault[fault]}</p>
        <Button look="tonal" onClick={refresh}>
          {common.tryAgain}
        </Button>
      </section>
    );
  if (counts === null)
    return (
      <p className="quietly" role="status">
        {words.reading}
      </p>
    );
  const none = Object.values(counts).every((count) => count === 0);
  if (none && search === "")
    return (
      <>
        <DayOne />
        <QueueToldMessage />
      </>
    );
  return (
    <>
      <Summary now={now} />
      <CameOf />
      <Search />
      <Groups counts={counts} now={now} onOpen={onOpen} />
      <QueueToldMessage />
    </>
  );
};

/** The search field, and the keys. */
const Search = (): ReactElement => {
  const words = useQueueWords();
  const { search, seek } = useQueue((queue) => queue);
  const field = useRef<HTMLInputElement>(null);
  const [keys, showKeys] = useState(false);
  useKeys({
    "/": () => {
      field.current?.focus();
      return true;
    },
    "?": () => {
      showKeys(true);
      return true;
    },
  });
  return (
    <div className="queue-search">
      <input
        ref={field}
        className="field-box"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        maxLength={200}
        value={search}
        onChange={(event) => seek(event.target.value)}
      />
      <Button onClick={() => showKeys(true)}>{words.keys}</Button>
      {keys && (
        <KeyList
          title={words.keys}
          keys={[
            ["↑ ↓", words.key["up-down"]],
            ["Enter", words.key.open],
            ["s", words.key.snooze],
            ["l", words.key["let-go"]],
            ["/", words.key.search],
            ["?", words.key.keys],
          ]}
          onClose={() => showKeys(false)}
        />
      )}
    </div>
  );
};
