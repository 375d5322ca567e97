type Attributes = Record<string, string | null>;

/** An element with attributes (those that are null are left out) and children, strings as text. */
export function el(tag: string, attributes: Attributes = {}, ...children: (Node | string | null)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A `div` with a class, the thing that Gmail is made of. */
export const div = (classes: string, ...children: (Node | string | null)[]) =>
  el("div", { class: classes }, ...children);

export const span = (classes: string, ...children: (Node | string | null)[]) =>
  el("span", { class: classes }, ...children);

type Policy = { createHTML: (html: string) => string };
declare const trustedTypes: { createPolicy: (name: string, rules: Policy) => Policy } | undefined;

// The page is served with `require-trusted-types-for 'script'`, as Gmail's is; a plain string would be refused.
const policy =
  typeof trustedTypes === "undefined"
    ? null
    : trustedTypes.createPolicy("sample-gmail", { createHTML: (html) => html });

/** The nodes of a mail's HTML, cleaned of scripts and handlers as Gmail cleans them, and of nothing else. */
export function mailNodes(html: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = policy ? policy.createHTML(html) : html;
  for (const script of template.content.querySelectorAll("script, iframe, object")) script.remove();
  for (const element of template.content.querySelectorAll("*"))
    for (const { name } of [...element.attributes]) if (/^on|^src$/.test(name)) element.removeAttribute(name);
  return template.content;
}
