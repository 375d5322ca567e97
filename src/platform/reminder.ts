/** Notifications of the browser's desktop. They exist only while the rep has granted them. */

type Where = { account: string; thread: string };
/** What is reminded of: a thread as it stood then. `newest` is the id of its newest message. */
export type Reminded = Where & { newest: string };
export type Reminder = Reminded & { title: string; message: string };

const ICON = "128";

const idOf = ({ account, thread, newest }: Reminded): string => `due:${account}:${thread}:${newest}`;

const remindedOf = (id: string): Reminded | null => {
  const [, account, thread, newest] = /^due:(.*):([^:]*):([^:]*)$/u.exec(id) ?? [];
  return account !== undefined && thread !== undefined && newest !== undefined ? { account, thread, newest } : null;
};

/** False where the rep has not granted notifications, or has taken that back. */
export const mayRemind = (): boolean => chrome.notifications !== undefined;

/** Shows a reminder. */
export const showReminder = async ({ title, message, ...reminded }: Reminder): Promise<void> => {
  const icon = chrome.runtime.getManifest().icons?.[ICON] ?? "";
  const iconUrl = chrome.runtime.getURL(icon);
  await chrome.notifications.create(idOf(reminded), { type: "basic", iconUrl, title, message });
};

/** What stands on the desktop still. */
export const shownReminders = async (): Promise<Reminded[]> =>
  mayRemind() ? Object.keys(await chrome.notifications.getAll()).flatMap((id) => remindedOf(id) ?? []) : [];

export const clearReminder = async (reminded: Reminded): Promise<void> => {
  await chrome.notifications.clear(idOf(reminded));
};

/** Hears which reminder the rep has clicked; `granted` is called when they grant reminders under a running worker. */
export const onReminders = (clicked: (where: Where) => void, granted: () => void): void => {
  const hear = (id: string): void => {
    const where = remindedOf(id);
    if (where) clicked(where);
  };
  const listen = (): void => chrome.notifications?.onClicked.addListener(hear);
  listen();
  chrome.permissions.onAdded.addListener(({ permissions }) => {
    if (!permissions?.includes("notifications")) return;
    listen();
    granted();
  });
};
