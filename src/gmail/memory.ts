import type { Message } from "../core/thread";
import type { ReadMessage } from "./read-message";

/** A message as it was last seen with its body. */
type Seen = { thread: string; message: Message };

/** Messages that are remembered: Gmail's longest thread and more. A tab stays open for weeks. */
const MOST = 150;

/** What this tab has read last: nothing is read twice, and a message folded again keeps its text. Gone with the tab. */
export class Memory {
  private readonly seen = new Map<string, Seen>();
  /** Ids of list items, because a folded message may lose its own. */
  private readonly ids = new WeakMap<Element, string>();
  /** What an item gave that Gmail had drawn to the end. */
  readonly reads = new WeakMap<Element, ReadMessage>();

  idOf(item: Element, id: string): string {
    if (id !== "") this.ids.set(item, id);
    return id || (this.ids.get(item) ?? "");
  }

  keep(thread: string, message: Message): void {
    if (message.id === "" || message.body === null) return;
    this.seen.delete(message.id);
    this.seen.set(message.id, { thread, message });
    const [oldest = ""] = this.seen.keys();
    if (this.seen.size > MOST) this.seen.delete(oldest);
  }

  recall(id: string): Message | null {
    return this.seen.get(id)?.message ?? null;
  }

  /** True where one of these messages was read under another thread: the page is between two. Forgets them, so that the next reading decides. */
  areOf(thread: string, ids: readonly string[]): boolean {
    const strangers = ids.filter((id) => (this.seen.get(id)?.thread ?? thread) !== thread);
    for (const id of strangers) this.seen.delete(id);
    return strangers.length === 0;
  }

  /** Every message of a thread that was read in this tab. */
  ofThread(thread: string): Message[] {
    return [...this.seen.values()].filter((seen) => seen.thread === thread).map((seen) => seen.message);
  }
}
