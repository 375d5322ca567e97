import type { ReactElement } from "react";
import type { Tone } from "../../core/plays/suggestion";
import { useWords } from "../words";
import { Choice } from "./choice";

type Props = { tones: Tone[]; value: Tone; onChoose: (tone: Tone) => void };

/** Direct or warm; nothing where there is only one. */
export const ToneSwitch = ({ tones, value, onChoose }: Props): ReactElement | null => {
  const words = useWords();
  if (tones.length < 2) return null;
  const options = tones.map((tone) => ({ value: tone, label: words.tones[tone] }));
  return <Choice label={words.tone} options={options} value={value} onChoose={onChoose} />;
};
