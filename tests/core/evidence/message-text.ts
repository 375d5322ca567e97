import type { MessageText } from "../../../src/core/evidence/detector";
import { languageOf } from "../../../src/core/text/language";
import { sentences } from "../../../src/core/text/sentences";
import { lexiconOf } from "./table";

/** A message sent on Monday 2 March 2026, as detectors see it. */
export const said = (text: string, more: Partial<MessageText> = {}): MessageText => ({
  text,
  sentences: sentences(text),
  signature: "",
  subject: "Crates",
  from: { name: "Ines Vogt", email: "ines.vogt@brass.example" },
  attachments: [],
  sentAt: Date.UTC(2026, 2, 2, 10),
  day: "2026-03-02",
  timeZone: "Europe/London",
  dayFirst: true,
  language: languageOf(text),
  ...more,
  lexicon: lexiconOf(more.language ?? languageOf(text)),
});
