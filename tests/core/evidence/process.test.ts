import { describe, expect, it } from "vitest";
import { process } from "../../../src/core/evidence/process";
import { describeDetector, messageText } from "./table";

describeDetector("process", process, {
  says: [
    "This is a formal tender, all bidders get the same answers.",
    "The Trust is inviting three firms to submit proposals for the hall.",
    "Three proposals have been received.",
    "All parties will be informed of the outcome thereafter.",
    "Our legal team is reviewing the contract.",
    "It's with legal now.",
    "Security review takes about three weeks.",
    "Please fill in our vendor risk assessment.",
    "It has gone to procurement.",
    "You have to go through supplier onboarding first.",
    "All three partners have to agree.",
    "The committee meets in June.",
    "Everyone has to sign.",
    "Redlines are coming.",
    "Dr. Osborne, Dr. Patel and Raj decide.",
  ],
  saysNot: [
    "It is legal to park there.",
    "We invite you to submit the form.",
    "Your proposal has been received with thanks.",
    "The meat was tender.",
    "Quotes needed from three vendors, under the tender threshold so nothing too formal.",
    "The security guard has the key.",
    "We sell to several suppliers.",
    "Three pallets have arrived.",
    "All parts are in stock.",
    "Please sign here.",
    "Both lines are running.",
    "The lawyer next door bought our old desk.",
    "Our supplier is late.",
    "Everyone is on holiday.",
    "Our purchases went up.",
  ],
  saysDe: [
    "Das ist eine öffentliche Ausschreibung.",
    "Der Vertrag liegt bei unserer Rechtsabteilung.",
    "Unser Einkauf meldet sich bei Ihnen.",
    "Die IT-Sicherheit muss das prüfen.",
    "Der Gemeinderat tagt im Juni.",
  ],
  saysNotDe: [
    "Das ist rechtlich kein Problem, wir kaufen ein.",
    "Drei Paletten sind da.",
    "Bitte hier unterschreiben.",
    "Die Sicherheit am Tor hat den Schlüssel.",
    "Alle Teile sind auf Lager.",
  ],
});

describe("which process", () => {
  it.each([
    ["This is a formal tender.", "tender"],
    ["It's with legal now.", "legal"],
    ["Security review takes about three weeks.", "security"],
    ["It has gone to procurement.", "procurement"],
    ["All three partners have to agree.", "several-deciders"],
  ])("%s", (text, of) => {
    expect(process(messageText(text))[0]).toMatchObject({ of });
  });
});
