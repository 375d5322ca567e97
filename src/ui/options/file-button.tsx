import { type ReactElement, useRef } from "react";
import { Button } from "../components/button";

type Props = {
  label: string;
  /** Takes the file that the rep has chosen. */
  onChoose: (file: File) => Promise<void>;
};

/** A button that has the rep choose a file of ours. The same file can be chosen again. */
export const FileButton = ({ label, onChoose }: Props): ReactElement => {
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) await onChoose(file);
    input.value = "";
  };
  return (
    <>
      <input
        ref={picker}
        hidden
        type="file"
        accept="application/json,.json"
        aria-label={label}
        onChange={(event) => take(event.currentTarget)}
      />
      <Button look="outlined" onClick={() => picker.current?.click()}>
        {label}
      </Button>
    </>
  );
};
