import type { Stage } from "../stage";

/** One thread for each thing that the chip can say. */
const SAYS = {
  quiet: "broken-dated",
  away: "out-of-office-now",
  "give-them-time": "illness",
  "you-owe": "rep-owes",
  undelivered: "bounce",
  folded: "folded-promise",
  "long-subject": "long-subject",
};

export async function chip({ shoot, openThread, gmail }: Stage): Promise<void> {
  for (const [name, slug] of Object.entries(SAYS)) {
    await openThread(slug);
    await shoot.window(name, gmail.page);
  }
  await openThread("broken-dated");
  await gmail.chip().focus();
  await shoot.window("focused", gmail.page);
}
