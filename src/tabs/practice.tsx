import "../ui/tokens.css";
import "../ui/components/components.css";
import "../ui/wide.css";
import "../ui/practice/practice.css";
import { type ReactElement, useMemo } from "react";
import { languageIn, readLocale } from "../platform/language";
import { keepProgress, readProgress } from "../platform/practice-progress";
import { onSettingsChanged } from "../platform/settings-changed";
import { PracticePage } from "../ui/practice/practice-page";
import { createPractice } from "../ui/practice/store";
import { practiceThreads } from "../ui/practice/threads/index";
import { dress } from "../ui/theme";
import { InLanguage } from "../ui/words/in-language";
import type { Words } from "../ui/words/words";

dress(document.documentElement, location.hash);

/** The threads are in the rep's language, so another language starts another practice. */
const InWords = ({ words }: { words: Words }): ReactElement => {
  const language = languageIn(words.locale);
  const practice = useMemo(() => createPractice(practiceThreads(language), { readProgress, keepProgress }), [language]);
  return <PracticePage practice={practice} words={words} />;
};

/** The practice page, in a tab of its own. */
const Practice = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <InWords words={words} />}
  </InLanguage>
);

export default Practice;
