import type { ReactElement } from "react";
import { Button } from "../../components/button";
import { useSettings } from "./store";
import { useSettingsWords } from "./use-entry";

/** Filters the settings as it is typed. */
export const SettingsSearch = (): ReactElement => {
  const words = useSettingsWords();
  const { query, search } = useSettings((state) => state);
  return (
    <div className="settings-search">
      <input
        className="field-box"
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(event) => search(event.target.value)}
      />
    </div>
  );
};

/** What a search has come to; nothing found is no dead end. */
export const SearchOutcome = ({ count }: { count: number }): ReactElement => {
  const words = useSettingsWords();
  const { query, search } = useSettings((state) => state);
  const searching = query.trim() !== "";
  return (
    <div className="search-outcome" data-searching={searching}>
      <p role="status">{searching ? (count > 0 ? words.found(count) : words.nothingFound(query.trim())) : ""}</p>
      {searching && <Button onClick={() => search("")}>{words.clear}</Button>}
    </div>
  );
};
