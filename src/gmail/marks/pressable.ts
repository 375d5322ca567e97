/** A button of ours, in a shadow root, where it belongs to no form. A page can click it too; `act` runs only when a person did. */
export const pressable = (words: string, act: () => void): HTMLButtonElement => {
  const button = document.createElement("button");
  button.textContent = words;
  button.addEventListener("click", (event) => {
    if (event.isTrusted) act();
  });
  return button;
};
