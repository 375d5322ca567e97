import { type ReactElement, Suspense } from "react";
import type { Suggestion } from "../../core/plays/suggestion";
import { Disclosure } from "../components/disclosure";
import { useWords } from "../words";
import { ArticleForm, Checklist, LetGoForm, RoiForm, WaitForm } from "./lazily";
import type { ThreadView } from "./view";

type Props = { view: ThreadView; suggestion: Suggestion };

/** What a play needs from the rep before its message stands. */
export const ToolsBefore = ({ view, suggestion }: Props): ReactElement | null => {
  const words = useWords();
  const { play, until } = suggestion;
  return (
    <Suspense>
      {play === "article" && <ArticleForm view={view} />}
      {play === "wait" && until !== null && <WaitForm until={until} now={view.at} />}
      {play === "roi" && (
        <Disclosure label={words.figures}>
          <RoiForm view={view} suggestion={suggestion} />
        </Disclosure>
      )}
    </Suspense>
  );
};

/** What goes with stopping: the checklist, and for letting go the debrief. */
export const ToolsAfter = ({ view, suggestion: { play } }: Props): ReactElement => (
  <Suspense>
    {(play === "out" || play === "let-go") && <Checklist view={view} />}
    {play === "let-go" && <LetGoForm view={view} />}
  </Suspense>
);
