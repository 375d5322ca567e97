import { createStore, type StoreApi } from "zustand/vanilla";
import type { Article } from "../../article/article";
import type { QuietContact } from "../../platform/messages";
import { type Carried, carry } from "./carry";
import type { ShareDesk } from "./desk";

/** Where the rep is with a page that is to be shared. */
export type ShareView =
  | { kind: "reading" | "not-readable" | "no-article" | "not-working" }
  | { kind: "article"; article: Article; contacts: QuietContact[] }
  | { kind: "carrying"; contact: QuietContact }
  | { kind: "carried"; contact: QuietContact; carried: Carried };

export type Share = {
  view: ShareView;
  line: string;
  /** True after a press on "Share with …" while there was no line. */
  lineMissing: boolean;
  copied: boolean | null;
  start: () => Promise<void>;
  write: (line: string) => void;
  share: (contact: QuietContact) => Promise<void>;
  copy: (note: string) => Promise<void>;
  show: (tab: number) => Promise<void>;
  back: () => void;
};

export type ShareStore = StoreApi<Share>;

/** What the rep selected, or the article's best passage, as a quotation to begin from. A long one is no line any more. */
const LONGEST_LINE = 200;
const quoted = (passage: string): string => {
  const bare = passage.replace(/["“”„]/gu, "'");
  if (bare === "") return "";
  const short = bare.length > LONGEST_LINE ? `${bare.slice(0, bare.lastIndexOf(" ", LONGEST_LINE))} …` : bare;
  return `"${short}"`;
};

/** The state of sharing one page. */
export const createShare = (desk: ShareDesk): ShareStore =>
  createStore<Share>((set, get) => {
    let found: Extract<ShareView, { kind: "article" }> | null = null;
    const look = async (): Promise<ShareView> => {
      const page = await desk.readPage();
      if (!page) return { kind: "not-readable" };
      const article = await desk.readArticle(page);
      if (!article) return { kind: "no-article" };
      const contacts = await desk.askWorker({ type: "quiet-contacts" });
      return contacts.ok ? { kind: "article", article, contacts: contacts.value } : { kind: "not-working" };
    };
    return {
      view: { kind: "reading" },
      line: "",
      lineMissing: false,
      copied: null,
      start: async () => {
        set({ view: { kind: "reading" } });
        const view = await look();
        if (view.kind === "article") {
          found = view;
          set({ line: quoted(view.article.passage) });
        }
        set({ view });
      },
      write: (line) => set({ line, lineMissing: false }),
      share: async (contact) => {
        const { line } = get();
        if (!found) return;
        if (line.trim() === "") return set({ lineMissing: true });
        set({ view: { kind: "carrying", contact }, copied: null });
        const carried = await carry(desk, contact, { link: found.article.url, line });
        set({ view: { kind: "carried", contact, carried } });
      },
      copy: async (note) => set({ copied: await desk.copy(note) }),
      show: (tab) => desk.show(tab),
      back: () => {
        if (found) set({ view: found });
      },
    };
  });
