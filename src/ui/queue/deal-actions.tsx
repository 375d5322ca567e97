import type { ReactElement } from "react";
import { IconButton } from "../components/icon-button";
import { useQueueWords } from "../words/queue";
import type { DealProps } from "./deal";
import { rowName } from "./row-name";
import { useQueue } from "./store";

/** What can be done with a deal without opening it. Nothing is judged that has not been read. */
export const DealActions = ({ row, current, putting, onPut }: DealProps): ReactElement => {
  const words = useQueueWords();
  const { letGo, notADeal, copyNote, undo } = useQueue((queue) => queue);
  const common = { of: rowName(row), tabIndex: current ? 0 : -1 };
  const isKnown = row.group !== "not-opened";
  const isGone = row.group === "let-go";
  return (
    <span className="deal-actions">
      {isKnown && !isGone && (
        <>
          <IconButton
            {...common}
            icon="later"
            label={words.snooze}
            aria-expanded={putting}
            onClick={() => onPut(!putting)}
          />
          <IconButton {...common} icon="done" label={words.letGo} onClick={() => letGo(row)} />
        </>
      )}
      {isGone && <IconButton {...common} icon="reply" label={words.bringBack} onClick={() => undo("let-go", row)} />}
      {!isGone && <IconButton {...common} icon="mute" label={words.notADeal} onClick={() => notADeal(row)} />}
      {isKnown && <IconButton {...common} icon="note" label={words.copyNote} onClick={() => copyNote(row)} />}
    </span>
  );
};
