import { div, el, span } from "./element";
import { onPress } from "./press";
import { listAddress, type Route } from "./route";
import type { State } from "./state";

/** Above a list: which rows of how many, and the buttons for newer and older ones. `turn` draws a page without the address. */
export function pager(state: State, route: Route, count: number, turn: (page: number) => void): HTMLElement {
  const { rows } = state.options;
  const from = (route.page - 1) * rows;
  const until = Math.min(from + rows, count);
  const shown = span(
    "Dj",
    span("ts", String(from + 1)),
    "–",
    span("ts", String(until)),
    " / ",
    span("ts", String(count)),
  );
  const go = (page: number) => {
    if (state.options.pager === "silent") turn(page);
    else location.hash = listAddress(route.list, page);
  };
  return div(
    "ar5 J-J5-Ji",
    span(
      "Di",
      div("J-J5-Ji amH", shown),
      button("amI", route.page > 1, () => go(route.page - 1), state),
      button("amJ", until < count, () => go(route.page + 1), state),
    ),
  );
}

function button(arrow: string, enabled: boolean, act: () => void, state: State): HTMLElement {
  const classes = `T-I J-J5-Ji amD T-I-awG T-I-ax7 L3 ${enabled ? "" : "T-I-JE"}`;
  const disabled = enabled ? null : "true";
  const made = el(
    "div",
    { class: classes, role: "button", tabindex: enabled ? "0" : null, "aria-disabled": disabled },
    span("amF", "\u00a0"),
    el("img", { class: `${arrow} T-I-J3`, alt: "" }),
  );
  let byHand = true;
  made.addEventListener("mousedown", (event) => {
    byHand = event.isTrusted;
  });
  onPress(made, () => {
    if (enabled && (byHand || state.options.pager !== "deaf")) act();
  });
  return made;
}
