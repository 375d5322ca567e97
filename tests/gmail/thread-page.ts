/** A thread page of our own in the shape that Gmail draws, for tests that change it. */
export type Drawn = { id?: string; from: string; text: string | null; title?: string };

export const idAt = (moment: string): string => (BigInt(Date.parse(moment)) << 20n).toString(16);

export const THREAD = idAt("2026-10-20T09:00:00Z");

export const message = ({ id = "", from, text, title = "" }: Drawn): string => `
  <div class="${text === null ? "kv" : "h7"}" role="listitem" tabindex="-1">
    <div class="ads"${id ? ` data-legacy-message-id="${id}"` : ""}>
      <span class="gD" email="${from}" name="${from.split("@")[0]}"></span><span class="iA g6"></span><span class="g3" title="${title}"></span>
      ${text === null ? "" : `<div class="ii gt"><div class="a3s">${text}</div></div>`}
    </div>
  </div>`;

export const threadView = (messages: string, id = THREAD): string => `
  <div role="main"><div class="ha"><h2 class="hP" data-legacy-thread-id="${id}">Leeds</h2></div>
  <div role="list">${messages}</div></div>`;

export const RAY = message({ id: idAt("2026-10-21T09:00:00Z"), from: "ray@acme.example", text: "I'll ask on Friday." });
export const DANA = message({ id: idAt("2026-11-02T09:00:00Z"), from: "dana@northwind.example", text: "Any news?" });

/** jsdom lays nothing out. */
const nothingSeen = class {
  observe(): void {}
  disconnect(): void {}
};

/** Puts a page into jsdom, whose mailbox is Dana's. */
export const show = (html: string): void => {
  Object.assign(globalThis, { IntersectionObserver: nothingSeen });
  document.head.innerHTML = '<meta name="og-profile-acct" content="dana@northwind.example">';
  document.body.innerHTML = html;
};
