import { ask } from "../ask/en";
import { acceptance } from "./acceptance";
import { assent } from "./assent";
import { competitor } from "./competitor";
import { concern } from "./concern";
import { contactLeft, successor } from "./contact-left";
import { decisionMaker, inOffice } from "./decision-maker";
import { decline } from "./decline";
import { delivery, outcome } from "./delivery";
import { earlyStage } from "./early-stage";
import { fitDoubt } from "./fit-doubt";
import { hold } from "./hold";
import { hope } from "./hope";
import { HYPOTHESIS as hypothesis } from "./hypothesis";
import { kindWord } from "./kind-word";
import { lifeEvent, lifeEventWords } from "./life-event";
import { agreedMeeting, agreesToMeet, proposedMeeting } from "./meeting";
import { missedMeeting } from "./missed-meeting";
import { noAnswerNeeded } from "./no-answer-needed";
import { noCommitment } from "./no-commitment";
import { objection } from "./objection";
import { offer } from "./offer";
import { pitch } from "./pitch";
import { price } from "./price";
import { process } from "./process";
import { PROMISE as promise } from "./promise";
import { frozen, reorganisation } from "./reorganisation";
import { leansBack, stake } from "./stake";
import { closes, courtesy, opens } from "./thanks";
import { withdrawal } from "./withdrawal";

/** The patterns by which English is read, by the detector that asks for them. Every language has what English has. */
export const english = {
  ask,
  acceptance,
  assent,
  competitor,
  concern,
  contactLeft,
  successor,
  decisionMaker,
  inOffice,
  decline,
  delivery,
  outcome,
  earlyStage,
  fitDoubt,
  hold,
  hope,
  hypothesis,
  kindWord,
  lifeEvent,
  lifeEventWords,
  agreedMeeting,
  agreesToMeet,
  proposedMeeting,
  missedMeeting,
  noAnswerNeeded,
  noCommitment,
  objection,
  offer,
  pitch,
  price,
  process,
  promise,
  frozen,
  reorganisation,
  stake,
  leansBack,
  thanks: { closes, courtesy, opens },
  withdrawal,
};
