import type { ReactElement } from "react";
import { Button, LinkButton } from "../components/button";
import { useQueueWords } from "../words/queue";
import { useQueue } from "./store";

/** Before anything is known: the offer to look through what was sent. */
export const DayOne = (): ReactElement => {
  const words = useQueueWords();
  return (
    <section className="plain">
      <h1 className="verdict-sentence" tabIndex={-1}>
        {words.dayOne}
      </h1>
      <div className="row">
        <LookThrough />
        <LinkButton look="outlined" href="/tabs/practice.html">
          {words.tryExample}
        </LinkButton>
      </div>
    </section>
  );
};

/** The press that has the Gmail tab go through what was sent. */
export const LookThrough = (): ReactElement => {
  const words = useQueueWords();
  const lookThrough = useQueue((queue) => queue.lookThrough);
  const looking = useQueue(({ told }) => told?.kind === "looking");
  return (
    <Button look="filled" aria-disabled={looking} onClick={() => !looking && void lookThrough()}>
      {words.lookThrough}
    </Button>
  );
};
