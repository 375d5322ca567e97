/** The calm blue of our marks (src/ui/tokens.css). */
const COLOUR = "#2b5fd9";
const MOST = 99;

/** Shows a number on our button in the toolbar, nothing for 0; `title` is what the button is called. */
export const showBadge = async (count: number, title: string): Promise<void> => {
  await Promise.all([
    chrome.action.setBadgeBackgroundColor({ color: COLOUR }),
    chrome.action.setBadgeText({ text: count === 0 ? "" : count > MOST ? `${MOST}+` : String(count) }),
    chrome.action.setTitle({ title }),
  ]);
};
