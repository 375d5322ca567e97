import { hash } from "../ids";
import type { SampleMessage, SampleThread } from "../model";
import { dana } from "../write";
import type { Route } from "./route";
import type { State } from "./state";

const DAY = 86_400_000;

const isOwn = ({ from }: SampleMessage) => from.email === dana.email;

/** Which messages of a thread bring it into a folder. */
const FOLDERS: Record<string, (message: SampleMessage, thread: SampleThread) => boolean> = {
  inbox: (message) => !isOwn(message),
  sent: isOwn,
  all: () => true,
  starred: () => false,
  snoozed: (_, { slug }) => hash(slug) % 7 === 0,
  spam: (_, { slug }) => slug === "newsletter",
  label: (_, { messages }) => messages.some(({ attachments }) => attachments.length > 0),
};

/** One word of a search: Gmail's operators are the same in every language. */
function fits(word: string, message: SampleMessage, thread: SampleThread, now: number): boolean {
  const [operator = "", value = ""] = word.split(":");
  const days = (now - message.at) / DAY;
  if (operator === "in") return FOLDERS[value]?.(message, thread) ?? false;
  if (operator === "older_than") return days > Number.parseInt(value, 10);
  if (operator === "newer_than") return days < Number.parseInt(value, 10);
  return JSON.stringify(thread).toLowerCase().includes(word.toLowerCase());
}

/** The messages of a thread that a folder or a search shows it for. */
export function messagesIn({ list }: Route, thread: SampleThread): SampleMessage[] {
  const [folder = "", ...rest] = list.split("/");
  if (folder !== "search") return thread.messages.filter((message) => FOLDERS[folder]?.(message, thread) ?? false);
  const words = rest.join("/").split(" ").filter(Boolean);
  const now = Date.now();
  return thread.messages.filter((message) => words.every((word) => fits(word, message, thread, now)));
}

/** The threads of a folder or a search, newest first. */
export const threadsIn = ({ threads }: State, route: Route): SampleThread[] =>
  threads.filter((thread) => messagesIn(route, thread).length > 0);

/** Lists of what the rep sent name those whom it went to. */
export const namesRecipients = ({ list }: Route) => list === "sent" || /^search\/.*\bin:sent\b/.test(list);
