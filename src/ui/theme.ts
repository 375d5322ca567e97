/** The theme that an address asks for (`#theme=dark`): Gmail's own, told to the frame that stands in its page. Null: the system's. */
export const themeOf = (hash: string): "light" | "dark" | null => {
  const theme = new URLSearchParams(hash.replace(/^#/, "")).get("theme");
  return theme === "light" || theme === "dark" ? theme : null;
};

/** Dresses a page before its first paint. */
export const dress = (root: HTMLElement, hash: string): void => {
  const theme = themeOf(hash);
  if (theme) root.dataset.theme = theme;
};
