/** What the rep's company has decided (chrome.storage.managed; assets/managed.json says what it may). Nothing where there is no policy. */
export const readPolicy = async (): Promise<Record<string, unknown>> => {
  try {
    return await chrome.storage.managed.get<Record<string, unknown>>(null);
  } catch {
    return {};
  }
};
