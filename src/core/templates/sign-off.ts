import type { Situation } from "../silence/situation";
import type { MessageLanguage } from "../text/language";
import type { Address } from "../thread";
import { isFormal } from "./greeting";
import { mailsOfRep, mailsTo, type Written } from "./habits";
import { nameOf } from "./name";

const FORMAL = { en: "Best regards", de: "Mit freundlichen Grüßen" } as const;

/** The name that ends this mail, if it is one that the rep goes by: the whole name, or words of it that follow each other ("Jia Hui", "Wei Liang"). */
function signatureName({ lines }: Written, { name }: Address): string | undefined {
  const words = ` ${name.toLowerCase()} `;
  return lines.slice(1).find((line) => line !== "" && words.includes(` ${line.replace(/[,.]$/u, "").toLowerCase()} `));
}

/** "Joy" under every mail of Jocelyn's: one word, the same at the end of two mails, after a closing. */
function shortName(mails: readonly Written[]): string | undefined {
  const ends = mails
    .filter(({ closing }) => closing !== "")
    .map(({ lines }) => lines.findLast((line) => line !== "") ?? "");
  return ends.find((name, at) => /^\p{Lu}\p{Ll}+$/u.test(name) && ends.indexOf(name) !== at);
}

/** How the rep signs: as set in the options, else as in this thread, else by first name. */
function repName(situation: Situation): string {
  const { me } = situation.thread;
  const { name } = situation.context.settings;
  if (name) return name;
  const { first } = nameOf(me);
  const mails = mailsOfRep(situation);
  const signed = [...mails.map((mail) => signatureName(mail, me)), shortName(mails)];
  return signed.find((own) => own !== undefined) ?? (first || me.name);
}

/** The line above the name: as set in the options, else as the rep closes in this thread, else as formal as the rest. */
function closingFor(situation: Situation, person: Address | null, language: MessageLanguage): string {
  const mails = person ? mailsTo(situation, person) : [];
  const usual = (mails.length > 0 ? mails : mailsOfRep(situation)).find(({ closing }) => closing !== "")?.closing;
  const formal = person && isFormal(situation, person) ? FORMAL[language] : "";
  return situation.context.settings.signOff[language] || (usual ?? formal);
}

/** The last lines of the message: a closing formula, if there is one, and the rep's name. */
export function signOffFor(situation: Situation, person: Address | null, language: MessageLanguage): string {
  const closing = closingFor(situation, person, language).replace(/[,\s]+$/u, "");
  return [closing, repName(situation)].filter((line) => line !== "").join("\n");
}
