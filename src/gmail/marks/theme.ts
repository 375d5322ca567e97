/** Whether Gmail shows dark writing on light, or light on dark; the system's own setting says nothing about it. */
export type Theme = "light" | "dark";

/** The theme at an element of Gmail's, by the colour of its writing: backgrounds may be pictures. Asked once per mark: it costs a look at the styles. */
export const themeAt = (element: Element): Theme => {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return red + green + blue > 3 * 128 ? "dark" : "light";
};
