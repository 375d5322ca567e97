import type { Stage } from "../stage";
import { visit } from "./ledger";

export async function rows(stage: Stage): Promise<void> {
  const { shoot, gmail, load } = stage;
  await visit(stage);
  for (const density of ["comfortable", "compact"] as const) {
    await load({ density });
    await gmail.page.locator("followthrough-mark i").filter({ visible: true }).first().waitFor();
    await shoot.window(density, gmail.page);
  }
}
