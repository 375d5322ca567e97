/** How everything is to look in a picture. */
export type Look = { theme: "light" | "dark"; language: "en" | "de" };

export const LOOKS: readonly Look[] = [
  { theme: "light", language: "en" },
  { theme: "dark", language: "en" },
  { theme: "light", language: "de" },
  { theme: "dark", language: "de" },
];
