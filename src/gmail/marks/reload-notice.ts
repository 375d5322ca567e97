import { createMark } from "./host";
import { farewell } from "./style";
import { themeAt } from "./theme";

/** How long the line stays, ms. */
const SHOWN = 20_000;

/** One line for a rep whose extension was updated or switched off while Gmail stayed open. */
export const showReloadNotice = (page: Document): void => {
  const words = document.createElement("p");
  words.role = "status";
  words.textContent = farewell;
  const host = createMark("followthrough-notice", words, themeAt(page.body));
  page.body.append(host);
  setTimeout(() => host.remove(), SHOWN);
};
