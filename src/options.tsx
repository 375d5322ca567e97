import "./ui/tokens.css";
import "./ui/components/components.css";
import "./ui/wide.css";
import "./ui/options/options.css";
import "./ui/options/settings/settings.css";
import type { ReactElement } from "react";
import { downloadText } from "./platform/download";
import { readHolidays } from "./platform/holidays";
import { readLocale } from "./platform/language";
import { askForNotifications } from "./platform/notifications-permission";
import {
  deleteOwnTemplate,
  keepOwnTemplates,
  readOwnTemplates,
  setSync,
  syncsTemplates,
} from "./platform/own-templates";
import { readSettings, writeSetting } from "./platform/settings";
import { onSettingsChanged } from "./platform/settings-changed";
import { readTeamTemplates } from "./platform/team-templates";
import { askWorker } from "./platform/to-worker";
import { createData } from "./ui/options/data-store";
import { OptionsPage } from "./ui/options/options-page";
import { createSettings } from "./ui/options/settings/store";
import { createOptions } from "./ui/options/store";
import { dress } from "./ui/theme";
import { InLanguage } from "./ui/words/in-language";

const options = createOptions({
  readOwn: readOwnTemplates,
  readTeam: readTeamTemplates,
  keep: keepOwnTemplates,
  remove: deleteOwnTemplate,
  syncs: syncsTemplates,
  setSync,
  download: downloadText,
  now: () => Date.now(),
  newId: () => `own-${crypto.randomUUID()}`,
});
const data = createData({ askWorker, download: downloadText });
const settings = createSettings({
  read: readSettings,
  write: writeSetting,
  onChanged: onSettingsChanged,
  readHolidays,
  askForNotifications,
  now: () => Date.now(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

dress(document.documentElement, location.hash);

/** The options page. */
const Options = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <OptionsPage options={options} settings={settings} data={data} words={words} />}
  </InLanguage>
);

export default Options;
