import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import { parseThreadFile } from "../../../src/core/thread-file";

/** Who wrote, on which day, what, and the name of a file on it. */
export type Mail = readonly ["nell" | "tomas", string, string, string?];

const PEOPLE = {
  nell: { name: "Nell Ackroyd", email: "nell@scales.example" },
  tomas: { name: "Tomas Reyes-Holm", email: "tomas@quarry.example" },
};

/** What the coach says of these mails on the morning of Thursday 28 May 2026, or of another day. */
export function reportOn(mails: readonly Mail[], today = "2026-05-28") {
  const file = {
    me: PEOPLE.nell,
    now: `${today}T09:00:00+01:00`,
    timeZone: "Europe/London",
    subject: "Weighbridge, gate 7 and 8",
    messages: mails.map(([by, day, body, attachment]) => ({
      from: PEOPLE[by],
      to: [PEOPLE[by === "nell" ? "tomas" : "nell"]],
      cc: [],
      sentAt: `${day}T10:00:00+01:00`,
      body,
      attachments: attachment ? [attachment] : [],
    })),
  };
  const { thread, now, timeZone } = parseThreadFile(file);
  return coach(thread, { now, timeZone, settings: DEFAULT_SETTINGS, memory: NO_MEMORY, languages: ALL_LANGUAGES });
}
