import type { Random } from "./random";

/** Changes a page as a redesign would: names and wrappers, never a value or the order of anything. Gives what it did, in words. */
type Change = (page: Document, random: Random) => string;

const inBody = (page: Document): Element[] => [...page.body.getElementsByTagName("*")];

const elements = (page: Document): Element[] => [...page.head.children, ...inBody(page)];

const withClass = (page: Document, random: Random): { element: Element; name: string } => {
  const element = random.of(inBody(page).filter((one) => one.classList.length > 0));
  return { element, name: random.of(element.classList) };
};

const everywhere = (page: Document, name: string): Element[] => [...page.getElementsByClassName(name)];

const renameClass: Change = (page, random) => {
  const { name } = withClass(page, random);
  const fresh = random.name();
  for (const element of everywhere(page, name)) element.classList.replace(name, fresh);
  return `class ${name} renamed`;
};

const removeClass: Change = (page, random) => {
  const { name } = withClass(page, random);
  for (const element of everywhere(page, name)) element.classList.remove(name);
  return `class ${name} removed`;
};

const renameClassOnce: Change = (page, random) => {
  const { element, name } = withClass(page, random);
  element.classList.replace(name, random.name());
  return `class ${name} renamed on one ${element.localName}`;
};

/** Classes change by themselves, and marks of our own tell what is right. */
const isNoClass = (name: string): boolean => name !== "class" && !name.startsWith("data-test");

const randomAttribute = (page: Document, random: Random): { element: Element; name: string } => {
  const named = elements(page).map((element) => ({ element, names: element.getAttributeNames().filter(isNoClass) }));
  const { element, names } = random.of(named.filter(({ names }) => names.length > 0));
  return { element, name: random.of(names) };
};

const rename = (element: Element, name: string, fresh: string): void => {
  const value = element.getAttribute(name);
  element.removeAttribute(name);
  if (value !== null) element.setAttribute(fresh, value);
};

const renameAttribute: Change = (page, random) => {
  const { name } = randomAttribute(page, random);
  const fresh = `data-${random.name()}`;
  for (const element of elements(page)) if (element.hasAttribute(name)) rename(element, name, fresh);
  return `attribute ${name} renamed`;
};

const renameAttributeOnce: Change = (page, random) => {
  const { element, name } = randomAttribute(page, random);
  rename(element, name, `data-${random.name()}`);
  return `attribute ${name} renamed on one ${element.localName}.${element.className}`;
};

const removeAttribute: Change = (page, random) => {
  const { name } = randomAttribute(page, random);
  for (const element of elements(page)) element.removeAttribute(name);
  return `attribute ${name} removed`;
};

const unwrap: Change = (page, random) => {
  const element = random.of(inBody(page));
  element.replaceWith(...element.childNodes);
  return `${element.localName}.${element.className} unwrapped`;
};

const wrap: Change = (page, random) => {
  const element = random.of(inBody(page));
  const around = page.createElement(random.of(["div", "span", "section"]));
  around.className = random.name();
  element.replaceWith(around);
  around.append(element);
  return `${element.localName}.${element.className} wrapped`;
};

const CHANGES: readonly Change[] = [
  renameClass,
  renameClass,
  removeClass,
  renameClassOnce,
  renameAttribute,
  renameAttributeOnce,
  removeAttribute,
  unwrap,
  wrap,
];

/** One to six changes at once. */
export const redesign = (page: Document, random: Random): string[] =>
  Array.from({ length: 1 + Math.floor(random.next() ** 2 * 6) }, () => random.of(CHANGES)(page, random));
