/**
 * Over the whole window (`.aSt`) Gmail has worked out every height: there the strip stands over the lower edge of the text.
 * In a narrow box a second remark waits until the first is done with.
 */
const CSS = `
:host { all: initial; font: 500 12px/18px "Google Sans Text", Roboto, Arial, sans-serif; color-scheme: light; color: #1f3b57;
  --paper: #e6f0fa; --edge: #7d9cbb; --ring: #0b57d0; }
:host([theme=dark]) { color-scheme: dark; color: #d7e6f5; --paper: #22384d; --edge: #6f90b0; --ring: #a8c7fa; }
:host(followthrough-chip) { display: inline-block; position: relative; width: 0; height: 0; z-index: 2; }
:host(followthrough-coach), :host(followthrough-notice) { display: block; position: fixed; inset-inline: 16px auto; inset-block: auto 16px; z-index: 900; }
:host(followthrough-coach) { inset-inline: auto 16px; inset-block: var(--top) auto;
  width: min(400px, calc(100vw - 32px)); height: min(680px, calc(100vh - var(--top) - 24px)); }
button, iframe, p { box-sizing: border-box; margin: 0; color: inherit; background: var(--paper); border: 1px solid var(--edge);
  border-radius: 12px; }
button { position: absolute; inset-inline: 8px auto; inset-block: auto -4px; max-width: 480px; padding: 2px 10px; font: inherit;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; cursor: pointer; }
:host([crowded]) button { inset-inline: auto 0; inset-block: 4px auto; }
button:hover { border-color: currentColor; }
button:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
iframe { width: 100%; height: 100%; background: Canvas; box-shadow: 0 4px 16px #0004; }
p { padding: 8px 14px; }
:host(followthrough-strip) { display: block; position: relative; container-type: inline-size; font-weight: 400; font-size: 13px; line-height: 20px; }
section { margin-block-end: 4px; padding: 6px 12px; background: var(--paper); border-radius: 8px; }
:host-context(.aSt) section { position: absolute; inset: auto 0 0; }
div + div { margin-block-start: 4px; }
div > span:not([hidden]) { display: inline-block; }
@container (width < 640px) { div + div { display: none; } }
section button { position: static; margin-inline-start: 2px; padding: 1px 8px; font-weight: 500; color: var(--ring); background: none; border-color: transparent; }
.first { margin-inline-end: 2px; border-color: var(--edge); }
q { quotes: "“" "”"; }
u { text-decoration: underline 2px var(--edge); text-underline-offset: 3px; }
span[role] { position: absolute; inset: auto 12px 4px auto; padding: 2px 10px; background: var(--paper); border-radius: 12px; }
:host(:not([good])) span[role] { clip-path: inset(50%); }
:host(followthrough-mark) { float: inline-end; order: 1; position: relative; width: 0; height: 0; cursor: inherit; }
i { position: absolute; inset-block-start: 5px; inset-inline-end: -2px; width: 10px; height: 10px; color: #80868b; background: currentColor; }
:host([kind=waiting]) i { border-radius: 5px; scale: .7; }
:host([kind$=quiet]) i { color: #b26a00; border-radius: 5px; }
:host([kind=looks-quiet]) i { box-sizing: border-box; background: none; border: 2px solid; }
:host([kind=your-turn]) i { color: #1a73e8; rotate: 45deg; scale: .8; }
:host([kind=undelivered]) i { color: #d93025; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
:host([kind=paused]) i { background: linear-gradient(90deg, currentColor 35%, #0000 0 65%, currentColor 0); }
`;

let shared: CSSStyleSheet | null = null;

/** Gives a shadow root the one stylesheet of our marks; browsers that refuse to share it get a copy. */
export const dress = (root: ShadowRoot): void => {
  try {
    if (!shared) {
      shared = new CSSStyleSheet();
      shared.replaceSync(CSS);
    }
    root.adoptedStyleSheets = [shared];
  } catch {
    const style = document.createElement("style");
    style.textContent = CSS;
    root.append(style);
  }
};
