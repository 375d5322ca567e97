import type { OwnTemplate } from "../core/templates/own";
import { readOwnTemplates } from "./own-templates";
import { readTeamTemplates } from "./team-templates";

/** Templates besides ours: the rep's own first, then those of their company. Storage that fails costs these, not the coach. */
export const readTemplatesBesidesOurs = async (): Promise<OwnTemplate[]> => {
  const [own, team] = await Promise.all([readOwnTemplates().catch(() => []), readTeamTemplates()]);
  return [...own, ...team];
};
