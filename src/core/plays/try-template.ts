import type { Situation } from "../silence/situation";
import { fill } from "../templates/fill";
import { asTemplate, type OwnTemplate } from "../templates/own";
import { registerOf } from "../templates/register";
import type { Given } from "../templates/slots";
import { proposalFor } from "./permitted";
import { RULES } from "./suggest";

/** What became of a template on a thread. */
export type Tried =
  | { kind: "message"; body: string }
  /** The play has no place on this thread, or the occasion is another one. */
  | { kind: "out-of-place" }
  /** The thread doesn't give these fields: there another template would be taken. */
  | { kind: "unfilled"; fields: string[] };

/** The whole message that a template gives on a thread, as the coach would write it. */
export function tryTemplate(situation: Situation, template: OwnTemplate, given: Given): Tried {
  const proposal = proposalFor(RULES[template.play], situation);
  const fits = template.fit === undefined || proposal?.fits.includes(template.fit);
  if (!proposal || proposal.text === "none" || !fits) return { kind: "out-of-place" };
  const draft = { situation, proposal, language: template.language, given };
  const filled = fill(asTemplate(template), draft, registerOf(situation, proposal.greets));
  return filled.ok ? { kind: "message", body: filled.body } : { kind: "unfilled", fields: filled.missing };
}
