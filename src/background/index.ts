import { openLedger } from "../ledger/database";
import { refuse } from "../platform/answer";
import type { Answer } from "../platform/messages";
import { parseToWorker } from "../platform/messages-in";
import { importAll } from "../platform/parts";
import { onReminders } from "../platform/reminder";
import { isOurs, mayAsk } from "../platform/sender";
import { onSettingsChanged } from "../platform/settings-changed";
import { answer, isQuestion } from "../worker/answer";
import { enterOpenTabs } from "../worker/open-tabs";
import { openThread } from "../worker/open-thread";
import { showCoach } from "../worker/show-coach";
import { upkeep } from "../worker/upkeep";

const ledger = openLedger();
const { start, keepTime, changed, settingsChanged } = upkeep(ledger);
/** The worker listens as long as it lives. */
const always = new AbortController().signal;

chrome.runtime.onMessage.addListener((said: unknown, sender, reply: (answer: Answer<unknown>) => void) => {
  const message = isOurs(sender) ? parseToWorker(said) : null;
  if (!message || !mayAsk(sender, message.type)) return false;
  answer(ledger, message).then(
    (value) => {
      reply({ ok: true, value });
      if (!isQuestion(message)) changed();
    },
    (error: unknown) => reply(refuse(error)),
  );
  return true;
});

addEventListener("install", importAll);
chrome.runtime.onInstalled.addListener(({ reason }) => {
  void enterOpenTabs();
  if (reason === "install") void chrome.tabs.create({ url: chrome.runtime.getURL("tabs/welcome.html") });
});
chrome.alarms.onAlarm.addListener(() => void keepTime());
onReminders(
  (where) => void openThread(where),
  () => void keepTime(),
);
onSettingsChanged(() => void settingsChanged(), always);
chrome.commands.onCommand.addListener((_, tab) => void showCoach(tab));
void enterOpenTabs();
void start();
