import "../ui/tokens.css";
import "../ui/components/components.css";
import "../ui/wide.css";
import "../ui/practice/practice.css";
import type { ReactElement } from "react";
import { keepProgress, readProgress } from "../platform/practice-progress";
import { PracticePage } from "../ui/practice/practice-page";
import { createPractice } from "../ui/practice/store";
import { practiceThreads } from "../ui/practice/threads/index";
import { dress } from "../ui/theme";
import { wordsFor } from "../ui/words";

const words = wordsFor(navigator.language);
const threads = practiceThreads(/^de\b/i.test(words.locale) ? "de" : "en");
const practice = createPractice(threads, { readProgress, keepProgress });

dress(document.documentElement, location.hash, words.locale);
document.title = words.product;

/** The practice page, in a tab of its own. */
const Practice = (): ReactElement => <PracticePage practice={practice} words={words} />;

export default Practice;
