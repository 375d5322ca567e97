import type { Situation } from "../silence/situation";
import type { Address } from "../thread";
import type { MessageLanguage } from "./dates";
import { isFormal } from "./greeting";
import { mailsOfRep, mailsTo, type Written } from "./habits";
import { nameOf } from "./name";

const FORMAL = { en: "Best regards", de: "Mit freundlichen Grüßen" } as const;

/** The name that ends this mail, if it is one of the names that the rep goes by. */
function signatureName({ lines }: Written, names: string[]): string | undefined {
  return lines.slice(1).find((line) => names.includes(line.replace(/[,.]$/u, "").toLowerCase()));
}

/** How the rep signs: as set in the options, else as in this thread, else by first name. */
function repName(situation: Situation): string {
  const { me } = situation.thread;
  const { signOff } = situation.context.settings;
  if (signOff) return signOff;
  const { first } = nameOf(me);
  const names = [me.name, first].filter((name) => name !== "").map((name) => name.toLowerCase());
  const signed = mailsOfRep(situation).map((mail) => signatureName(mail, names));
  return signed.find((name) => name !== undefined) ?? (first || me.name);
}

/** The last lines of the message: the rep's own closing formula, if there is one, and name. */
export function signOffFor(situation: Situation, person: Address | null, language: MessageLanguage): string {
  const mails = person ? mailsTo(situation, person) : [];
  const usual = (mails.length > 0 ? mails : mailsOfRep(situation)).find(({ closing }) => closing !== "")?.closing;
  const closing = usual ?? (person && isFormal(situation, person) ? FORMAL[language] : "");
  return [closing.replace(/[,\s]+$/u, ""), repName(situation)].filter((line) => line !== "").join("\n");
}
