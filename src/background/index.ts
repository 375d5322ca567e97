import { Ledger } from "../ledger/database";
import { refuse } from "../platform/answer";
import type { Answer } from "../platform/messages";
import { parseToWorker } from "../platform/messages-in";
import { isOurs } from "../platform/sender";
import { answerWith } from "../worker/answer";
import { enterOpenTabs } from "../worker/open-tabs";

const answer = answerWith(new Ledger());

chrome.runtime.onMessage.addListener((said: unknown, sender, reply: (answer: Answer<unknown>) => void) => {
  const message = isOurs(sender) ? parseToWorker(said) : null;
  if (!message) return false;
  answer(message).then(
    (value) => reply({ ok: true, value }),
    (error: unknown) => reply(refuse(error)),
  );
  return true;
});

chrome.runtime.onInstalled.addListener(() => enterOpenTabs());
