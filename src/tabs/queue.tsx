import "../ui/tokens.css";
import "../ui/components/components.css";
import "../ui/wide.css";
import type { ReactElement } from "react";
import { readLocale } from "../platform/language";
import { onSettingsChanged } from "../platform/settings-changed";
import { here } from "../ui/queue/here";
import { QueuePage } from "../ui/queue/queue-page";
import { createQueue } from "../ui/queue/store";
import { dress } from "../ui/theme";
import { InLanguage } from "../ui/words/in-language";

const queue = createQueue(here);

dress(document.documentElement, location.hash);

/** The queue, in a tab of its own. */
const Queue = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <QueuePage queue={queue} words={words} now={here.now} />}
  </InLanguage>
);

export default Queue;
