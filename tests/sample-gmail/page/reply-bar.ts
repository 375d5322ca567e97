import type { SampleMessage, SampleThread } from "../model";
import { openReply } from "./compose";
import { div, el, span } from "./element";
import { onPress } from "./press";
import type { State } from "./state";
import { wordsFor } from "./words";

/** The bar under the last message. Since 2025-11 there are two, the one in the table hidden. */
export function replyBar(state: State, thread: SampleThread, message: SampleMessage): HTMLElement {
  const place = div("gA gt acV");
  const old = el(
    "table",
    { class: "cf wS", role: "presentation" },
    el("tbody", {}, el("tr", {}, el("td", { class: "amr" }, bar(state, thread, message, place)))),
  );
  const bars = state.options.bars === 1 ? [old] : [old, div("nr wR", bar(state, thread, message, place))];
  if (state.options.bars === 2) old.style.display = "none";
  place.append(div("gB xu", div("ip iq", ...bars)));
  return place;
}

/** The small arrow in a message's header, which answers that message. */
export function replyButton(state: State, thread: SampleThread, message: SampleMessage): HTMLElement {
  const label = wordsFor(state.options.lang).reply;
  const classes =
    state.options.container === "a98" ? "T-I J-J5-Ji T-I-Js-IF bsQ T-I-ax7 L3" : "T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3";
  const icon = el(
    "div",
    { class: classes, role: "button", tabindex: "0", "data-tooltip": label, "aria-label": label },
    "↩",
  );
  onPress(icon, () => {
    const item = icon.closest("[role=listitem]");
    const place = item?.querySelector<HTMLElement>(".gA.gt") ?? item?.appendChild(div("gA gt acV"));
    if (place) openReply(state, thread, message, "one", place);
  });
  return icon;
}

function bar(state: State, thread: SampleThread, message: SampleMessage, place: HTMLElement): HTMLElement {
  const words = wordsFor(state.options.lang);
  const button = (classes: string, label: string, kind: "one" | "all" | "forward") => {
    const made = el("span", { class: `ams ${classes}`, role: "link", tabindex: "0" }, label);
    onPress(made, () => openReply(state, thread, message, kind, place));
    return made;
  };
  const several = message.to.length + message.cc.length > 1;
  return div(
    "amn",
    button("bkH", words.reply, "one"),
    several ? button("bkI", words.replyAll, "all") : null,
    several ? span("") : null,
    button("bkG", words.forward, "forward"),
  );
}
