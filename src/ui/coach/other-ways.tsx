import type { ReactElement } from "react";
import type { OtherWay } from "../../core/plays/suggestion";
import { LinkButton } from "../components/button";
import { useWords } from "../words";
import { nameOf } from "./people";
import type { ThreadView } from "./view";

/** A call, or a mail to somebody else: only with a number or an address behind it. */
export const OtherWays = ({ view }: { view: ThreadView }): ReactElement | null => {
  const words = useWords();
  const { otherWays } = view.report;
  if (otherWays.length === 0) return null;
  return (
    <section className="part">
      <h2 className="part-name">{words.otherWays}</h2>
      <div className="row">
        {otherWays.map((way) => (
          <Way key={`${way.kind} ${way.who.email}`} way={way} view={view} />
        ))}
      </div>
    </section>
  );
};

const Way = ({ way, view }: { way: OtherWay; view: ThreadView }): ReactElement => {
  const words = useWords();
  const name = nameOf(way.who);
  if (way.kind === "call") {
    return (
      <LinkButton look="outlined" icon="call" href={dialled(way.phone)} title={way.phone}>
        {words.call(name)}
      </LinkButton>
    );
  }
  return (
    <LinkButton look="outlined" icon="mail" href={newMail(view, way.who.email)}>
      {words.writeTo(name)}
    </LinkButton>
  );
};

/** A number that stood in a mail keeps its digits and its plus, and nothing else of what stood there. */
const dialled = (phone: string): string => `tel:${phone.replace(/\(0\)/g, "").replace(/[^\d+]/g, "")}`;

/** Gmail's own address for a new mail, in the account of this tab. */
const newMail = ({ open }: ThreadView, to: string): string => {
  const query = new URLSearchParams({ authuser: open.account, view: "cm", fs: "1", to, su: open.thread.subject });
  return `https://mail.google.com/mail/?${query}`;
};
