import "./share.css";
import { type ReactElement, useMemo } from "react";
import { copyText } from "../../platform/clipboard";
import { gmailTabs, openThreadIn, showTab } from "../../platform/gmail-tabs";
import { readWebPage } from "../../platform/read-page";
import { thisTab } from "../../platform/this-tab";
import { askTab } from "../../platform/to-tab";
import { askWorker } from "../../platform/to-worker";
import { shareWordsFor } from "../words/share";
import { SharePage } from "./share-page";
import { createShare } from "./store";

const readPage = async () => {
  const tab = await thisTab();
  return tab === null ? null : readWebPage(tab);
};

/**
 * Sharing the page in front, over the real browser. Loaded when the rep asks for it: Readability comes with it.
 * A file that comes late has its own copy of the page's words, so it is told the language.
 */
export const ShareThisPage = ({ locale }: { locale: string }): ReactElement => {
  const share = useMemo(
    () =>
      createShare({
        readPage,
        readArticle: async (page) => (await import("../../article/read-article")).readArticle(page),
        askWorker,
        askTab,
        gmailTabs,
        openThread: openThreadIn,
        show: showTab,
        copy: copyText,
        pause: (ms) => new Promise((over) => setTimeout(over, ms)),
      }),
    [],
  );
  return <SharePage share={share} words={shareWordsFor(locale)} />;
};
