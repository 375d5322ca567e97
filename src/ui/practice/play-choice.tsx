import type { ReactElement } from "react";
import { PLAYS, type Play } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { useWords } from "../words";
import { usePracticeWords } from "../words/practice";

/** All fourteen plays to choose from. */
export const PlayChoice = ({ onChoose }: { onChoose: (play: Play) => void }): ReactElement => {
  const words = usePracticeWords();
  const { play: names } = useWords();
  return (
    <section className="practice-answer" aria-labelledby="practice-choose">
      <h3 id="practice-choose" className="practice-name">
        {words.choose}
      </h3>
      <div className="row">
        {PLAYS.map((play) => (
          <Button key={play} look="outlined" onClick={() => onChoose(play)}>
            {names[play]}
          </Button>
        ))}
      </div>
    </section>
  );
};
