import "../ui/tokens.css";
import "../ui/components/components.css";
import "../ui/wide.css";
import "../ui/insights/insights.css";
import type { ReactElement } from "react";
import { downloadText } from "../platform/download";
import { readLocale } from "../platform/language";
import { onSettingsChanged } from "../platform/settings-changed";
import { askWorker } from "../platform/to-worker";
import { InsightsPage } from "../ui/insights/insights-page";
import { createInsights } from "../ui/insights/store";
import { dress } from "../ui/theme";
import { InLanguage } from "../ui/words/in-language";

const insights = createInsights({
  askInsights: () => askWorker({ type: "insights" }),
  download: downloadText,
  print: () => window.print(),
  now: () => Date.now(),
});

dress(document.documentElement, location.hash);

/** The insights page, in a tab of its own. */
const Insights = (): ReactElement => (
  <InLanguage read={readLocale} onChanged={onSettingsChanged}>
    {(words) => <InsightsPage store={insights} words={words} />}
  </InLanguage>
);

export default Insights;
