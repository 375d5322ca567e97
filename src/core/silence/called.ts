import type { Address } from "../thread";

const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|mag|ing|dipl|herr|frau|mme|m|sr|sra|ir)\.?$/i;

/** What to call somebody in a sentence to the rep: their first name, else the start of their address. */
export function called({ name, email }: Address): string {
  const [family, given] = name.includes(",") ? name.split(",", 2) : ["", name];
  const words = (given ?? "").split(/\s+/).filter((word) => word !== "" && !TITLE.test(word));
  return words[0] ?? (family?.trim() || email.split("@")[0] || email);
}
