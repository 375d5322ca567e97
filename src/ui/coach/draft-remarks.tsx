import type { ReactElement } from "react";
import type { Mend, Remark } from "../../core/draft/remark";
import type { Suggestion } from "../../core/plays/suggestion";
import { Button } from "../components/button";
import { LiveMessage } from "../components/live-message";
import { useCoach } from "./store";
import type { Reviewed } from "./use-review";

type Props = {
  suggestion: Suggestion;
  reviewed: Reviewed | null;
  /** True once the rep has made the message their own: only then is there anything to call good. */
  edited: boolean;
  onMend: (mend: Mend) => void;
  /** After something was hushed. */
  onHushed: () => void;
};

/** Words longer than this are named by their beginning. */
const SHOWN = 60;

function sentenceOf({ at, because }: Remark, { text, said }: Reviewed): string {
  if (at === null) return because;
  const words = text.slice(at.start, at.end).replace(/\s+/g, " ");
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()} …` : words;
  return `${said.words.marks.join(shown)} · ${because}`;
}

/** What a colleague would say of the message, under it: two lines at most, each with its way out. */
export const DraftRemarks = ({ reviewed, edited, ...rest }: Props): ReactElement => {
  const remarks = reviewed?.said.remarks ?? [];
  const good = edited && reviewed?.said.verdictOfDraft === "good" ? reviewed.said.words.good : null;
  return (
    <>
      {[0, 1].map((place) => {
        const remark = remarks[place];
        if (remark && reviewed) return <RemarkLine key={place} remark={remark} reviewed={reviewed} {...rest} />;
        return <LiveMessage key={place} sentence={place === 0 ? good : null} />;
      })}
    </>
  );
};

type LineProps = Omit<Props, "edited" | "reviewed"> & { remark: Remark; reviewed: Reviewed };

const RemarkLine = ({ remark, reviewed, suggestion, onMend, onHushed }: LineProps): ReactElement => {
  const hush = useCoach((coach) => coach.hush);
  const { words } = reviewed.said;
  const { rule, mend, until, kind } = remark;
  const quiet = async (what: Parameters<typeof hush>[1]): Promise<void> => {
    await hush(suggestion, what);
    onHushed();
  };
  return (
    <LiveMessage sentence={sentenceOf(remark, reviewed)} mood={kind === "stop" ? "careful" : "remark"}>
      {mend && (
        <Button title={mend.text.trim()} onClick={() => onMend(mend)}>
          {words[mend.label]}
        </Button>
      )}
      <Button onClick={() => quiet({ kind: "rule-here", rule })}>
        {until === null ? words.notHere : words.anyway}
      </Button>
      <Button onClick={() => quiet({ kind: "rule-never", rule })}>{words.never}</Button>
    </LiveMessage>
  );
};
