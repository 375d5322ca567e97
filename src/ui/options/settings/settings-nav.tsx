import type { ReactElement } from "react";
import { LinkButton } from "../../components/button";
import { useOptionsWords } from "../../words/options";
import type { SectionName } from "../../words/options/settings/words";
import { SECTIONS } from "./sections";
import { useSettings } from "./store";

/** The way to each section, and to the practice page. Going to a section ends a search. */
export const SettingsNav = ({ at }: { at: SectionName | null }): ReactElement => {
  const { settings: words, practise } = useOptionsWords();
  const search = useSettings((state) => state.search);
  return (
    <nav className="settings-nav" aria-label={words.navigation}>
      <ul>
        {SECTIONS.map(({ name }) => (
          <li key={name}>
            <a
              className="settings-link"
              href={`#${name}`}
              aria-current={at === name ? "page" : undefined}
              onClick={() => search("")}
            >
              {words.sections[name]}
            </a>
          </li>
        ))}
      </ul>
      <LinkButton href="tabs/practice.html">{practise}</LinkButton>
    </nav>
  );
};
