import { all } from "../query";
import { OURS } from "../selectors";
import { dress } from "./style";
import type { Theme } from "./theme";

type Mark =
  | "followthrough-chip"
  | "followthrough-mark"
  | "followthrough-strip"
  | "followthrough-coach"
  | "followthrough-notice";

/** What Gmail listens for: none of it may come out of our elements, but for the mark that is a part of its row. */
const KEPT = ["keydown", "keypress", "keyup", "mousedown", "mouseup", "click", "dblclick"];

/** An element of ours with an open shadow root. The name needs no registration, which content scripts may not do. */
export const createMark = (name: Mark, content: Element, theme: Theme): HTMLElement => {
  const host = document.createElement(name);
  host.setAttribute("theme", theme);
  const root = host.attachShadow({ mode: "open", delegatesFocus: true });
  dress(root);
  root.append(content);
  for (const type of name === "followthrough-mark" ? [] : KEPT)
    host.addEventListener(type, (event) => event.stopPropagation());
  return host;
};

/** Takes away all that we, or an older copy of us, put into the page. Look-alikes in mail bodies are not ours to touch. */
export const removeMarks = (page: ParentNode, selector = OURS): void => {
  for (const mark of all(page, selector)) mark.remove();
};
