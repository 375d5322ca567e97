import type { ReactElement } from "react";
import { Disclosure } from "../components/disclosure";
import { useWords } from "../words";
import { CauseList } from "./cause-list";
import type { ThreadView } from "./view";

/** "Why is it quiet?": nothing where it isn't, or where nothing is known. */
export const Diagnosis = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const { causes, told } = view.report;
  if (causes.length === 0 && Object.keys(told.causes).length === 0) return null;
  return (
    <section>
      <Disclosure label={words.whyQuiet}>
        <CauseList view={view} />
      </Disclosure>
    </section>
  );
};
