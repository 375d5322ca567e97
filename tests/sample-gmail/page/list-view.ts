import { div, el } from "./element";
import { threadsIn } from "./folders";
import { linesOf } from "./list-row";
import type { Route } from "./route";
import type { State } from "./state";

/** The rows on one page of a folder or a search. */
export function listView(state: State, route: Route): HTMLElement {
  const { rows } = state.options;
  const from = (route.page - 1) * rows;
  const lines = threadsIn(state, route)
    .slice(from, from + rows)
    .flatMap((thread) => linesOf(state, thread, route));
  const table = el("table", { class: "F cf zt", role: "grid" }, el("tbody", {}, ...lines));
  const nothing = lines.length === 0 ? el("td", { class: "TC" }, "—") : null;
  return el("div", { class: "ae4 UI", gh: "tl" }, div("Cp", el("div", {}, table, nothing)));
}
