import type { ReactElement } from "react";
import type { Case } from "../../core/roi/case";
import { type MoneyStyle, money, share } from "../../core/roi/table";
import { useWords } from "../words";

type Props = { cases: Case[]; style: MoneyStyle };

/** Three cases side by side, the conservative one first and largest, with a bar each for what is paid and what comes back. */
export const RoiCases = ({ cases, style }: Props): ReactElement => {
  const words = useWords();
  const most = Math.max(1, ...cases.flatMap(({ benefit, cost }) => [benefit, cost]));
  return (
    <section className="cases" aria-label={words.overThreeYears}>
      <p className="label">{words.overThreeYears}</p>
      {cases.map((one) => (
        <div key={one.name} className="case" data-case={one.name}>
          <p className="case-name">
            <span>{words.case[one.name]}</span>
            <span>
              {words.left}: {money(one.net, style)}
            </span>
          </p>
          <Bar kind="cost" name={words.cost} part={one.cost / most} sum={money(one.cost, style)} />
          <Bar kind="benefit" name={words.benefit} part={one.benefit / most} sum={money(one.benefit, style)} />
          <p className="case-more">
            {one.return !== null && `${words.returned}: ${share(one.return, style)} · `}
            {words.paidBack}: {words.months(one.paybackMonths)}
          </p>
        </div>
      ))}
      <p className="case-more">{words.caseNote}</p>
    </section>
  );
};

type BarProps = { kind: "cost" | "benefit"; name: string; part: number; sum: string };

/** A bar beside the words that say the same. */
const Bar = ({ kind, name, part, sum }: BarProps): ReactElement => (
  <p className="bar-line">
    <span className="bar-label">{name}</span>
    <span className="bar-track" aria-hidden="true">
      <span className="bar-fill" data-kind={kind} style={{ width: `${part * 100}%` }} />
    </span>
    <span className="bar-sum">{sum}</span>
  </p>
);
