import { called as byName } from "../templates/name";
import type { Address } from "../thread";

/** What to call somebody in a sentence to the rep: "Gemma", "Dr. Osei", else the start of their address. */
export function called(person: Address): string {
  const name = byName(person);
  return name === person.email ? name.split("@")[0] || name : name;
}
