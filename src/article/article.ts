/** A page worth sharing, as text: nothing of it is ever shown or sent as HTML. */
export type Article = {
  title: string;
  /** Name of the site, or its host. */
  site: string;
  /** Without tracking parameters and without the fragment. */
  url: string;
  /** Reading time in minutes, at least 1, at 230 words a minute (Brysbaert 2019: 238 for English non-fiction). */
  minutes: number;
  /** What the rep had selected, or the passage that stands best for the article. */
  passage: string;
};
