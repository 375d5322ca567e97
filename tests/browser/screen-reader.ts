import type { Frame, Page } from "playwright-core";

/** What a screen reader is given of one element. */
export type Spoken = {
  role: string;
  name: string;
  focused: boolean /** How a change in it is announced. */;
  live: string;
};

/** A frame that goes while it is asked never answers; whoever polls asks again. */
const tooLong = (): Promise<never> =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error("The accessibility tree did not come within 5 s")), 5_000),
  );

/** Chromium's own accessibility tree of a page, or of a frame with a process of its own, in the order of reading. */
export async function spokenOf(place: Page | Frame): Promise<Spoken[]> {
  const context = "context" in place ? place.context() : place.page().context();
  const session = await context.newCDPSession(place);
  const { nodes } = await Promise.race([session.send("Accessibility.getFullAXTree"), tooLong()]);
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
