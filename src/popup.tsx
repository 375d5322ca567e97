import "./ui/tokens.css";
import "./ui/components/components.css";
import "./ui/coach/coach.css";
import type { ReactElement } from "react";
import { keepDraft, readDraft } from "./platform/drafts";
import { readLocale } from "./platform/language";
import { onNotice } from "./platform/notices";
import { readOwnPlaces } from "./platform/own-places";
import { onSettingsChanged } from "./platform/settings-changed";
import { showsGmail } from "./platform/shows-gmail";
import { CoachPage } from "./ui/coach/coach-page";
import { createCoach } from "./ui/coach/store";
import { here } from "./ui/queue/here";
import { createQueue } from "./ui/queue/store";
import { dress } from "./ui/theme";
import { InLanguage } from "./ui/words/in-language";

const framed = window.top !== window;
const coach = createCoach({
  ...here,
  showsGmail,
  readDraft,
  keepDraft,
  onNotice,
  readOwn: readOwnPlaces,
  onSettingsChanged,
});
const queue = createQueue(here);

dress(document.documentElement, location.hash);

/** The toolbar popup, and the same page in its frame inside Gmail. */
const Popup = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <CoachPage coach={coach} queue={queue} words={words} now={here.now} framed={framed} />}
  </InLanguage>
);

export default Popup;
