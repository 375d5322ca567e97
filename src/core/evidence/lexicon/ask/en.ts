import type { AskLexicon } from "../../ask";
import { COURTESY } from "./en/courtesy";
import { INSTRUCTION } from "./en/instruction";
import { NOT_ASKED } from "./en/not-asked";
import { PLAN } from "./en/plan";
import { PROPOSAL } from "./en/proposal";
import { QUESTION_START } from "./en/question";
import { REQUEST } from "./en/request";
import { TIME } from "./en/words";

export const ask: AskLexicon = {
  courtesy: COURTESY,
  notAsked: NOT_ASKED,
  questionStart: QUESTION_START,
  instruction: INSTRUCTION,
  request: REQUEST,
  proposal: PROPOSAL,
  plan: PLAN,
  times: new RegExp(TIME, "i"),
  meet: /\b(?:meet\w*|call|talk|speak|chat|slot|times?|lunch|dinner|coffee|demo|visit|session|walk through|minutes|hour|available|availability|free|get together|catch up|appointment|teams|zoom|works? (?:for|better|best)|suits?)\b/i,
};
