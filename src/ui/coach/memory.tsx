import { type ReactElement, useRef, useState } from "react";
import { TELLINGS, type Telling } from "../../platform/messages";
import { Button } from "../components/button";
import { LiveMessage } from "../components/live-message";
import { useWords } from "../words";
import type { Words } from "../words/words";
import { LateMenu } from "./late-menu";
import { companyOf, nameOf, outsider } from "./people";
import { SpokenForm } from "./spoken-form";
import type { NotADeal, Told } from "./state";
import { useCoach } from "./store";
import type { ThreadView } from "./view";

/** "We've spoken" and "Not a deal": what no mail can tell us. */
export const Memory = ({ view }: { view: ThreadView }): ReactElement => {
  const words = useWords();
  const { notADeal, forget, takeBack, walking, goOn } = useCoach((coach) => coach);
  const [asking, setAsking] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const items = [
    ...reaches(view, words).map(({ label, what }) => ({ label, onSelect: () => void notADeal(what) })),
    { label: words.forget, apart: true, onSelect: () => void forget() },
  ];
  const close = (): void => {
    setAsking(false);
    asker.current?.focus();
  };
  return (
    <>
      <div className="row">
        <Button ref={asker} look="outlined" icon="talk" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.spoken}
        </Button>
        {!view.report.told.notADeal && <LateMenu label={words.notADeal} icon="mute" items={items} />}
        {walking && (
          <Button look="filled" onClick={goOn}>
            {words.nextUnopened}
          </Button>
        )}
        {standing(view).map((what) => (
          <Button key={what} look="tonal" onClick={() => takeBack(what)}>
            {words.takeBack[what]}
          </Button>
        ))}
      </div>
      {asking && <SpokenForm now={view.at} onDone={close} />}
      <ToldMessage />
    </>
  );
};

/** What the rep told us that the verdict rests on now, and that can be taken back. */
const standing = ({ report: { told, verdict } }: ThreadView): Telling[] =>
  [
    told.spoken !== null && verdict.kind === "waiting" ? ("spoken" as const) : null,
    told.notADeal ? ("not-a-deal" as const) : null,
    told.letGo && verdict.kind === "settled" ? ("let-go" as const) : null,
    told.snoozedUntil !== null && verdict.kind === "paused" ? ("snooze" as const) : null,
  ].filter((what) => what !== null);

/** How far "not a deal" can reach here: the thread, the person, the company. */
const reaches = ({ open, ownDomains }: ThreadView, words: Words): { label: string; what: NotADeal }[] => {
  const who = outsider(open.thread, ownDomains);
  const domain = who && companyOf(who);
  const { thread, person, company } = words.notADealWhat;
  return [
    { label: thread(""), what: { kind: "thread" as const } },
    ...(who ? [{ label: person(nameOf(who)), what: { kind: "person" as const, email: who.email } }] : []),
    ...(domain ? [{ label: company(domain), what: { kind: "company" as const, domain } }] : []),
  ];
};

/** What came of the last press, with Undo where it can be taken back. */
export const ToldMessage = (): ReactElement => {
  const words = useWords();
  const told = useCoach((coach) => coach.told);
  const takeBack = useCoach((coach) => coach.takeBack);
  const undoes = TELLINGS.find((telling) => telling === told?.kind);
  return (
    <LiveMessage sentence={told && sentenceOf(told, words)} mood={told?.kind === "failed" ? "careful" : "calm"}>
      {undoes && <Button onClick={() => takeBack(undoes)}>{words.undo}</Button>}
    </LiveMessage>
  );
};

const sentenceOf = (told: Told, words: Words): string => {
  if (told.kind === "failed") return words.fault[told.fault];
  return {
    spoken: words.spokenNoted,
    "not-a-deal": words.notADealNoted,
    "let-go": words.letGoNoted,
    snooze: words.snoozeNoted,
    "taken-back": words.undone,
    "outcome-noted": words.outcomeNoted,
    "nobody-next": words.nobodyNext,
    "not-shown": words.notShown,
    "report-copied": words.reportCopied,
    "not-copied": words.notCopied,
  }[told.kind];
};
