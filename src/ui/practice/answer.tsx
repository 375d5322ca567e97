import { type ReactElement, type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Play, Suggestion } from "../../core/plays/suggestion";
import type { Report } from "../../core/report";
import { DEFAULT_SETTINGS } from "../../core/silence/situation";
import { dayFirstIn, languageIn } from "../../platform/language";
import { leadingQuotes } from "../coach/leading-quote";
import { Disclosure } from "../components/disclosure";
import { Quote } from "../components/quote";
import { useWords } from "../words";
import { dateOf, longDay } from "../words/long-day";
import { usePracticeWords } from "../words/practice";
import type { PracticeWords } from "../words/practice/words";
import { coached } from "./coached";
import { PRACTICE_NOW, type PracticeThread } from "./threads/write";

type Props = { shown: PracticeThread; play: Play; children: ReactNode };

/** What the coach would do, beside what the rep chose, and why. */
export const Answer = ({ shown, play, children }: Props): ReactElement => {
  const words = usePracticeWords();
  const { locale, play: names } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const language = languageIn(locale);
  const report = useMemo(
    () => coached(shown, { ...DEFAULT_SETTINGS, language, readsDayFirst: dayFirstIn(locale) }).report,
    [shown, language, locale],
  );
  const [first, ...others] = report.suggestions;
  return (
    <section className="practice-answer" aria-labelledby="practice-answer">
      <h3 ref={heading} id="practice-answer" className="practice-name" tabIndex={-1}>
        {sentenceFor(play, report, names, words)}
      </h3>
      <Seen shown={shown} report={report} />
      {first && <Chosen suggestion={first} name={names[first.play]} startsOpen />}
      {others.length > 0 && <h4 className="label">{words.alsoPossible}</h4>}
      {others.map((suggestion) => (
        <Chosen
          key={suggestion.play}
          suggestion={suggestion}
          name={names[suggestion.play]}
          startsOpen={suggestion.play === play}
        />
      ))}
      <div className="row">{children}</div>
    </section>
  );
};

const sentenceFor = (play: Play, report: Report, names: Record<Play, string>, words: PracticeWords): string => {
  const [first] = report.suggestions;
  if (!first || first.play === play) return words.same;
  if (report.suggestions.some((suggestion) => suggestion.play === play)) return words.also(names[first.play]);
  const barred = report.barred.find((one) => one.play === play);
  return barred ? words.barred(barred.why) : words.rather(names[first.play]);
};

const Seen = ({ shown, report }: { shown: PracticeThread; report: Report }): ReactElement => {
  const words = usePracticeWords();
  const { locale } = useWords();
  return (
    <>
      <h4 className="label">{words.whatISee}</h4>
      <p>{report.verdict.because}</p>
      {leadingQuotes(report).map(({ quote, message: at }) => {
        const { from, sentAt } = shown.thread.messages[at] ?? {};
        return (
          <Quote
            key={`${at} ${quote}`}
            text={quote}
            by={from?.name ?? ""}
            on={sentAt == null ? null : dateOf(sentAt, PRACTICE_NOW, locale)}
          />
        );
      })}
      {report.warnings.map((warning) => (
        <p key={warning} className="practice-warning">
          {warning}
        </p>
      ))}
    </>
  );
};

type ChosenProps = { suggestion: Suggestion; name: string; startsOpen: boolean };

const Chosen = ({ suggestion, name, startsOpen }: ChosenProps): ReactElement => {
  const { because, texts, wrongIf, next, until } = suggestion;
  const words = useWords();
  return (
    <Disclosure label={name} startsOpen={startsOpen}>
      {until !== null && <p>{words.until(longDay(until, words.locale))}</p>}
      {because.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {texts[0] && <p className="preview-message">{texts[0].body}</p>}
      {wrongIf && (
        <p>
          <em>{words.wrongIf}</em> {wrongIf}
        </p>
      )}
      {next && <p>{next}</p>}
    </Disclosure>
  );
};
