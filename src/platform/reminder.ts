/** Notifications of the browser's desktop. They exist only while the rep has granted them. */

type Where = { account: string; thread: string };
export type Reminder = Where & { title: string; message: string };

const PREFIX = "due:";
const ICON = "128";

const idOf = ({ account, thread }: Where): string => `${PREFIX}${account}:${thread}`;

const whereOf = (id: string): Where | null => {
  const at = id.lastIndexOf(":");
  return id.startsWith(PREFIX) ? { account: id.slice(PREFIX.length, at), thread: id.slice(at + 1) } : null;
};

/** False where the rep has not granted notifications, or has taken that back. */
export const mayRemind = (): boolean => chrome.notifications !== undefined;

/** Shows a reminder; one for the same thread takes its place. */
export const showReminder = async ({ title, message, ...where }: Reminder): Promise<void> => {
  const icon = chrome.runtime.getManifest().icons?.[ICON] ?? "";
  const iconUrl = chrome.runtime.getURL(icon);
  await chrome.notifications.create(idOf(where), { type: "basic", iconUrl, title, message });
};

/** Threads whose reminder is still to be seen. */
export const shownReminders = async (): Promise<Where[]> =>
  mayRemind() ? Object.keys(await chrome.notifications.getAll()).flatMap((id) => whereOf(id) ?? []) : [];

export const clearReminder = async (where: Where): Promise<void> => {
  await chrome.notifications.clear(idOf(where));
};

/** Hears which reminder the rep has clicked; `granted` is called when they grant reminders under a running worker. */
export const onReminders = (clicked: (where: Where) => void, granted: () => void): void => {
  const hear = (id: string): void => {
    const where = whereOf(id);
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
