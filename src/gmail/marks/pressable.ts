/** A button of ours. A page can click it too; `act` runs only when a person did. */
export const pressable = (words: string, act: () => void): HTMLButtonElement => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", (event) => {
    if (event.isTrusted) act();
  });
  return button;
};
