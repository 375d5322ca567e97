/** Asks the browser whether we may notify; must be called in the rep's own click. False where it or the rep said no. */
export const askForNotifications = async (): Promise<boolean> => {
  try {
    return await chrome.permissions.request({ permissions: ["notifications"] });
  } catch {
    return false;
  }
};
