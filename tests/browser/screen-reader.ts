import type { Frame, Page } from "playwright-core";

/** What a screen reader is given of one element. */
export type Spoken = {
  role: string;
  name: string;
  focused: boolean /** How a change in it is announced. */;
  live: string;
};

/** Chromium's own accessibility tree of a page, or of a frame with a process of its own, in the order of reading. */
export async function spokenOf(place: Page | Frame): Promise<Spoken[]> {
  const context = "context" in place ? place.context() : place.page().context();
  const session = await context.newCDPSession(place);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (asked: string): unknown => properties.find((one) => one.name === asked)?.value.value;
      return {
        role: String(role?.value ?? ""),
        name: String(name?.value ?? ""),
        focused: property("focused") === true,
        live: String(property("live") ?? ""),
      };
    });
}
