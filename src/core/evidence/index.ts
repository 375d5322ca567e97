import { competitor } from "./competitor";
import type { Detector } from "./detector";
import { earlyStage } from "./early-stage";
import { fitDoubt } from "./fit-doubt";
import { objection } from "./objection";
import { price } from "./price";

/** Every detector, in the order in which a reading lists what they find. */
export const DETECTORS: readonly Detector[] = [price, objection, fitDoubt, competitor, earlyStage];
