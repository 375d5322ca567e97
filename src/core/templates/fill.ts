import { closed } from "./dates";
import { greetingFor } from "./greeting";
import { signOffFor } from "./sign-off";
import { type Draft, slotText } from "./slots";
import type { Template } from "./template";

/** A whole message, or the slots that this thread cannot fill. */
export type Filled = { ok: true; body: string } | { ok: false; missing: string[] };

const SLOT = /\{(\w+)\}/gu;
const DIARY_DAY = /^day\d$/iu;

/** Fills a body's slots; refuses it where one is missing, or where anything that looks like a placeholder is left. */
function fillBody(body: string, draft: Draft): Filled {
  const missing: string[] = [];
  // One pass: a brace inside their words is text, never a slot.
  const pieces = body.split(SLOT).map((piece, at, all) => {
    if (at % 2 === 0) {
      if (/[{}[\]]|TODO|XXX/u.test(piece)) missing.push(piece.trim());
      return piece;
    }
    const text = slotText(piece, draft);
    if (text === null) missing.push(piece);
    return DIARY_DAY.test(piece) ? closed(text ?? "", all[at + 1] ?? "", draft.language) : (text ?? "");
  });
  return missing.length > 0 ? { ok: false, missing } : { ok: true, body: pieces.join("") };
}

/** How the two address each other, in a language that knows the difference: Sie or du. */
export type Register = "formal" | "familiar";

/**
 * The whole message: greeting, body, sign-off, each as these two write to each other.
 * A template with a slot that the thread cannot fill is refused, with the names of the slots.
 */
export function fill(template: Template, draft: Draft, register: Register): Filled {
  const body = register === "familiar" ? (template.familiar ?? template.body) : template.body;
  const middle = fillBody(body, draft);
  if (!middle.ok) return middle;
  const { situation, proposal, language } = draft;
  const greeting = greetingFor(situation, proposal.greets, language);
  return { ok: true, body: `${greeting}\n\n${middle.body}\n\n${signOffFor(situation, proposal.greets, language)}` };
}
