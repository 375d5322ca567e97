import type { ReactElement } from "react";
import { Button } from "../components/button";
import { useWords } from "../words";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

/** "I can read 2 of 6 messages." Nothing where all can be read. */
export const Folded = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const unfold = useCoach((coach) => coach.unfold);
  const unfolding = useCoach((coach) => coach.busy === "unfold");
  const { read, of } = view.report.readable;
  if (read >= of) return null;
  return (
    <div className="folded">
      <p>{words.readable(read, of)}</p>
      <Button look="tonal" icon="unfold" aria-disabled={unfolding} onClick={unfold}>
        {unfolding ? words.unfolding : words.unfold}
      </Button>
    </div>
  );
};

/** What to read before writing. After two follow-ups the rep may overrule the advice, once and on record. */
export const Warnings = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const override = useCoach((coach) => coach.override);
  const { warnings, evidence, told } = view.report;
  if (warnings.length === 0) return null;
  const followedUpTwice = evidence.some(({ kind, count }) => kind === "chasers" && (count ?? 0) >= 2);
  return (
    <section className="warnings">
      <h2 className="part-name">{words.beforeYouWrite}</h2>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {followedUpTwice && !told.overridden && <Button onClick={override}>{words.writeAnyway}</Button>}
    </section>
  );
};

/** The headline plays that are not permitted here, and why. */
export const BarredPlays = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const { barred } = view.report;
  if (barred.length === 0) return null;
  return (
    <section className="part barred">
      <h2 className="part-name">{words.notPermitted}</h2>
      <dl>
        {[...new Set(barred.map(({ why }) => why))].map((why) => (
          <div key={why}>
            {barred
              .filter((one) => one.why === why)
              .map(({ play }) => (
                <dt key={play}>{words.play[play]}</dt>
              ))}
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
