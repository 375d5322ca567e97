import "./ui/tokens.css";
import "./ui/components/components.css";
import "./ui/coach/coach.css";
import type { ReactElement } from "react";
import { copyText } from "./platform/clipboard";
import { keepDraft, readDraft } from "./platform/drafts";
import { readLocale } from "./platform/language";
import { onNotice } from "./platform/notices";
import { readOwnPlaces } from "./platform/own-places";
import { onSettingsChanged } from "./platform/settings-changed";
import { showsGmail } from "./platform/shows-gmail";
import { thisTab } from "./platform/this-tab";
import { askTab } from "./platform/to-tab";
import { askWorker } from "./platform/to-worker";
import { CoachPage } from "./ui/coach/coach-page";
import { createCoach } from "./ui/coach/store";
import { dress } from "./ui/theme";
import { InLanguage } from "./ui/words/in-language";

const framed = window.top !== window;
const now = (): number => Date.now();
const coach = createCoach({
  thisTab,
  showsGmail,
  askTab,
  askWorker,
  readDraft,
  keepDraft,
  onNotice,
  readOwn: readOwnPlaces,
  onSettingsChanged,
  copy: copyText,
  now,
});

dress(document.documentElement, location.hash);

/** The toolbar popup, and the same page in its frame inside Gmail. */
const Popup = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <CoachPage coach={coach} words={words} framed={framed} />}
  </InLanguage>
);

export default Popup;
