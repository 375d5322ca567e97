import type { Template } from "../template";

/** A joint review with whoever decides. */
export const decisionMaker: readonly Template[] = [
  {
    id: "de.decision-maker.noch-jemand",
    play: "decision-maker",
    tone: "direct",
    fits: ["quoted"],
    body: `bei Ihnen entscheidet noch jemand mit, und die Fragen von dort sollten nicht Sie für uns beantworten müssen.

Ich schlage zwanzig Minuten mit Ihnen und denen vor, die mitentscheiden. Sie wählen die drei Fragen, die geklärt sein müssen, und ich beantworte sie dort. Passt {day1} oder {day2} besser?`,
    familiar: `bei euch entscheidet noch jemand mit, und die Fragen von dort solltest nicht du für uns beantworten müssen.

Ich schlage zwanzig Minuten mit dir und denen vor, die mitentscheiden. Du wählst die drei Fragen, die geklärt sein müssen, und ich beantworte sie dort. Passt {day1} oder {day2} besser?`,
  },
  {
    id: "de.decision-maker.zwanzig-minuten",
    play: "decision-maker",
    tone: "direct",
    body: `falls noch andere mitentscheiden, sollten Sie unsere Sache dort nicht allein vertreten müssen.

Machen wir es gemeinsam: zwanzig Minuten mit Ihnen und denen, die mitentscheiden. Sie wählen die drei Fragen, die geklärt sein müssen, und ich beantworte sie dort. Passt {day1} oder {day2} besser?`,
    familiar: `falls noch andere mitentscheiden, solltest du unsere Sache dort nicht allein vertreten müssen.

Machen wir es gemeinsam: zwanzig Minuten mit dir und denen, die mitentscheiden. Du wählst die drei Fragen, die geklärt sein müssen, und ich beantworte sie dort. Passt {day1} oder {day2} besser?`,
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
];
