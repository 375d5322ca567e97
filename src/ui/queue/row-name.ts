import type { QueueRow } from "../../platform/desk";
import { nameOf } from "../coach/people";

/** What to call a row in a sentence: the person, else what the mail is about. */
export const rowName = ({ who, subject }: QueueRow): string => (who ? nameOf(who) : subject);

/** One per row, whatever it is about by now. */
export const rowKey = ({ account, thread }: QueueRow): string => `${account} ${thread}`;
