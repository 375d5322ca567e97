import type { Template } from "../template";

/** The next step, with a date of the rep's or of theirs that makes it matter now. Tried before those without one. */
export const nextStepByDate: readonly Template[] = [
  {
    id: "de.next-step.offen-mein-datum",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{openLead}{stillOpen}

{DueStake} Eine kurze Zeile genügt. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
    familiar: `{openLead}{stillOpen}

{DueStake} Eine kurze Zeile reicht. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
  },
  {
    id: "de.next-step.offen-ihr-datum",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "first",
    body: `{theirDate}, und eine Frage von mir ist dafür noch offen: {stillOpen}

Ein Wort genügt. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
    familiar: `{theirDate}, und eine Frage von mir ist dafür noch offen: {stillOpen}

Ein Wort reicht. Wenn es sich leichter sagt als schreibt, rufe ich am {day1} an.`,
  },
  {
    id: "de.next-step.offen-mein-datum-herzlich",
    play: "next-step",
    tone: "warm",
    fits: ["unanswered"],
    at: "first",
    body: `eins können nur Sie mir sagen: {stillOpen}

{DueStake} Eine Tendenz genügt, und Sie dürfen es sich noch anders überlegen. Wenn Sie lieber sprechen, bin ich am {day1} und am {day2} gut zu erreichen.`,
    familiar: `eins kannst nur du mir sagen: {stillOpen}

{DueStake} Eine Tendenz reicht, und du darfst es dir noch anders überlegen. Wenn du lieber sprichst, bin ich am {day1} und am {day2} gut zu erreichen.`,
  },
  {
    id: "de.next-step.zweite-mein-datum",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{dueStake} Wären zehn Minuten am Telefon leichter als noch eine Mail?

Ich rufe gern am {day1} an, oder am {day2}, wenn Ihnen das besser passt. Wenn sich Ihre Pläne verschoben haben, genügt ein ungefährer Monat.`,
    familiar: `{dueStake} Wären zehn Minuten am Telefon leichter als noch eine Mail?

Ich rufe gern am {day1} an, oder am {day2}, wenn dir das besser passt. Wenn sich eure Pläne verschoben haben, reicht ein ungefährer Monat.`,
  },
  {
    id: "de.next-step.zweite-ihr-datum",
    play: "next-step",
    tone: "direct",
    fits: ["unanswered"],
    at: "second",
    body: `{theirDate}, deshalb warte ich ungern auf die nächste Mail. Können wir am {day1} oder am {day2} zehn Minuten sprechen?

Ich bringe mit, was geklärt und was offen ist, und Sie berichtigen mich. Wenn sich das Datum verschoben hat, genügt ein ungefährer Monat.`,
    familiar: `{theirDate}, deshalb warte ich ungern auf die nächste Mail. Können wir am {day1} oder am {day2} zehn Minuten sprechen?

Ich bringe mit, was geklärt und was offen ist, und du berichtigst mich. Wenn sich das Datum verschoben hat, reicht ein ungefährer Monat.`,
  },
  {
    id: "de.next-step.hoffnung-mein-datum",
    play: "next-step",
    tone: "direct",
    fits: ["hope"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Was muss als Einziges noch geschehen?

{DueStake} Sagen Sie mir, bei wem es liegt, und ich erledige meinen Teil bis {day1}. Wenn es bei Ihnen liegt, genügt eine Zeile.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Was muss als Einziges noch geschehen?

{DueStake} Sag mir, bei wem es liegt, und ich erledige meinen Teil bis {day1}. Wenn es bei dir liegt, reicht eine Zeile.`,
  },
];
