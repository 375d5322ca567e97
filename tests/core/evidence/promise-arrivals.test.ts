import { describe, expect, it } from "vitest";
import { delivery } from "../../../src/core/evidence/delivery";
import type { PromiseFinding } from "../../../src/core/evidence/finding";
import { promise } from "../../../src/core/evidence/promise";
import { messageText } from "./table";

/** Sent on Wednesday 4 March 2026. */
const promisesIn = (text: string, language: "en" | "de" = "en"): PromiseFinding[] =>
  promise(messageText(text, { language })).filter((finding) => finding.kind === "promise");

describe("a promise told from what will come, or given for somebody else", () => {
  it.each([
    ["I'll have the harbour board's verdict for you on Monday.", "2026-03-09"],
    ["The signed lease should be with you by Thursday.", "2026-03-05"],
    ["It'll be with you tomorrow.", "2026-03-05"],
    ["Our remarks on the draft will be with you by the 20th.", null],
    ["A decision will be made by 12 March.", "2026-03-12"],
    ["The outcome will be communicated by 20-Mar.", "2026-03-20"],
    ["Either way you'll know by Friday.", null],
    ["You'll know by Friday.", "2026-03-06"],
    ["The PO goes out to you on Monday.", "2026-03-09"],
    ["The countersigned contract follows tomorrow.", "2026-03-05"],
    ["Approved, the order follows.", null],
    ["The drawings I will mail on Friday.", "2026-03-06"],
    ["We are placing the order next week.", "2026-03-13"],
    ["Give me until Wednesday.", "2026-03-11"],
    ["The owners meet on Tuesday, will let you know straight after.", null],
    ["As soon as I've seen the permit you'll get the PO.", null],
    ["I make a sketch and mail it to you until Friday.", "2026-03-06"],
    ["She will give you her answer by Tuesday.", "2026-03-10"],
    ["Mrs Lund will revert with her comments by Friday.", "2026-03-06"],
    ["Tom will send the tide tables across on Monday.", "2026-03-09"],
    ["Sandra is sending you the form tomorrow.", "2026-03-05"],
    ["I've asked our clerk to send you the form by tomorrow.", "2026-03-05"],
    ["You'll have it by half term.", null],
    ["I'll take it up with Bo after the bank holiday and let you know.", null],
  ])("%s", (text, due) => {
    const found = promisesIn(text);
    expect(found, `the coach would miss "${text}"`).not.toHaveLength(0);
    if (due) expect(found[0]?.due).toBe(due);
    expect(found[0]?.conditional && !/permit/.test(text)).toBe(false);
  });

  it.each([
    "The fitters will be with you on Monday.",
    "The rain will be with you on Tuesday.",
    "They'll be with us on Friday.",
    "Decisions are made by the owners.",
    "You'll know what I mean by Friday.",
    "You know where we are on Monday.",
    "Your order goes out on Monday, we were told?",
    "The new line follows in May.",
    "The list follows the usual pattern.",
    "We place our orders on Mondays.",
    "Give me a break until Monday, will you?",
    "The tool, so they say, lets you know straight after.",
    "We'll repaint the canteen next month.",
    "We will hire two fitters in June.",
    "I'll paint the shed at the weekend.",
    "He will retire in March.",
    "She will send us the keys on Friday.",
    "Your driver will send it on Monday.",
    "Tom said he will send it on Monday.",
    "I've asked your colleague to send it by Monday.",
    "I should have sent it to you by Friday.",
    "Supplier: shall provide the certificates by Friday.",
    "We run the old line until August.",
  ])("is none: %s", (text) => {
    expect(promisesIn(text), "the coach would hold them to what nobody promised").toEqual([]);
  });
});

describe("a promise in German", () => {
  it.each([
    ["Ich gebe Ihnen bis 13. März Bescheid.", "2026-03-13"],
    ["Ich gebe Ihnen bis zum 13.03. Bescheid.", "2026-03-13"],
    ["Die Maße schicke ich Ihnen morgen.", "2026-03-05"],
    ["Den Vertrag reichen wir bis Montag nach.", "2026-03-09"],
    ["Das kläre ich mit dem Beirat und komme dann auf Sie zu.", null],
    ["Ich frage nach und gebe Bescheid.", null],
    ["Ich ruf dich am Montag an.", "2026-03-09"],
    ["Bis Freitag haben Sie meine Antwort.", "2026-03-06"],
    ["Die Bestellung geht morgen raus.", "2026-03-05"],
    ["Wir werden uns bis zum 20. bei Ihnen melden.", "2026-03-20"],
    ["Meine Kollegin schickt Ihnen morgen die Fotos.", "2026-03-05"],
    ["Sobald mir der Nachweis vorliegt, löse ich die Bestellung aus.", null],
  ])("%s", (text, due) => {
    expect(promisesIn(text, "de"), `the coach would miss "${text}"`).toMatchObject([{ due }]);
  });

  it.each([
    "Sie haben bis Freitag Zeit.",
    "Sie bekommen am Freitag Besuch von uns.",
    "Ich komme am Montag nach Kiel.",
    "Ich hole am Freitag meine Kinder ab.",
    "Wir hören am Montag auf.",
    "Die Pläne, die ich Ihnen morgen schicke, sind alt.",
    "Ihr Kollege gibt uns bis Freitag Bescheid.",
    "Die Halle geht am Montag in Betrieb.",
    "Wir kommen bei Gelegenheit auf Sie zu.",
    "Es sind noch andere Themen offen, wir kommen zu gegebener Zeit gerne wieder auf Sie zu.",
    "Das kläre ich schon seit Wochen.",
    "Frau Lund kommt am Montag aus dem Urlaub.",
    "Bitte schicken Sie mir die Maße bis Freitag.",
  ])("is none: %s", (text) => {
    expect(promisesIn(text, "de"), "the coach would hold them to what nobody promised").toEqual([]);
  });
});

describe("a decision told", () => {
  const told = (text: string, language: "en" | "de" = "en") => delivery(messageText(text, { language }));

  it.each([
    "Board said yes.",
    "Approved! The order follows.",
    "The meeting approved it.",
    "It's a no from the partners.",
  ])("%s", (text) => {
    expect(told(text), "the coach would ask what came of a question that was answered").not.toEqual([]);
  });

  it.each([
    "The board has not approved it yet.",
    "Once approved, we order.",
    "The board decided to wait.",
    "He said he'd send it.",
    "It should be approved soon.",
  ])("is none: %s", (text) => {
    expect(told(text), "the coach would take a promise for kept").toEqual([]);
  });

  it("is told in German", () => {
    expect(told("Der Vorstand hat zugestimmt.", "de")).not.toEqual([]);
    expect(told("Der Vorstand hat noch nicht zugestimmt.", "de")).toEqual([]);
  });
});
