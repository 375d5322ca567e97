import type { Template } from "../template";
import { accountability } from "./accountability";
import { accountabilityByDate } from "./accountability-by-date";
import { article } from "./article";
import { buyingStage } from "./buying-stage";
import { compassion } from "./compassion";
import { decisionMaker } from "./decision-maker";
import { letGo } from "./let-go";
import { missedMeeting } from "./missed-meeting";
import { missingQuestion } from "./missing-question";
import { nextStep } from "./next-step";
import { nextStepAsAsked } from "./next-step-as-asked";
import { nextStepByDate } from "./next-step-by-date";
import { out } from "./out";
import { price } from "./price";
import { restart } from "./restart";
import { roi } from "./roi";

/** Every English template. Order within a play is the order of preference. */
export const en: readonly Template[] = [
  ...accountability,
  ...accountabilityByDate,
  ...out,
  ...decisionMaker,
  ...missingQuestion,
  ...price,
  ...buyingStage,
  ...nextStepAsAsked,
  ...nextStepByDate,
  ...nextStep,
  ...article,
  ...compassion,
  ...restart,
  ...missedMeeting,
  ...roi,
  ...letGo,
];
