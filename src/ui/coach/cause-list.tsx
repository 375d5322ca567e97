import type { ReactElement } from "react";
import { CAUSES, type Cause } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { useWords } from "../words";
import { MessageQuote } from "./message-quote";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

/** The likely causes with what speaks for them, to be confirmed or struck out; and the others, one press away. */
export const CauseList = ({ view }: { view: ThreadView }): ReactElement => {
  const words = useWords();
  const judge = useCoach((coach) => coach.judge);
  const { causes } = view.report;
  const others = CAUSES.filter((kind) => !causes.some((cause) => cause.kind === kind));
  return (
    <>
      <ul className="causes">
        {causes.map((cause) => (
          <LikelyCause key={cause.kind} cause={cause} view={view} />
        ))}
      </ul>
      <p className="label">{words.otherCauses}</p>
      <div className="row">
        {others.map((kind) => (
          <Button key={kind} look="outlined" onClick={() => judge(kind, true)}>
            {words.cause[kind]}
          </Button>
        ))}
      </div>
    </>
  );
};

const LikelyCause = ({ cause, view }: { cause: Cause; view: ThreadView }): ReactElement => {
  const words = useWords();
  const judge = useCoach((coach) => coach.judge);
  const { kind, because, quotes, confirmed } = cause;
  const name = words.cause[kind];
  return (
    <li className="cause">
      <p className="cause-name">{name}</p>
      <p>{because}</p>
      {quotes.slice(0, 2).map(({ quote, message }) => (
        <MessageQuote key={`${message} ${quote}`} view={view} quote={quote} message={message} />
      ))}
      <div className="row">
        <Button
          look="outlined"
          aria-pressed={confirmed}
          aria-label={`${words.thatsIt}: ${name}`}
          onClick={() => judge(kind, confirmed ? null : true)}
        >
          {words.thatsIt}
        </Button>
        <Button aria-label={`${words.notIt}: ${name}`} onClick={() => judge(kind, false)}>
          {words.notIt}
        </Button>
      </div>
    </li>
  );
};
