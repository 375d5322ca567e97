import type { OwnTemplate } from "../core/templates/own";
import { readTemplates } from "../core/templates/own-schema";
import { readPolicy } from "./policy";

/** Names a template by its words: a policy has no ids, and its order may change. FNV-1a, 32 bits. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** Templates that the rep's company rolled out by policy; none where there is no policy. They can't be changed here. */
export const readTeamTemplates = async (): Promise<OwnTemplate[]> => {
  const { templates } = await readPolicy();
  return readTemplates(templates).map((one) => ({ ...one, id: `team-${fingerprint(one.body)}`, enabled: true }));
};
