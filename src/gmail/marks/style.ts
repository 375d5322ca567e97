const CSS = `
:host { all: initial; font: 500 12px/18px "Google Sans Text", Roboto, Arial, sans-serif; color-scheme: light;
  --ink: #1f3b57; --paper: #e6f0fa; --edge: #7d9cbb; --ring: #0b57d0; }
@media (prefers-color-scheme: dark) { :host(followthrough-notice) { --ink: #d7e6f5; --paper: #22384d; --edge: #6f90b0; --ring: #a8c7fa; } }
:host(followthrough-chip) { display: inline-block; position: relative; width: 0; height: 0; z-index: 2; }
:host([theme=dark]) { color-scheme: dark; --ink: #d7e6f5; --paper: #22384d; --edge: #6f90b0; --ring: #a8c7fa; }
:host(followthrough-coach) { display: block; position: fixed; inset-block-start: var(--top); inset-inline-end: 16px; z-index: 900;
  width: min(400px, calc(100vw - 32px)); height: min(680px, calc(100vh - var(--top) - 24px)); }
:host(followthrough-notice) { display: block; position: fixed; inset-block-end: 16px; inset-inline-start: 16px; z-index: 900; }
button { position: absolute; inset-inline-start: 8px; inset-block-end: -4px; box-sizing: border-box; max-width: 480px; padding: 2px 10px;
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font: inherit; color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge); border-radius: 12px; cursor: pointer; }
:host([crowded]) button { inset-inline: auto 0; inset-block: 4px auto; }
button:hover { border-color: var(--ink); }
button:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
iframe { box-sizing: border-box; width: 100%; height: 100%; border: 1px solid var(--edge); border-radius: 12px; background: Canvas;
  box-shadow: 0 4px 16px rgb(0 0 0 / .25); }
p { margin: 0; padding: 8px 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; }
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
