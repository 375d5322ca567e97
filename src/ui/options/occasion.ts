import type { OwnTemplate } from "../../core/templates/own";
import type { OptionsWords } from "../words/options/words";

/** What an occasion is called; null where the template names none. */
export const occasionName = (fit: OwnTemplate["fit"], { occasions }: OptionsWords): string | null =>
  Object.entries(occasions).find(([name]) => name === fit)?.[1] ?? null;
