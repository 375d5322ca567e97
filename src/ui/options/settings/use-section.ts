import { useEffect, useState } from "react";
import type { SectionName } from "../../words/options/settings/words";
import { SECTIONS } from "./sections";

const sectionIn = (hash: string): SectionName =>
  SECTIONS.find(({ name }) => hash === `#${name}`)?.name ?? SECTIONS[0]?.name ?? "time";

/** The section that the address names ("#waiting"), so that it can be linked to and gone back from; the first where none. */
export const useSection = (): SectionName => {
  const [section, show] = useState(() => sectionIn(location.hash));
  useEffect(() => {
    const follow = (): void => show(sectionIn(location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return section;
};
