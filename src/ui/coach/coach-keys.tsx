import { type ReactElement, useMemo, useState } from "react";
import { Button } from "../components/button";
import { KeyList } from "../components/key-list";
import { useKeys } from "../components/use-keys";
import { useWords } from "../words";

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("article.suggestion")];

/** The card that the rep is in; the first one before they are in any. */
const inHand = (): HTMLElement | undefined =>
  cards().find((card) => card.contains(document.activeElement)) ?? cards()[0];

/** Goes to a card and opens it. */
const goTo = (card: HTMLElement | undefined): boolean => {
  const line = card?.querySelector<HTMLElement>(".suggestion-line");
  if (!card || !line) return false;
  if (line.getAttribute("aria-expanded") === "false") line.click();
  line.focus();
  card.scrollIntoView?.({ block: "nearest" });
  return true;
};

const step = (by: 1 | -1): boolean => {
  const all = cards();
  const at = all.findIndex((card) => card.contains(document.activeElement));
  return goTo(at < 0 ? all.at(by > 0 ? 0 : -1) : all[at + by]);
};

/** Presses the button of the card in hand that has this key. */
const press = (key: string): boolean => {
  const button = inHand()?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
  button?.click();
  return button !== null && button !== undefined;
};

/** Plain keys for what the buttons do, and the list of them. */
export const CoachKeys = (): ReactElement => {
  const words = useWords();
  const [shown, show] = useState(false);
  const commands = useMemo(
    () => ({
      j: () => step(1),
      k: () => step(-1),
      i: () => press("i"),
      c: () => press("c"),
      s: () => goTo(cards().find(({ dataset }) => dataset.play === "wait")),
      "?": () => {
        show(true);
        return true;
      },
    }),
    [],
  );
  useKeys(commands);
  return (
    <>
      <div className="row">
        <Button onClick={() => show(true)}>{words.keys}</Button>
      </div>
      {shown && (
        <KeyList
          title={words.keys}
          keys={[
            ["j", words.key.next],
            ["k", words.key.previous],
            ["i", words.key.insert],
            ["c", words.key.copy],
            ["s", words.key.wait],
            ["?", words.key.keys],
          ]}
          onClose={() => show(false)}
        />
      )}
    </>
  );
};
