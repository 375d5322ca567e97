import type { Template } from "../template";

/** A joint review with whoever decides. */
export const decisionMaker: readonly Template[] = [
  {
    id: "de.decision-maker.noch-jemand",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Was wird dort bisher gefragt?

Schicken Sie mir die Fragen, wie sie kommen, und ich beantworte sie so, dass Sie es weitergeben können. Wenn es leichter ist, komme ich gern selbst dazu, am {day1} oder am {day2}.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Was wird dort bisher gefragt?

Schick mir die Fragen, wie sie kommen, und ich beantworte sie so, dass du es weitergeben kannst. Wenn es leichter ist, komme ich gern selbst dazu, am {day1} oder am {day2}.`,
  },
  {
    id: "de.decision-maker.zwanzig-minuten",
    play: "decision-maker",
    tone: "direct",
    body: `falls noch andere mitentscheiden, sollten Sie unsere Sache dort nicht allein vertreten müssen. Wollen wir uns zwanzig Minuten mit allen zusammensetzen?

Mir passt {day1} oder {day2}. Sie nennen mir vorher die Fragen, und ich bringe die Antworten mit.`,
    familiar: `falls noch andere mitentscheiden, solltest du unsere Sache dort nicht allein vertreten müssen. Wollen wir uns zwanzig Minuten mit allen zusammensetzen?

Mir passt {day1} oder {day2}. Du nennst mir vorher die Fragen, und ich bringe die Antworten mit.`,
  },
  {
    id: "de.decision-maker.gemeinsam",
    play: "decision-maker",
    tone: "warm",
    body: `ein fremdes Angebot im eigenen Haus zu erklären ist eine undankbare Aufgabe. Damit möchte ich Sie nicht allein lassen.

Wäre es eine Erleichterung, wenn wir zusammen mit den Beteiligten sprechen, zwanzig Minuten am {day1} oder am {day2}? Sie sagen mir vorher, worauf es dort ankommt, und ich bringe die Antworten mit.`,
    familiar: `ein fremdes Angebot im eigenen Haus zu erklären ist eine undankbare Aufgabe. Damit möchte ich dich nicht allein lassen.

Wäre es eine Erleichterung, wenn wir zusammen mit den Beteiligten sprechen, zwanzig Minuten am {day1} oder am {day2}? Du sagst mir vorher, worauf es dort ankommt, und ich bringe die Antworten mit.`,
  },
  {
    id: "de.decision-maker.zum-weitergeben",
    play: "decision-maker",
    tone: "direct",
    fits: ["unquoted"],
    body: `falls noch andere mitentscheiden, ist hier, was sie von meiner Seite wissen müssen. {StakeDay} schrieb ich Ihnen: {stakeStop} Geben Sie es gern so weiter, wie es dasteht.

Wer außer Ihnen sollte es sehen? Ein Name genügt. Wenn wir es lieber gemeinsam besprechen, habe ich am {day1} und am {day2} zwanzig Minuten Zeit.`,
    familiar: `falls noch andere mitentscheiden, ist hier, was sie von meiner Seite wissen müssen. {StakeDay} habe ich dir geschrieben: {stakeStop} Gib es gern so weiter, wie es dasteht.

Wer außer dir sollte es sehen? Ein Name reicht. Wenn wir es lieber gemeinsam besprechen, habe ich am {day1} und am {day2} zwanzig Minuten Zeit.`,
  },
  {
    id: "de.decision-maker.selbst-beantworten",
    play: "decision-maker",
    tone: "warm",
    fits: ["unquoted"],
    body: `{concernDay} schrieben Sie: {concernStop} Falls auch andere danach fragen, beantworte ich es lieber selbst, als es Ihnen zu überlassen.

Wären zwanzig Minuten gemeinsam am {day1} oder am {day2} eine Hilfe? Sie nennen die Fragen, und ich bringe die Antworten mit.`,
    familiar: `{concernDay} hast du geschrieben: {concernStop} Falls auch andere danach fragen, beantworte ich es lieber selbst, als es dir zu überlassen.

Wären zwanzig Minuten gemeinsam am {day1} oder am {day2} eine Hilfe? Du nennst die Fragen, und ich bringe die Antworten mit.`,
  },
];
