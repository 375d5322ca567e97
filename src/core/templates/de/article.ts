import type { Template } from "../template";

/** One article, nothing asked. The rep supplies both link and line. */
export const article: readonly Template[] = [
  {
    id: "de.article.ruhige-minute",
    play: "article",
    tone: "direct",
    body: `das habe ich gelesen und an Sie gedacht. {line}

{link}

Zu beantworten oder zu entscheiden gibt es nichts. Es hält sich, bis Sie eine ruhige Minute haben.`,
    familiar: `das habe ich gelesen und an dich gedacht. {line}

{link}

Zu beantworten oder zu entscheiden gibt es nichts. Es hält sich, bis du eine ruhige Minute hast.`,
  },
  {
    id: "de.article.unser-gespraech",
    play: "article",
    tone: "warm",
    body: `beim Lesen kam mir unser Gespräch wieder in den Sinn, darum gebe ich es weiter. {line}

{link}

Mit uns hat es nichts zu tun, und antworten müssen Sie auch nicht. Viel Freude damit.`,
    familiar: `beim Lesen kam mir unser Gespräch wieder in den Sinn, darum gebe ich es weiter. {line}

{link}

Mit uns hat es nichts zu tun, und antworten musst du auch nicht. Viel Freude damit.`,
  },
];
