import { countryOfDomain, countryOfPhone } from "../time/country";
import type { Turn } from "./exchange";

const first = <T>(from: readonly T[], guess: (one: T) => string | null): string | null => {
  for (const one of from) {
    const country = guess(one);
    if (country !== null) return country;
  }
  return null;
};

/**
 * Where the other side works: by the telephone number or address under their newest mails, then by the domains of
 * those who wrote, then of those who were written to. Null where nothing tells. `theirs` is oldest first.
 */
export function theirCountry(theirs: readonly Turn[], writtenTo: readonly string[]): string | null {
  const newest = theirs.toReversed();
  return (
    first(newest, ({ reading }) => first(reading?.phones ?? [], countryOfPhone) ?? reading?.country ?? null) ??
    first(newest, ({ from }) => countryOfDomain(from.email)) ??
    first(writtenTo, countryOfDomain)
  );
}
