import { type ReactElement, useEffect, useRef } from "react";
import { useWords } from "../words";
import { Button } from "./button";

type Props = {
  title: string;
  /** Each key with what it does. */
  keys: readonly (readonly [key: string, does: string])[];
  onClose: () => void;
};

/** Which keys do what, over the page until it is closed. */
export const KeyList = ({ title, keys, onClose }: Props): ReactElement => {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="key-list"
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 className="part-name">{title}</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button look="tonal" onClick={() => dialog.current?.close()}>
        {words.close}
      </Button>
    </dialog>
  );
};
