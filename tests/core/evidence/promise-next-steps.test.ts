import { describe, expect, it } from "vitest";
import { promise } from "../../../src/core/evidence/promise";
import { messageText } from "./table";

// Written on Wednesday 6 May 2026.
const read = (text: string, language: "en" | "de") =>
  promise(messageText(text, { language, day: "2026-05-06" })).flatMap((one) =>
    one.kind === "promise" && !one.conditional ? [one] : [],
  );

describe("what somebody does next", () => {
  it.each([
    ["en", "I'll pop it in front of Graham at our 1:1 on Thursday.", "2026-05-07"],
    ["en", "Me and Olu are gonna go over it on Saturday.", "2026-05-09"],
    ["en", "Let us mull it over and we'll circle back.", null],
    ["en", "We should be able to confirm the bay sizes by Tuesday.", "2026-05-12"],
    ["en", "Planning to get this over the line by month end.", "2026-05-31"],
    ["en", "Will have a proper look on the ferry tonight.", "2026-05-06"],
    ["en", "Let me get the nod from downstairs.", null],
    ["en", "I'll get Marta to sign when she's next on site.", null],
    ["en", "Around the 18th I can give you more.", "2026-05-18"],
    ["en", "We test it on one oven on Friday.", "2026-05-08"],
    ["en", "Signing tomorrow.", "2026-05-07"],
    ["en", "Will action on Monday.", "2026-05-11"],
    ["en", "Our buyer Lena is going to raise the PO this week.", "2026-05-08"],
    ["en", "We will finalise and confirm.", null],
    ["en", "We're targeting Friday for a decision.", "2026-05-08"],
    ["en", "I need to ask my sister first, speak Monday.", "2026-05-11"],
    ["en", "Sure, I can find the old drawing for you. Probably tomorrow.", "2026-05-07"],
    ["en", "Let's say I come back to you end of June with the head count.", "2026-06-30"],
    ["en", "I'll put it to the trustees on Tuesday, ok?", "2026-05-12"],
    ["de", "Das Gutachten reiche ich nach.", null],
    ["de", "Da hak ich nach und geb Ihnen Bescheid.", null],
    ["de", "Wir lesen es und geben Ihnen bis Freitag Rückmeldung.", "2026-05-08"],
    ["de", "Ich halte Sie auf dem Laufenden.", null],
    ["de", "Ich unterschreib's und bring's vorbei.", null],
    ["de", "Im Herbst komm ich von mir aus auf dich zu.", null],
    ["de", "Ich spreche mit dem Hausmeister.", null],
    ["de", "Wir beraten am 12. im Beirat darüber.", "2026-05-12"],
    ["de", "Wir entscheiden das in der Sitzung am 20.", "2026-05-20"],
    ["de", "Frau Tamm prüft das, sie wird sich noch diese Woche bei Ihnen melden.", "2026-05-08"],
    ["de", "Wir haben noch nicht entschieden, werden das aber am Montag tun.", "2026-05-11"],
    ["de", "Wir schlafen noch mal drüber und telefonieren morgen.", "2026-05-07"],
    ["de", "Ich rede mit der Verwaltung, dann sehen wir weiter, ok?", null],
    ["de", "Ich geb das an unsere Technik weiter.", null],
    ["de", "Ich versuche, Ihnen bis Freitag etwas Genaues zu sagen.", "2026-05-08"],
  ] as const)("%s promises: %s", (language, text, due) => {
    const [first] = read(text, language);
    expect(text).toContain(first?.quote);
    expect(first?.due).toBe(due);
  });

  it.each([
    ["en", "We look forward to going through it on Monday."],
    ["en", "You should check it with your warehouse on Monday."],
    ["en", "Your driver said he'll ring us on Thursday."],
    ["en", "We tested it on Friday and sent it back."],
    ["en", "We usually decide this in March."],
    ["en", "I can't decide it on Monday."],
    ["en", "I'd sign it tomorrow if the price were right."],
    ["en", "We are looking at other options this month."],
    ["en", "We are ordering from somebody else next week."],
    ["en", "I want to have this signed by Friday."],
    ["en", "We hope to get your offer by Friday."],
    ["en", "Will you check it on Monday?"],
    ["en", "I'll have a word with you about that parking space."],
    ["en", "He asked whether I'm signing on Monday."],
    ["en", "We would have something to discuss then."],
    ["en", "Let me know by Friday, ok?"],
    ["de", "Wir prüfen das jedes Jahr im März."],
    ["de", "Bitte geben Sie mir bis Freitag Bescheid."],
    ["de", "Ich schicke Ihnen viele Grüße aus Wien."],
    ["de", "Ich schicke Ihnen anbei die Liste."],
    ["de", "Er meinte, er meldet sich nächste Woche bei dir."],
    ["de", "Wir bestellen nächste Woche bei der Konkurrenz."],
    ["de", "Wir hoffen, Sie schicken uns bis Freitag das Angebot."],
    ["de", "Der Nachbar redet mit der Gemeinde."],
    ["de", "Letzte Woche sprach ich mit dem Chef."],
    ["de", "Das kann ich Ihnen nicht sagen."],
    ["de", "Ich würde mich am Montag melden, wenn ich könnte."],
    ["de", "Lassen Sie uns am Montag telefonieren."],
  ] as const)("%s, none: %s", (language, text) => expect(read(text, language)).toEqual([]));
});

describe("what is owed, on its way, or follows on something else", () => {
  it.each([
    ["en", "I still owe you the roof photos. Tonight, honest.", "2026-05-06"],
    ["en", "Audit first, then you.", null],
    ["en", "Signed copy coming Friday am.", "2026-05-08"],
    ["en", "The deposit gets paid today or tomorrow.", "2026-05-07"],
    ["en", "Contract's coming your way once Legal is through with it.", null],
    ["en", "It will go in the post on Monday.", "2026-05-11"],
    ["en", "The same will be put up to our director.", null],
    ["en", "The result would be communicated by month end.", "2026-05-31"],
    ["en", "Once the trustees have met you'll hear from us.", null],
    ["en", "When the board has met we call you.", null],
    ["en", "Our answer by Friday.", "2026-05-08"],
    ["en", "More on Monday.", "2026-05-11"],
    ["en", "Tomorrow, promise.", "2026-05-07"],
    ["en", "The order should hit your inbox on Tuesday.", "2026-05-12"],
    ["de", "Sobald sie zurück ist, hörst du von mir.", null],
    ["de", "Bis Montag haben Sie die Zusage von uns.", "2026-05-11"],
    ["de", "Kriegst morgen Bescheid!", "2026-05-07"],
    ["de", "Du hast ihn Sonntagabend im Postfach.", "2026-05-10"],
    ["de", "Die Zählerstände kommen heute Abend.", "2026-05-06"],
    ["de", "Auftragsbestätigung kommt, sobald der Beirat getagt hat.", null],
    ["de", "Die Freigabe wird dort erteilt und Ihnen dann zugestellt.", null],
    ["de", "Gib mir zwei Tage.", null],
    ["de", "Bis Mitte Mai steht die Entscheidung.", "2026-05-15"],
    ["de", "Laut Einkauf kommt die Bestellung am Montag.", "2026-05-11"],
    ["de", "Mehr dazu nächste Woche.", "2026-05-15"],
  ] as const)("%s promises: %s", (language, text, due) => {
    const [first] = read(text, language);
    expect(text).toContain(first?.quote);
    expect(first?.due).toBe(due);
  });

  it.each([
    ["en", "I owe you a beer."],
    ["en", "I owe you an apology."],
    ["en", "The ball is with you."],
    ["en", "Once you've signed you'll get the access code."],
    ["en", "More next week would be too many for us."],
    ["en", "Answer on Friday or lose the slot."],
    ["en", "Comments by Friday."],
    ["en", "Did you know the contract is in the post?"],
    ["en", "Your order will be out on Monday."],
    ["de", "Du hast die Pläne von mir doch schon bekommen."],
    ["de", "Sie hören sonst nie von uns."],
    ["de", "Die Handwerker kommen morgen."],
    ["de", "Ihre Bestellung kommt am Montag."],
    ["de", "Rückmeldung bis Freitag."],
    ["de", "Haben Sie die Pläne von uns?"],
    ["de", "Die Rechnung kommt immer zu spät."],
    ["de", "Mehr nächste Woche ginge gar nicht."],
  ] as const)("%s, none: %s", (language, text) => expect(read(text, language)).toEqual([]));
});

describe("what others have promised, passed on", () => {
  it.each([
    ["en", "Odile's got it, she says she'll turn it round by Friday.", "2026-05-08"],
    ["en", "Accounts tell me the deposit goes out on Thursday.", "2026-05-07"],
    ["en", "According to purchasing the order comes next week.", "2026-05-15"],
    ["en", "My assistant Ruth will send over three dates.", null],
  ] as const)("%s promises: %s", (language, text, due) => expect(read(text, language)[0]?.due).toBe(due));

  it.each([
    ["en", "My brother says the bank will send him the papers on Friday."],
    ["en", "She says she'll be out until Friday."],
    ["en", "He says he'll call me on Friday."],
    ["en", "My wife says the garden looks lovely in May."],
  ] as const)("%s, none: %s", (language, text) => expect(read(text, language)).toEqual([]));
});
