import type { Reading } from "../evidence/finding";
import type { Address, Me, Side } from "../thread";
import { companyOf } from "./companies";

/** Tells whose desk an address belongs to; made once per thread. */
export type WhoseDesk = (address: Address) => Exclude<Side, "machine">;

/** Mail from the rep's addresses is the rep's; other addresses of the rep's company or `ownDomains` are colleagues. */
export function whoseDesk(me: Me, ownDomains: readonly string[]): WhoseDesk {
  const mine = new Set([me.email, ...me.aliases].map((email) => email.trim().toLowerCase()));
  const house = new Set([companyOf(me.email), ...ownDomains.map((domain) => companyOf(`@${domain}`))]);
  house.delete(null);
  return ({ email }) => {
    const address = email.trim().toLowerCase();
    if (address === "") return "nobody-known";
    if (mine.has(address)) return "rep";
    return house.has(companyOf(address)) ? "colleague" : "them";
  };
}

const BY_MACHINE = new Set(["out-of-office", "bounce", "bulk"]);

/** A desk that says of its own owner, by name, that they have left: only a machine answers there. */
const isEmptyDesk = (reading: Reading, { name }: Address): boolean =>
  reading.findings.some(
    (one) =>
      one.kind === "contact-left" && one.who !== "" && name.split(/[ ,]+/).includes(one.who.split(" ").at(-1) ?? ""),
  );

/** True where nobody sat at the keyboard: an automatic reply, a delivery failure, a bulk mail. */
export const byMachine = (reading: Reading | null, from: Address): boolean =>
  reading !== null && (reading.findings.some(({ kind }) => BY_MACHINE.has(kind)) || isEmptyDesk(reading, from));
