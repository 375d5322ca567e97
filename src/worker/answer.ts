import { coach } from "../core/report";
import { NO_MEMORY } from "../core/silence/situation";
import type { Ledger } from "../ledger/database";
import { recall, tell, untell, use } from "../ledger/memory";
import { Expected } from "../platform/answer";
import type { FromWorker, OpenThread, ToWorker } from "../platform/messages";
import { readNeverCoach, writeNeverCoach } from "../platform/never-coach";
import { readSettings } from "../platform/settings";
import { isNeverCoached, withNeverCoached, withoutNeverCoached } from "./never-coached";

type Said<T extends ToWorker["type"]> = Extract<ToWorker, { type: T }>;
type Answers = { [T in ToWorker["type"]]: (said: Said<T>) => Promise<FromWorker[T]> };
