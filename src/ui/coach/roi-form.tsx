import { type ReactElement, useId, useState } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import { threeCases } from "../../core/roi/case";
import { CURRENCIES, currencyOf } from "../../core/roi/currency";
import { type Entered, readEntry } from "../../core/roi/entry";
import { roiTable, withTable } from "../../core/roi/table";
import { Button } from "../components/button";
import { TextField } from "../components/text-field";
import { useWords } from "../words";
import { RoiCases } from "./roi-cases";
import { useCoach } from "./store";
import { useField } from "./use-field";
import type { ThreadView } from "./view";
import { written } from "./writing";

type Props = { view: ThreadView; suggestion: Suggestion };
type Field = "oneOff" | "yearly" | "yearlyBenefit";

/** Cost and expected benefit in, three cases out, and into the message on a press. Loaded when it is asked for. */
export const RoiForm = ({ view, suggestion }: Props): ReactElement => {
  const words = useWords();
  const coach = useCoach((all) => all);
  const [pressed, setPressed] = useState(false);
  const [oneOff, setOneOff] = useField(view, "roi.oneOff");
  const [yearly, setYearly] = useField(view, "roi.yearly");
  const [yearlyBenefit, setYearlyBenefit] = useField(view, "roi.yearlyBenefit");
  const [chosen, setCurrency] = useField(view, "roi.currency");
  const currency = chosen || currencyOf(words.locale);
  const entered = readEntry({ oneOff, yearly, yearlyBenefit }, words.locale);
  const style = { locale: words.locale, currency };
  const mailLocale = words.locale.startsWith(view.report.language) ? words.locale : MAIL_LOCALE[view.report.language];

  const table = entered.ok
    ? roiTable(entered.investment, view.report.language, { locale: mailLocale, currency })
    : null;
  const put = (): void => {
    setPressed(true);
    const message = written(coach, view, suggestion);
    if (message && table !== null) coach.edit(suggestion.play, message.tone, withTable(message.body, table));
  };
  const wrong = (field: Field): string | null => {
    const complaint = complaintAbout(entered, field);
    return complaint === null || (complaint === "missing" && !pressed) ? null : words.complaint[complaint];
  };
  const amount = { inputMode: "decimal" as const, maxLength: 30 };
  return (
    <div className="tool">
      <CurrencyField value={currency} onChoose={setCurrency} />
      <TextField
        {...amount}
        label={words.amount.oneOff}
        value={oneOff}
        onType={setOneOff}
        complaint={wrong("oneOff")}
      />
      <TextField
        {...amount}
        label={words.amount.yearly}
        value={yearly}
        onType={setYearly}
        complaint={wrong("yearly")}
      />
      <TextField
        {...amount}
        label={words.amount.yearlyBenefit}
        value={yearlyBenefit}
        onType={setYearlyBenefit}
        complaint={wrong("yearlyBenefit")}
      />
      {entered.ok && <RoiCases cases={threeCases(entered.investment)} style={style} />}
      {table !== null && (
        <details>
          <summary className="summary">{words.arithmetic}</summary>
          <p className="arithmetic">{table}</p>
        </details>
      )}
      <Button look="tonal" onClick={put}>
        {words.putFigures}
      </Button>
    </div>
  );
};

/** For a mail in another language than the rep's browser. */
const MAIL_LOCALE = { en: "en-GB", de: "de-DE" };

const complaintAbout = (entered: Entered, field: Field) => (entered.ok ? null : (entered.complaints[field] ?? null));

const CurrencyField = ({ value, onChoose }: { value: string; onChoose: (currency: string) => void }): ReactElement => {
  const words = useWords();
  const id = useId();
  return (
    <p className="field">
      <label className="label" htmlFor={id}>
        {words.currency}
      </label>
      <select id={id} className="field-box" value={value} onChange={(event) => onChoose(event.target.value)}>
        {CURRENCIES.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </p>
  );
};
