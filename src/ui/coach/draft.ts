import type { Play, Suggestion, Text, Tone } from "../../core/plays/suggestion";
import type { Drafts } from "../../platform/drafts";
import type { OpenThread } from "../../platform/messages";

/** Id of the newest message, "" where it has none yet. What was edited before an answer came is not offered after it. */
export const newestOf = (open: OpenThread): string => open.thread.messages.at(-1)?.id ?? "";

/** The name under which an edited text is kept: one per play and tone, as long as nothing new has come. */
export const draftKey = (open: OpenThread, play: Play, tone: Tone): string => `${newestOf(open)}/${play}/${tone}`;

/** The name under which a field of a form is kept. */
export const fieldKey = (open: OpenThread, field: string): string => `${newestOf(open)}/${field}`;

/** The text to show: in the tone that was chosen, else the one edited last, else the default. Null where nothing is written. */
export const chosenText = (open: OpenThread, suggestion: Suggestion, edits: Drafts, tone?: Tone): Text | null => {
  const prefix = `${newestOf(open)}/${suggestion.play}/`;
  const edited = Object.keys(edits)
    .findLast((key) => key.startsWith(prefix))
    ?.slice(prefix.length);
  const wanted = tone ?? edited;
  return suggestion.texts.find((text) => text.tone === wanted) ?? suggestion.texts[0] ?? null;
};
