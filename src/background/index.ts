import { Ledger } from "../ledger/database";
import { refuse } from "../platform/answer";
import type { Answer } from "../platform/messages";
import { parseToWorker } from "../platform/messages-in";
import { isOurs } from "../platform/sender";
import { answer } from "../worker/answer";
import { enterOpenTabs } from "../worker/open-tabs";

const ledger = new Ledger();

chrome.runtime.onMessage.addListener((said: unknown, sender, reply: (answer: Answer<unknown>) => void) => {
  const message = isOurs(sender) ? parseToWorker(said) : null;
  if (!message) return false;
  answer(ledger, message).then(
    (value) => reply({ ok: true, value }),
    (error: unknown) => reply(refuse(error)),
  );
  return true;
});

chrome.runtime.onInstalled.addListener(() => void enterOpenTabs());
void enterOpenTabs();
