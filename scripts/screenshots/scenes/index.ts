import type { Stage } from "../stage";
import { beginnings } from "./beginnings";
import { chip } from "./chip";
import { coach } from "./coach";
import { insights } from "./insights";
import { options } from "./options";
import { popup } from "./popup";
import { practice } from "./practice";
import { queue } from "./queue";
import { rows } from "./rows";
import { share } from "./share";
import { strip } from "./strip";
import { tools } from "./tools";
import { welcome } from "./welcome";

/** By name, in the order in which they are played: each begins with what it needs. */
export const SCENES: Record<string, (stage: Stage) => Promise<void>> = {
  welcome,
  beginnings,
  chip,
  rows,
  coach,
  tools,
  strip,
  popup,
  queue,
  insights,
  options,
  practice,
  share,
};
