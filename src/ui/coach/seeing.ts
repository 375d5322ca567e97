import type { Desk } from "./desk";
import { BLANK, type CoachStore, type Seeing } from "./state";
import { look, type ThreadView, type View } from "./view";

const idOf = (view: View): string | null => (view.kind === "thread" ? `${view.open.account}/${view.open.id}` : null);

/** Does something with the thread in view; nothing where there is none. */
export const onThread = async (
  get: CoachStore["getState"],
  act: (view: ThreadView) => Promise<void>,
): Promise<void> => {
  const { view } = get();
  if (view.kind === "thread") await act(view);
};

/** Looking at the tab, and keeping up with it. */
export const seeing = (desk: Desk, set: CoachStore["setState"], get: CoachStore["getState"]): Seeing => {
  let looks = 0;

  /** Another thread starts blank; the same one keeps what the rep has chosen and is being told. */
  const settle = async (view: View, isNewest: () => boolean): Promise<void> => {
    if (view.kind !== "thread") return set({ ...BLANK, view });
    if (idOf(view) === idOf(get().view)) return set({ view });
    const edits = await desk.readDraft(view.open.account, view.open.id);
    if (isNewest()) set({ ...BLANK, view, edits });
  };

  /** Only the newest look counts: an answer about a thread that was left behind is dropped. */
  const lookNow = async (unfold: string | null): Promise<void> => {
    const mine = ++looks;
    const isNewest = (): boolean => mine === looks;
    const view = await look(desk, unfold);
    if (isNewest()) await settle(view, isNewest);
  };

  return {
    start: (signal) => {
      void lookNow(null);
      desk.onNotice(async (notice, tab) => {
        if (tab !== (await desk.thisTab())) return;
        if (notice.type === "notice/inserted") set({ inReply: notice.there });
        else await lookNow(null);
      }, signal);
      desk.onSettingsChanged(() => void lookNow(null), signal);
    },
    look: () => lookNow(null),
    unfold: () =>
      onThread(get, async ({ open }) => {
        set({ busy: "unfold" });
        await lookNow(open.id);
        set({ busy: null });
      }),
    jump: (message) =>
      onThread(get, async ({ tab, open }) => {
        const shown = await desk.askTab(tab, { type: "tab/jump", thread: open.id, message });
        set({ told: shown.ok && shown.value ? null : { kind: "not-shown" } });
      }),
    copyShape: async () => {
      const { view } = get();
      if (view.kind !== "unreadable") return;
      set({ told: { kind: (await desk.copy(view.shape)) ? "report-copied" : "not-copied" } });
    },
    close: async () => {
      const tab = await desk.thisTab();
      if (tab !== null) await desk.askTab(tab, { type: "tab/close-coach" });
    },
  };
};
