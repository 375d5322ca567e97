import { readSettings } from "./settings";

/** What the rep has told us is theirs: further addresses, and domains of their company. None where storage fails. */
export const readOwnPlaces = async (): Promise<{ aliases: string[]; domains: string[] }> => {
  try {
    const { settings } = await readSettings();
    return { aliases: settings.ownAliases, domains: settings.ownDomains };
  } catch {
    return { aliases: [], domains: [] };
  }
};
