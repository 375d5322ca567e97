import type { Message } from "../core/thread";

/** A message as it was last seen with its body. */
type Seen = { thread: string; message: Message };

/** Messages that are remembered: Gmail's longest thread and more. A tab stays open for weeks. */
const MOST = 150;

/** What this tab has read last: nothing is read twice, and a message folded again keeps its text. Gone with the tab. */
export class Memory {
  private readonly seen = new Map<string, Seen>();
  /** Ids of list items, because a folded message may lose its own. */
  private readonly ids = new WeakMap<Element, string>();
  private readonly texts = new WeakMap<Element, { length: number; text: string }>();

  /** The body's text; read again only if its length has changed (Gmail fills bodies piece by piece). */
  textOf(body: Element, read: (body: Element) => string): string {
    const length = body.textContent.length;
    const known = this.texts.get(body);
    if (known?.length === length) return known.text;
    const text = read(body);
    this.texts.set(body, { length, text });
    return text;
  }

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
