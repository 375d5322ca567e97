import type { Template } from "../template";

/** One article, a warm line, nothing asked. The rep supplies both link and line. */
export const article: readonly Template[] = [
  {
    id: "en.article.quiet-moment",
    play: "article",
    tone: "direct",
    body: `I read this and thought of you. {line}

{link}

Nothing to answer and nothing to decide. It will keep until you have a quiet moment.`,
  },
  {
    id: "en.article.thought-of-you",
    play: "article",
    tone: "warm",
    body: `{line} It made me think of our conversation, so I'm passing it on.

{link}

It isn't about us, and you don't have to write back. Enjoy it with a coffee.`,
  },
];
