import "./ui/tokens.css";
import "./ui/components/components.css";
import "./ui/wide.css";
import "./ui/options/options.css";
import type { ReactElement } from "react";
import { downloadText } from "./platform/download";
import {
  deleteOwnTemplate,
  keepOwnTemplates,
  readOwnTemplates,
  setSync,
  syncsTemplates,
} from "./platform/own-templates";
import { readTeamTemplates } from "./platform/team-templates";
import { OptionsPage } from "./ui/options/options-page";
import { createOptions } from "./ui/options/store";
import { dress } from "./ui/theme";
import { wordsFor } from "./ui/words";

const words = wordsFor(navigator.language);
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

dress(document.documentElement, location.hash, words.locale);
document.title = words.product;

/** The options page. */
const Options = (): ReactElement => <OptionsPage options={options} words={words} />;

export default Options;
