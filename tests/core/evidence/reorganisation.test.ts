import { describe, expect, it } from "vitest";
import { reorganisation } from "../../../src/core/evidence/reorganisation";
import { describeDetector, messageText } from "./table";

describeDetector("reorganisation", reorganisation, {
  says: [
    "They let forty people go last week.",
    "My manager was let go on Monday.",
    "We were acquired by Hartmann Group on Monday.",
    "All new spending is frozen until the end of September.",
    "We have a budget freeze until the summer.",
    "We are in the middle of a restructuring.",
    "Half of my team was laid off last week.",
    "Our company has been sold to an American group.",
    "Everything is frozen here.",
    "We've been taken over by a competitor of yours.",
    "My boss has just been fired.",
    "We are merging with our sister plant.",
    "Management has stopped all investments.",
    "We have new owners since March.",
  ],
  saysNot: [
    "We let the contractor in at eight.",
    "We acquired a new lorry last week.",
    "The pipes are frozen.",
    "Did you hear about the merger of the two ports?",
    "I bought two tickets.",
    "Please merge the two files.",
    "We reorganised the folder structure.",
    "Frozen food is our main business.",
    "Your company has been sold, I read.",
    "The line was bought in 2015.",
    "We have a new printer.",
    "The budget is approved.",
    "If we are acquired, that will change.",
  ],
  saysDe: [
    "Bei uns wird gerade umstrukturiert.",
    "Wir wurden von einem Konzern übernommen.",
    "Alle Investitionen sind bis Ende September eingefroren.",
    "Bei uns läuft gerade eine Umstrukturierung.",
    "Wir haben einen Investitionsstopp.",
    "Wir haben eine neue Geschäftsführung, wir haben auch einen neuen Eigentümer.",
  ],
  saysNotDe: [
    "Bei uns wird gerade gestrichen und gemalt.",
    "Die Leitung ist eingefroren.",
    "Ich habe Ihre Unterlagen übernommen.",
    "Das Budget ist freigegeben.",
    "Wir haben zwei Maschinen gekauft.",
    "Bitte fassen Sie die Dateien zusammen.",
  ],
});

describe("frozen, and until when", () => {
  it.each([
    ["All new spending is frozen until 30 September.", true, "2026-09-30"],
    ["We have a budget freeze.", true, null],
    ["We were acquired by Hartmann Group on Monday.", false, null],
  ])("%s", (text, frozen, until) => {
    expect(reorganisation(messageText(text))[0]).toMatchObject({ frozen, until });
  });
});
