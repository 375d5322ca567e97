import type { Suggestion, Text } from "../../core/plays/suggestion";
import type { Address } from "../../core/thread";
import type { Desk } from "./desk";
import { chosenText, draftKey, fieldKey, newestOf } from "./draft";
import { others } from "./people";
import { onThread } from "./seeing";
import type { Coach, CoachStore, Outcome, Writing } from "./state";
import type { ThreadView, View } from "./view";

/** The message as the rep has it: ours in the chosen tone, or what was made of it. Null where nothing is to be written. */
export const written = (coach: Coach, { open }: ThreadView, suggestion: Suggestion): Text | null => {
  const text = chosenText(open, suggestion, coach.edits, coach.tones[suggestion.play]);
  return text && { ...text, body: coach.edits[draftKey(open, suggestion.play, text.tone)] ?? text.body };
};

/** False once another thread has taken the place of `before`: what is told then would be told about the wrong one. */
const isOpen = (view: View, before: ThreadView): boolean =>
  view.kind === "thread" && view.open.id === before.open.id && view.open.account === before.open.account;

/** Choosing, editing, copying and inserting. The page itself writes nothing into Gmail: it asks the tab to. */
export const writing = (desk: Desk, set: CoachStore["setState"], get: CoachStore["getState"]): Writing => {
  const ask = async (view: ThreadView, suggestion: Suggestion, text: string, force: boolean): Promise<Outcome> => {
    const answer = await desk.askTab(view.tab, {
      type: "tab/insert",
      thread: view.open.id,
      newest: newestOf(view.open),
      text,
      to: get().recipients[suggestion.play] ?? suggestion.to,
      greets: suggestion.greets?.email ?? null,
      force,
    });
    return answer.ok ? answer.value : { kind: "failed", fault: answer.error };
  };

  /** The text now stands in Gmail, which keeps it; the worker learns what was used. */
  const handOver = ({ open }: ThreadView, { play }: Suggestion, text: Text): void => {
    const { account, id: thread } = open;
    void desk.askWorker({ type: "used", account, thread, play, template: text.template });
    void desk.keepDraft(account, thread, draftKey(open, play, text.tone), null);
  };

  /** Names the message as long as the page's session lasts: what is hushed in it is hushed when the popup opens again. */
  const mailOf = ({ open }: ThreadView, { play }: Suggestion): string => `coach:${open.id}:${play}`;

  /** Whom the reply goes to, as the rep has chosen. */
  const readersOf = ({ open }: ThreadView, { play, to, greets }: Suggestion): Address[] => {
    const everyone = others(open.thread);
    const one = greets ?? everyone[0];
    return (get().recipients[play] ?? to) === "one" && one ? [one] : everyone;
  };

  return {
    choose: (play, tone) => set({ tones: { ...get().tones, [play]: tone } }),
    address: (play, to) => set({ recipients: { ...get().recipients, [play]: to } }),
    edit: (play, tone, text) => {
      const { view, edits, tones } = get();
      if (view.kind !== "thread") return;
      const key = draftKey(view.open, play, tone);
      const { [key]: _, ...rest } = edits;
      set({ edits: text === null ? rest : { ...rest, [key]: text }, tones: { ...tones, [play]: tone } });
      void desk.keepDraft(view.open.account, view.open.id, key, text);
    },
    keep: (field, text) => {
      const { view, edits } = get();
      if (view.kind !== "thread") return;
      const key = fieldKey(view.open, field);
      set({ edits: { ...edits, [key]: text } });
      void desk.keepDraft(view.open.account, view.open.id, key, text);
    },
    writeArticle: (link, line) =>
      onThread(get, async (view) => {
        const answer = await desk.askWorker({ type: "article", open: view.open, link, line });
        if (!isOpen(get().view, view)) return;
        if (answer.ok) set({ article: answer.value });
        else set({ told: { kind: "failed", fault: answer.error } });
      }),
    insert: (suggestion, force = false) =>
      onThread(get, async (view) => {
        const text = written(get(), view, suggestion);
        if (!text || get().busy) return;
        set({ busy: "insert", outcome: null });
        const of = await ask(view, suggestion, text.body, force);
        if (isOpen(get().view, view)) set({ busy: null, outcome: { play: suggestion.play, of }, inReply: true });
        if (of.kind === "inserted") handOver(view, suggestion, text);
      }),
    copy: (suggestion) =>
      onThread(get, async (view) => {
        const copied = await desk.copy(written(get(), view, suggestion)?.body ?? "");
        set({ outcome: { play: suggestion.play, of: { kind: copied ? "copied" : "not-copied" } } });
      }),
    review: async (suggestion, text) => {
      const { view } = get();
      if (view.kind !== "thread") return null;
      const { account, id: thread } = view.open;
      const draft = { text, subject: null, to: readersOf(view, suggestion), attachments: [], isNew: false };
      const answer = await desk.askWorker({ type: "review", account, thread, mail: mailOf(view, suggestion), draft });
      return answer.ok ? answer.value : null;
    },
    hush: (suggestion, what) =>
      onThread(get, async (view) => {
        const { account } = view.open;
        await desk.askWorker({ type: "hush", account, mail: mailOf(view, suggestion), what });
      }),
    readAnswer: async () => {
      await get().look();
      await onThread(get, ({ open }) => get().jump(open.thread.messages.length - 1));
      set({ outcome: null });
    },
  };
};
