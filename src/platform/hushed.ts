import * as v from "valibot";
import { RULES, type RuleName } from "../core/draft/remark";

/**
 * "Not here": rules that are not to be heard in one mail, kept in memory by the browser (chrome.storage.session) until
 * it is closed. All of them where the whole mail is to be left alone.
 */
const keyOf = (account: string, mail: string): string => `hushed:${account}:${mail}`;
const schema = v.array(v.picklist(RULES));

/** The rules hushed in this mail; none where nothing, or nothing legible, is stored. */
export const readHushed = async (account: string, mail: string): Promise<RuleName[]> => {
  const key = keyOf(account, mail);
  const stored: Record<string, unknown> = await chrome.storage.session.get(key);
  const hushed = v.safeParse(schema, stored[key]);
  return hushed.success ? hushed.output : [];
};

/** Hushes more rules in this mail. */
export const hushIn = async (account: string, mail: string, rules: readonly RuleName[]): Promise<void> => {
  const hushed = new Set([...(await readHushed(account, mail)), ...rules]);
  await chrome.storage.session.set({ [keyOf(account, mail)]: [...hushed] });
};
