import type { ReactElement } from "react";
import { GROUPS, type Group, type QueueRow } from "../../platform/desk";
import { Button } from "../components/button";
import { Tabs } from "../components/tabs";
import { useQueueWords } from "../words/queue";
import { LookThrough } from "./day-one";
import { Deals } from "./deals";
import { useQueue } from "./store";

type Props = { counts: Record<Group, number>; now: number; onOpen: (row: QueueRow) => void };

/** The groups as tabs, the one in front with its rows. What was not opened yet is a group only while there is some of it. */
export const Groups = ({ counts, now, onOpen }: Props): ReactElement => {
  const words = useQueueWords();
  const { group, choose, rows, search, hits } = useQueue((queue) => queue);
  const shown = group ?? "quiet";
  const tabs = GROUPS.filter((one) => one !== "not-opened" || counts[one] > 0 || one === shown).map((value) => ({
    value,
    label: words.group[value],
    count: search.trim() === "" ? counts[value] : (hits?.[value] ?? null),
  }));
  const [first] = rows;
  return (
    <Tabs label={words.groups} tabs={tabs} value={shown} onChoose={choose}>
      {shown === "not-opened" && first && (
        <div className="row">
          <Button look="filled" onClick={() => onOpen(first)}>
            {words.nextCandidate}
          </Button>
        </div>
      )}
      {rows.length > 0 ? <Deals key={shown} rows={rows} now={now} onOpen={onOpen} /> : <Nothing group={shown} />}
    </Tabs>
  );
};

/** Why there are no rows. */
const Nothing = ({ group }: { group: Group }): ReactElement => {
  const words = useQueueWords();
  const { search, counts, total } = useQueue((queue) => queue);
  // Rows that are on their way: nothing is said for that moment.
  if (total !== 0 || (counts && counts[group] > 0 && search.trim() === "")) return <p className="deals-none" />;
  if (search.trim() !== "") return <p className="deals-none">{words.noHit(search.trim())}</p>;
  return (
    <div className="deals-none">
      <p>{words.empty[group]}</p>
      {group === "not-opened" && <LookThrough />}
    </div>
  );
};
