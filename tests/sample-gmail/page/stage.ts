import { messageId } from "../ids";
import type { SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import { div, el } from "./element";
import { threadsIn } from "./folders";
import { listView } from "./list-view";
import { pager } from "./pager";
import { recycle } from "./recycle";
import { type Route, routeFrom, threadAt } from "./route";
import type { State } from "./state";
import { item, threadView } from "./thread-view";

/** The middle of the page: shows what the address asks for, a little after the address has changed. */
export class Stage {
  /** Resolves when the page asked for last is complete. */
  drawn: Promise<void> = Promise.resolve();
  #state: State;
  #place: HTMLElement;
  #asked = 0;
  #open: { thread: SampleThread; view: HTMLElement } | null = null;

  constructor(state: State, place: HTMLElement) {
    this.#state = state;
    this.#place = place;
  }

  /** The hash changes before the page does; the page before stays, hidden. */
  show(): void {
    const asked = ++this.#asked;
    this.drawn = new Promise((resolve) => {
      this.#state.delays.later(
        () => {
          if (asked === this.#asked) this.#draw(resolve);
          else this.drawn.then(resolve);
        },
        20,
        120,
      );
    });
  }

  /** Nothing that was asked for is shown any more. */
  leave(): void {
    this.#asked += 1;
  }

  /** A message comes into the open thread, or the list changes. */
  grow(thread: SampleThread, message: SampleMessage): void {
    if (!this.#open) this.show();
    if (this.#open?.thread !== thread) return;
    const list = this.#open.view.querySelector("[role=list]");
    const before = list?.lastElementChild;
    const added = item(this.#state, thread, message, thread.messages.length - 1);
    const reply = before?.querySelector(":scope > .gA");
    // A reply that is being written stays open under the message that came in.
    if (reply?.querySelector(".M9")) added.querySelector(":scope > .gA")?.replaceWith(reply);
    else reply?.remove();
    list?.append(added);
  }

  /** A message sent a moment ago gets its id. */
  sync(message: SampleMessage): void {
    const own = [...this.#place.querySelectorAll(".adn[data-message-id^='#msg-a']:not([data-legacy-message-id])")].at(
      -1,
    );
    own?.setAttribute("data-legacy-message-id", messageId(message));
  }

  #draw(done: () => void): void {
    const route = routeFrom(location.hash);
    const thread = threadAt(this.#state, route);
    document.title = `${thread?.subject ?? "Inbox"} - ${dana.email} - Northwind Tools Mail`;
    if (thread) this.#drawThread(thread, done);
    else this.#drawList(route, done);
  }

  #drawThread(thread: SampleThread, done: () => void): void {
    const view = threadView(this.#state, thread, done);
    this.#open = { thread, view };
    this.#hideOthers();
    const { pane, popout } = this.#state.options;
    const beside = pane === "none" ? view : preview(listView(this.#state, routeFrom(location.hash)), view, pane);
    const role = popout ? null : "main";
    this.#place.append(el("div", { class: "nH main", role }, div("G-atb toolbar", "←"), beside));
  }

  #drawList(route: Route, done: () => void): void {
    const turn = (page: number) => this.#drawList({ ...route, page }, () => {});
    const bar = pager(this.#state, route, threadsIn(this.#state, route).length, turn);
    const toolbar = el("div", { class: "G-atb toolbar", gh: "tm" }, bar);
    const wanted = el("div", { class: "nH main", role: "main" }, toolbar, listView(this.#state, route));
    const shown = this.#open ? null : this.#place.lastElementChild;
    this.#open = null;
    if (shown && this.#state.options.recycles) recycleList(shown, wanted);
    else {
      this.#hideOthers();
      this.#place.append(wanted);
    }
    done();
  }

  #hideOthers(): void {
    // Gmail keeps the page before, not all of them.
    for (const page of [...this.#place.children].slice(0, -1)) page.remove();
    for (const page of this.#place.children) if (page instanceof HTMLElement) page.style.display = "none";
  }
}

/** The list and, in Gmail's preview pane, the thread (seen 2025). */
const preview = (list: HTMLElement, view: HTMLElement, pane: "vertical" | "horizontal") =>
  div(`aia ${pane}`, list, div("ao8", div("ao9", view)));

/** Only rows are used again; what stands around them is drawn anew. */
function recycleList(shown: Element, wanted: Element): void {
  const rows = (list: Element) => list.querySelector("tbody");
  const [known, drawn] = [rows(shown), rows(wanted)];
  if (known && drawn) {
    recycle(known, drawn);
    drawn.replaceWith(known);
  }
  shown.replaceChildren(...wanted.childNodes);
}
