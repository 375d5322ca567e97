import { acceptance } from "./acceptance";
import { ask } from "./ask";
import { assent } from "./assent";
import { bounce } from "./bounce";
import { bulk } from "./bulk";
import { calendarAnswer } from "./calendar-answer";
import { competitor } from "./competitor";
import { concern } from "./concern";
import { contactLeft } from "./contact-left";
import { decisionMaker } from "./decision-maker";
import { decline } from "./decline";
import { delivery } from "./delivery";
import type { Detector } from "./detector";
import { earlyStage } from "./early-stage";
import { fitDoubt } from "./fit-doubt";
import { hold } from "./hold";
import { hope } from "./hope";
import { kindWord } from "./kind-word";
import { lifeEvent } from "./life-event";
import { meeting } from "./meeting";
import { missedMeeting } from "./missed-meeting";
import { noAnswerNeeded } from "./no-answer-needed";
import { noCommitment } from "./no-commitment";
import { objection } from "./objection";
import { offer } from "./offer";
import { outOfOffice } from "./out-of-office";
import { pitch } from "./pitch";
import { price } from "./price";
import { process } from "./process";
import { promise } from "./promise";
import { reorganisation } from "./reorganisation";
import { stake } from "./stake";
import { thanks } from "./thanks";
import { withdrawal } from "./withdrawal";

/** Every detector, in the order in which a reading lists what they find. */
export const DETECTORS: readonly Detector[] = [
  promise,
  assent,
  hope,
  noCommitment,
  withdrawal,
  delivery,
  bounce,
  bulk,
  outOfOffice,
  calendarAnswer,
  ask,
  thanks,
  noAnswerNeeded,
  acceptance,
  decline,
  hold,
  lifeEvent,
  contactLeft,
  reorganisation,
  missedMeeting,
  meeting,
  decisionMaker,
  process,
  price,
  objection,
  fitDoubt,
  competitor,
  earlyStage,
  offer,
  pitch,
  kindWord,
  stake,
  concern,
];
