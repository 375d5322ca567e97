import type { Answer, FromTab, Notice, ToTab } from "./messages";
import { surprise } from "./surprise";

/** False once the extension was updated, removed or switched off under a page that stayed open. */
export const isAlive = (): boolean => {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** Address of the coach's page, for a frame in Gmail. */
export const coachUrl = (): string => chrome.runtime.getURL("popup.html");

/** Tells our open pages that the tab shows something else. Nobody listening is no fault. */
export const tellPages = (notice: Notice): void => {
  if (isAlive()) chrome.runtime.sendMessage(notice).catch(() => undefined);
};

const FAILED: Answer<never> = { ok: false, error: "stuck" };

/** Answers to each kind of message. */
export type TabAnswers = {
  [T in ToTab["type"]]: (message: Extract<ToTab, { type: T }>) => FromTab[T] | Promise<FromTab[T]>;
};

/** Our own pages are the only senders; what is checked here is what the tab acts on, not what it merely compares or looks up. */
const isToTab = (given: unknown, answers: TabAnswers): given is ToTab => {
  const message: Record<string, unknown> = Object(given);
  if (!Object.hasOwn(answers, String(message.type))) return false;
  if (message.type === "tab/open") return /^[0-9a-f]{15,16}$/.test(String(message.thread));
  return (
    message.type !== "tab/insert" ||
    (["thread", "newest", "text"].every((key) => typeof message[key] === "string") &&
      (message.greets === null || typeof message.greets === "string") &&
      typeof message.force === "boolean")
  );
};

const answerOf = async (message: ToTab, answers: TabAnswers): Promise<Answer<FromTab[ToTab["type"]]>> => {
  // The table has the answer for exactly this kind of message; TypeScript can't follow that through an index.
  const answer = answers[message.type] as (message: ToTab) => FromTab[ToTab["type"]] | Promise<FromTab[ToTab["type"]]>;
  try {
    return { ok: true, value: await answer(message) };
  } catch (error) {
    surprise(error);
    return FAILED;
  }
};

/** Answers our own pages and worker until `signal` says stop. Anything else gets no answer. */
export const answerTab = (answers: TabAnswers, signal: AbortSignal): void => {
  const hear = (message: unknown, sender: chrome.runtime.MessageSender, reply: (answer: unknown) => void): boolean => {
    if (sender.id !== chrome.runtime.id || !isToTab(message, answers)) return false;
    answerOf(message, answers).then(reply);
    return true;
  };
  chrome.runtime.onMessage.addListener(hear);
  signal.addEventListener("abort", () => {
    if (isAlive()) chrome.runtime.onMessage.removeListener(hear);
  });
};
