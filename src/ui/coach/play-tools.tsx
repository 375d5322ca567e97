import type { ReactElement } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import { Disclosure } from "../components/disclosure";
import { useWords } from "../words";
import { ArticleForm } from "./article-form";
import { Checklist } from "./checklist";
import { LetGoForm } from "./let-go-form";
import { RoiForm } from "./roi-form";
import type { ThreadView } from "./view";
import { WaitForm } from "./wait-form";

type Props = { view: ThreadView; suggestion: Suggestion };

/** What a play needs from the rep before its message stands. */
export const ToolsBefore = ({ view, suggestion }: Props): ReactElement => {
  const words = useWords();
  const { play, until } = suggestion;
  return (
    <>
      {play === "article" && <ArticleForm view={view} />}
      {play === "wait" && until !== null && <WaitForm until={until} now={view.at} />}
      {play === "roi" && (
        <Disclosure label={words.figures}>
          <RoiForm view={view} suggestion={suggestion} />
        </Disclosure>
      )}
    </>
  );
};

/** What goes with stopping: the checklist, and for letting go the debrief. */
export const ToolsAfter = ({ view, suggestion: { play } }: Props): ReactElement => (
  <>
    {(play === "out" || play === "let-go") && <Checklist view={view} />}
    {play === "let-go" && <LetGoForm view={view} />}
  </>
);
