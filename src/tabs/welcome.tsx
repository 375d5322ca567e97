import "../ui/tokens.css";
import "../ui/components/components.css";
import "../ui/wide.css";
import "../ui/queue/queue.css";
import "../ui/welcome/welcome.css";
import type { ReactElement } from "react";
import { readLocale } from "../platform/language";
import { readSettings, writeSetting } from "../platform/settings";
import { onSettingsChanged } from "../platform/settings-changed";
import { here } from "../ui/queue/here";
import { createQueue } from "../ui/queue/store";
import { dress } from "../ui/theme";
import { createWelcome } from "../ui/welcome/store";
import { WelcomePage } from "../ui/welcome/welcome-page";
import { InLanguage } from "../ui/words/in-language";

const welcome = createWelcome({ readSettings, writeSetting });
const queue = createQueue(here);

dress(document.documentElement, location.hash);

/** The welcome page, opened once after installing. */
const Welcome = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <WelcomePage welcome={welcome} queue={queue} words={words} />}
  </InLanguage>
);

export default Welcome;
