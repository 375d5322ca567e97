import type { SettingsWords } from "../../words/options/settings/words";
import type { Section } from "./sections";

const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== "");

/** The sections that a search leaves: each with the settings that have all its words, or whole where its name has them. */
export const found = (sections: readonly Section[], query: string, words: SettingsWords): Section[] => {
  const asked = partsOf(query);
  const has = (text: string): boolean => asked.every((part) => text.toLowerCase().includes(part));
  return sections.flatMap((section) => {
    const name = words.sections[section.name];
    if (has(name)) return [section];
    const entries = section.entries.filter((entry) => {
      const { name: title, more, alike } = words.entries[entry.name];
      // Every wait is counted in days, which its own words need not say again.
      const unit = entry.name.startsWith("wait") ? words.days : "";
      return has(`${name} ${title} ${more} ${alike} ${unit}`);
    });
    return entries.length > 0 ? [{ name: section.name, entries }] : [];
  });
};
