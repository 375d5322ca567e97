import { ask } from "../evidence/ask";
import { messageText } from "../evidence/read-message";
import { whoseDesk } from "../silence/sides";
import type { Context, Situation } from "../silence/situation";
import type { Me } from "../thread";
import { de } from "../words/draft/de";
import { en } from "../words/draft/en";
import { flatten } from "./flat";
import { masked } from "./mask";
import type { Draft, Place } from "./remark";
import type { Ledgered, Sentence, Sheet } from "./sheet";

/** Nobody writes more than this by hand; what is beyond is pasted, and not read. */
const LONGEST = 20_000;

/** What an item of a list begins with: no part of its sentence, and in a rich body no part of the text. */
const BULLET = /^(?:[-•*]|\d{1,2}[.)])\s+/u;

/** Where the draft's sentences stand, in order. A greeting with text behind it is cut off its sentence. */
function placed(text: string, parts: readonly string[], from: number): Sentence[] {
  let at = from;
  const own = masked(text);
  return parts.flatMap((part) => {
    const found = text.indexOf(part, at);
    if (found < 0) return [];
    at = found + part.length;
    const start = found + (BULLET.exec(part)?.[0].length ?? 0);
    return [{ text: text.slice(start, at), start, end: at, ...flatten(own.slice(start, at), start) }];
  });
}

function greetingIn(text: string, greeting: string): (Place & { text: string }) | null {
  const start = greeting === "" ? -1 : text.indexOf(greeting);
  return start < 0 ? null : { text: greeting, start, end: start + greeting.length };
}

/** "Hi Ray, did it arrive?": what stands behind the greeting is a sentence of its own. */
function behindGreeting(sentences: readonly string[], greeting: string): string[] {
  const [first = "", ...rest] = sentences;
  if (greeting === "" || !first.startsWith(greeting)) return [...sentences];
  const behind = first.slice(greeting.length).trim();
  return behind === "" ? rest : [behind, ...rest];
}

/** Reads a draft once for all rules. `known` is what the ledger and the settings add. */
export function prepare(
  draft: Draft,
  situation: Situation | null,
  context: Context,
  known: Ledgered & { me: Me },
): Sheet {
  const me = situation?.thread.me ?? known.me;
  // Line ends and hard blanks keep their place: every remark is about characters of the draft.
  const text = draft.text.slice(0, LONGEST).replace(/[\r\u00a0\u202f]/gu, " ");
  const message = messageText(
    { id: "", from: me, to: draft.to, cc: [], sentAt: context.now, body: text, attachments: draft.attachments },
    {
      subject: draft.subject ?? situation?.thread.subject ?? "",
      timeZone: context.timeZone,
      dayFirst: situation?.dayFirst ?? true,
      language: situation?.language ?? context.settings.language,
      languages: context.languages,
    },
  );
  const desk = whoseDesk(me, context.settings.ownDomains);
  const greeting = greetingIn(text, message.greeting);
  const sentences = placed(text, behindGreeting(message.sentences, message.greeting), greeting?.end ?? 0);
  const asked = ask(message).map(({ quote }) => quote);
  return {
    draft,
    message,
    greeting,
    sentences,
    asks: sentences.filter(({ text: sentence }) => asked.some((quote) => quote.endsWith(sentence))),
    situation,
    context,
    quietThreads: known.quietThreads,
    outside: draft.to.filter((person) => desk(person) === "them"),
    words: context.settings.language === "de" ? de : en,
    lexicon: context.languages[message.language === "de" ? "de" : "en"].draft,
  };
}
