import { Fragment, type ReactElement, useEffect, useRef } from "react";
import type { SectionName } from "../../words/options/settings/words";
import { found } from "./found";
import { SECTIONS, type Section } from "./sections";
import { SettingsNav } from "./settings-nav";
import { SearchOutcome, SettingsSearch } from "./settings-search";
import { SettingsTold } from "./settings-told";
import { useSettings } from "./store";
import { useSettingsWords } from "./use-entry";
import { useSection } from "./use-section";

const countOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { entries }) => sum + Math.max(1, entries.length), 0);

/** All settings: a section at a time, or what a search leaves of them. */
export const SettingsPage = (): ReactElement => {
  const words = useSettingsWords();
  const at = useSection();
  const query = useSettings((state) => state.query);
  const searching = query.trim() !== "";
  const shown = searching ? found(SECTIONS, query, words) : SECTIONS.filter(({ name }) => name === at);
  return (
    <div className="settings">
      <div className="settings-side">
        <SettingsSearch />
        <SettingsNav at={searching ? null : at} />
      </div>
      <div className="settings-shown">
        <SearchOutcome count={countOf(shown)} />
        {shown.map((section) => (
          <SectionPart key={section.name} section={section} focused={!searching} />
        ))}
        <SettingsTold />
      </div>
    </div>
  );
};

const SectionPart = ({ section, focused }: { section: Section; focused: boolean }): ReactElement => {
  const words = useSettingsWords();
  const known = useSettings((state) => state.known);
  const heading = useFocusOnCome(section.name, focused);
  if (section.part) return section.part;
  return (
    <section className="wide-part" aria-labelledby={`section-${section.name}`}>
      <h2 ref={heading} id={`section-${section.name}`} className="wide-name" tabIndex={-1}>
        {words.sections[section.name]}
      </h2>
      {known && section.entries.map(({ name, field }) => <Fragment key={name}>{field}</Fragment>)}
    </section>
  );
};

/** A section that the rep went to is read from its heading on; the one that the page opens with is left to the browser. */
const useFocusOnCome = (name: SectionName, focused: boolean) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const came = location.hash === `#${name}` && document.activeElement?.getAttribute("href") === location.hash;
    if (focused && came) heading.current?.focus();
  }, [name, focused]);
  return heading;
};
