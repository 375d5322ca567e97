/**
 * Gmail's buttons obey mousedown, mouseup and click in that order; a bare `.click()` does nothing.
 * A button within a button keeps the press to itself.
 */
export function onPress(element: HTMLElement, act: () => void): void {
  let heard = 0;
  element.addEventListener("mousedown", (event) => {
    event.stopPropagation();
    heard = 1;
  });
  element.addEventListener("mouseup", (event) => {
    event.stopPropagation();
    heard = heard === 1 ? 2 : 0;
  });
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    const whole = heard === 2;
    heard = 0;
    if (whole) act();
  });
}
