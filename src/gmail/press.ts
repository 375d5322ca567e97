/** Presses one of Gmail's own buttons the way a hand does: a bare `click()` is often ignored. */
export const press = (button: Element): void => {
  for (const type of ["mousedown", "mouseup", "click"])
    button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
};
