import { type ReactElement, useEffect } from "react";
import { LinkButton } from "../components/button";
import { WordsProvider } from "../words";
import { OptionsWordsProvider, optionsWordsFor, useOptionsWords } from "../words/options";
import type { Words } from "../words/words";
import { Outcome } from "./outcome";
import { OptionsProvider, type OptionsStore, useOptions } from "./store";
import { TeamTemplates } from "./team-templates";
import { TemplateEditor } from "./template-editor";
import { TemplateFile } from "./template-file";
import { TemplateList } from "./template-list";
import { TemplateSync } from "./template-sync";

type Props = { options: OptionsStore; words: Words };

/** The options: the rep's own templates, their company's, and the way to the practice page. */
export const OptionsPage = ({ options, words }: Props): ReactElement => {
  useEffect(() => {
    options.getState().start();
  }, [options]);
  return (
    <OptionsProvider value={options}>
      <WordsProvider value={words}>
        <OptionsWordsProvider value={optionsWordsFor(words.locale)}>
          <Page product={words.product} />
        </OptionsWordsProvider>
      </WordsProvider>
    </OptionsProvider>
  );
};

const Page = ({ product }: { product: string }): ReactElement => {
  const words = useOptionsWords();
  const editing = useOptions((options) => options.editing !== null);
  return (
    <>
      <header className="wide-bar">
        <p className="wide-product">{product}</p>
      </header>
      <main className="wide-page">
        <h1 className="wide-title">{words.title}</h1>
        {editing ? <TemplateEditor /> : <Parts />}
      </main>
    </>
  );
};

const Parts = (): ReactElement => {
  const words = useOptionsWords();
  return (
    <>
      <TemplateList>
        <Outcome />
        <TemplateFile />
        <TemplateSync />
      </TemplateList>
      <TeamTemplates />
      <section className="wide-part">
        <h2 className="wide-name">{words.practise}</h2>
        <p className="wide-more">{words.practiseMore}</p>
        <p>
          <LinkButton look="tonal" href="tabs/practice.html">
            {words.practise}
          </LinkButton>
        </p>
      </section>
    </>
  );
};
