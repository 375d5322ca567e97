import { type ReactElement, useEffect } from "react";
import { LinkButton } from "../components/button";
import { WideBar } from "../components/wide-bar";
import { useWords, WordsProvider } from "../words";
import { OptionsWordsProvider, optionsWordsFor, useOptionsWords } from "../words/options";
import { queueWordsFor } from "../words/queue";
import type { Words } from "../words/words";
import { DataProvider, type DataStore } from "./data-store";
import { SettingsPage } from "./settings/settings-page";
import { SettingsProvider, type SettingsStore } from "./settings/store";
import { OptionsProvider, type OptionsStore, useOptions } from "./store";
import { TemplateEditor } from "./template-editor";

type Props = { options: OptionsStore; settings: SettingsStore; data: DataStore; words: Words };

/** The options: settings, the rep's own templates and their company's, and the way to the practice page. */
export const OptionsPage = ({ options, settings, data, words }: Props): ReactElement => {
  useEffect(() => {
    const gone = new AbortController();
    void options.getState().start();
    void settings.getState().start(gone.signal);
    return () => gone.abort();
  }, [options, settings]);
  return (
    <OptionsProvider value={options}>
      <SettingsProvider value={settings}>
        <WordsProvider value={words}>
          <OptionsWordsProvider value={optionsWordsFor(words.locale)}>
            <DataProvider value={data}>
              <Page />
            </DataProvider>
          </OptionsWordsProvider>
        </WordsProvider>
      </SettingsProvider>
    </OptionsProvider>
  );
};

const Page = (): ReactElement => {
  const words = useOptionsWords();
  const { locale } = useWords();
  const editing = useOptions((options) => options.editing !== null);
  return (
    <>
      <WideBar>
        <LinkButton href="/tabs/queue.html">{queueWordsFor(locale).name}</LinkButton>
      </WideBar>
      <main className="wide-page">
        <h1 className="wide-title">{words.title}</h1>
        {editing ? <TemplateEditor /> : <SettingsPage />}
      </main>
    </>
  );
};
