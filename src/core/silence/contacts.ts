import type { Address } from "../thread";
import { type Exchange, isOurs, isTheirs, says } from "./exchange";
import type { Contact } from "./situation";

/** Mailboxes that belong to a role, not to a person. */
const SHARED =
  /^(?:sales|info|information|procurement|purchasing|purchase|buying|office|contact|hello|support|help|helpdesk|admin|orders?|accounts?|accounting|accountspayable|ap|billing|finance|invoices?|hr|jobs|enquir(?:y|ies)|inquir(?:y|ies)|service|services|customerservice|team|mail|post|marketing|reception|tenders?|rfq|vendors?|suppliers?|einkauf|vertrieb|buchhaltung|kontakt|verwaltung|zentrale|sekretariat|compras|achats|acquisti|ventas)$/;
const NOBODY_READS =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletter|news|calendar-notification)\b/;

const localPart = (email: string): string => (email.split("@")[0] ?? "").toLowerCase();

/** True for a role address such as sales@. */
export const isShared = (email: string): boolean => SHARED.test(localPart(email));

/** Addresses that only ever sent bulk mail or delivery failures: nobody to coach about. */
function machines({ turns }: Exchange): Set<string> {
  const automatic = turns.filter((turn) => turn.side === "machine" && !says(turn, "out-of-office"));
  return new Set(automatic.map(({ from }) => from.email.toLowerCase()));
}

/** Everybody of the other side, most recently active first; those who never wrote in the order they appear. */
export function contactsOf(exchange: Exchange): Contact[] {
  const found = new Map<string, Contact>();
  const excluded = machines(exchange);
  const meet = ({ name, email }: Address, wrote: number | null, phones: string[]): void => {
    const key = email.toLowerCase();
    const before = found.get(key);
    if (before === undefined && (exchange.desk({ name, email }) !== "them" || NOBODY_READS.test(localPart(email))))
      return;
    found.set(key, {
      name: name || before?.name || "",
      email,
      lastWrote: wrote ?? before?.lastWrote ?? null,
      phones: [...new Set([...(before?.phones ?? []), ...phones])],
      shared: isShared(email),
    });
  };
  for (const turn of exchange.turns) {
    if (turn.side === "them") meet(turn.from, turn.index, turn.reading?.phones ?? []);
    else if (turn.side === "machine") meet(turn.from, null, []);
    for (const person of [...turn.to, ...turn.cc]) meet(person, null, []);
  }
  const people = [...found.values()].filter(
    ({ email, lastWrote }) => lastWrote !== null || !excluded.has(email.toLowerCase()),
  );
  return people.sort((a, b) => (b.lastWrote ?? -1) - (a.lastWrote ?? -1));
}

/**
 * The one person to write to: whoever made the promise to hold them to, else whoever our newest message is addressed to
 * (of several, the one who wrote last), else whoever wrote last.
 */
export function contactOf({ human }: Exchange, people: readonly Contact[], maker: Address | null): Contact | null {
  const named = (who: Address | undefined | null) =>
    people.find(({ email }) => email.toLowerCase() === who?.email.toLowerCase());
  const last = human.at(-1);
  if (maker) return named(maker) ?? null;
  if (last && isTheirs(last)) return named(last.from) ?? null;
  const addressed = human.findLast(isOurs)?.to ?? [];
  const candidates = people.filter((person) =>
    addressed.some(({ email }) => email.toLowerCase() === person.email.toLowerCase()),
  );
  const first = addressed.map(named).find((person) => person !== undefined);
  return candidates.find(({ lastWrote }) => lastWrote !== null) ?? first ?? people[0] ?? null;
}
