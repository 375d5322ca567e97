import { resolve } from "node:path";

/** The folder that `npm run build` makes and that Chromium loads unpacked. */
export const BUILT = resolve(import.meta.dirname, "../../build/chrome-mv3-prod");
