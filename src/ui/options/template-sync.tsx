import { type ReactElement, useId } from "react";
import { useOptionsWords } from "../words/options";
import { useOptions } from "./store";

/** Off until the rep says so: a template may name somebody. */
export const TemplateSync = (): ReactElement => {
  const words = useOptionsWords();
  const more = useId();
  const { syncs, setSync } = useOptions((options) => options);
  return (
    <div>
      <label className="check">
        <input
          type="checkbox"
          checked={syncs}
          aria-describedby={more}
          onChange={(event) => setSync(event.target.checked)}
        />
        {words.sync}
      </label>
      <p id={more} className="wide-more check-more">
        {words.syncMore}
      </p>
    </div>
  );
};
