import { workingDayAhead } from "../plays/days-ahead";
import { dayOfMessage } from "../plays/facts";
import type { Proposal } from "../plays/proposal";
import type { Situation } from "../silence/situation";
import type { MessageLanguage } from "../text/language";
import type { Day } from "../thread";
import { styleOf } from "./date-style";
import { date, dayInDiary, when } from "./dates";
import { deciders } from "./deciders";
import { TITLED, usualGreeting } from "./greeting";
import { called } from "./name";
import { lastButOne, newest, openQuestion } from "./newest";
import { PHRASES, type PhraseName } from "./phrases";
import { promisedQuestion } from "./promised-question";
import { capital, quoteComma, quoteStop } from "./quote";
import { registerOf } from "./register";
import { agreedBefore, concernOf, lapsedOf, passedOf, type Restated, rivalOf, stakeOf } from "./restated";
import { saidPlainly } from "./said-plainly";
import { theirDate } from "./their-date";
import { topicOf } from "./topic";

/** What the rep supplies by hand: the article's link and a line about it. */
export type Given = { link?: string; line?: string };

/** Everything that a message is filled from. */
export type Draft = {
  situation: Situation;
  proposal: Pick<Proposal, "said" | "greets" | "fits">;
  language: MessageLanguage;
  given?: Given;
};

const proposed = (n: number) => (draft: Draft) => dayInDiary(workingDayAhead(draft.situation, n), styleOf(draft));

/** What the rep had asked for when they said yes: a request of one sentence. */
function asked(draft: Draft): { quote: string; day: Day } | null {
  const { said } = draft.proposal;
  const ask = said && newest(draft.situation, "rep", "ask", said.message);
  return ask ? { quote: ask.found.quote, day: ask.day } : null;
}

/** The rep's own words, which may begin large: `On 4 May I asked, "Does it fit?"`. */
const ownWords = (quote: string, language: MessageLanguage): string | null =>
  quoteStop(quote, language)?.replace(/^(["„])(\p{Ll})/u, (_, mark: string, first: string) => mark + capital(first)) ??
  null;

/** Words that a question begins with; any other first word may be a name, and keeps its capital. */
const ASKING =
  /^(?:would|could|should|shall|can|will|may|do|does|did|is|are|was|were|has|have|what|when|where|which|who|whose|why|how)\b/iu;

/** The rep's own question as a sentence goes on with it: `is still open: does it fit?`, `ist noch offen: Passt es?`. */
function inRunningText(quote: string, language: MessageLanguage): string | null {
  const words = quoteStop(quote, language)?.slice(1, -1);
  if (!words || /["„“”]/u.test(words)) return null;
  if (language === "de") return words;
  if (ASKING.test(words)) return words.charAt(0).toLowerCase() + words.slice(1);
  return ownWords(words, language);
}

type Slot = (draft: Draft) => string | null;

/** A sentence of the thread said again: as a quote that ends a sentence, and the day it was written. */
const stop = (told: (draft: Draft) => Restated | null) => (draft: Draft) =>
  ownWords(told(draft)?.quote ?? "", draft.language);
const day = (told: (draft: Draft) => Restated | null) => (draft: Draft) => {
  const words = told(draft);
  return words && when(words.day, styleOf(draft));
};

const stake = ({ situation }: Draft) => stakeOf(situation);
const dueStake = ({ situation }: Draft) => stakeOf(situation, true);
const need = ({ situation, proposal }: Draft) => concernOf(situation, "need", proposal.greets);
const concern = ({ situation, proposal }: Draft) => concernOf(situation, "open", proposal.greets);
const liked = ({ situation, proposal }: Draft) => concernOf(situation, "agreed", proposal.greets);
const lapsed = ({ situation }: Draft) => lapsedOf(situation);
const passed = ({ situation }: Draft) => passedOf(situation);
const rival = ({ situation, proposal }: Draft) => rivalOf(situation, proposal.greets);
const agreed = ({ situation, proposal }: Draft) => agreedBefore(situation, proposal.greets);

/** Every slot that a template may hold. Null where the thread does not give it: nothing is ever made up. */
export const SLOTS = {
  quoteComma: ({ proposal: { said }, language }) => said && quoteComma(said.quote, language),
  quoteStop: ({ proposal: { said }, language }) => said && quoteStop(said.quote, language),
  quoteDay: (draft) => draft.proposal.said && when(draft.proposal.said.day, styleOf(draft)),
  quoteDate: (draft) => draft.proposal.said && date(draft.proposal.said.day, styleOf(draft)),
  speaker: ({ proposal: { said } }) => said && (called(said.by).includes("@") ? null : called(said.by)),
  asked: (draft) => ownWords(asked(draft)?.quote ?? "", draft.language),
  askedDay: (draft) => {
    const ask = asked(draft);
    return ask && when(ask.day, styleOf(draft));
  },
  promisedQuestion: ({ situation, proposal, language }) =>
    ownWords(promisedQuestion(situation, proposal.said)?.quote ?? "", language),
  promisedQuestionDay: (draft) => {
    const ask = promisedQuestion(draft.situation, draft.proposal.said);
    return ask && when(ask.day, styleOf(draft));
  },
  questionDate: (draft) => {
    const ask = newest(draft.situation, "rep", "ask");
    return ask && date(ask.day, styleOf(draft));
  },
  question: ({ situation, language }) => {
    const open = openQuestion(situation);
    return open?.verbatim ? ownWords(open.quote, language) : null;
  },
  stillOpen: ({ situation, language }) => inRunningText(openQuestion(situation)?.quote ?? "", language),
  questionDay: (draft) => {
    const open = openQuestion(draft.situation);
    return open && when(open.day, styleOf(draft));
  },
  offerDate: (draft) => {
    const offer = newest(draft.situation, "rep", "offer");
    return offer && offer.message >= lastButOne(draft.situation) ? date(offer.day, styleOf(draft)) : null;
  },
  lastWroteDate: (draft) => {
    const message = draft.situation.sides.lastIndexOf("them");
    const day = dayOfMessage(draft.situation, message);
    return day && date(day, styleOf(draft));
  },
  stakeStop: stop(stake),
  stakeDay: day(stake),
  dueStake: (draft) => {
    const { quote = "" } = dueStake(draft) ?? {};
    return openQuestion(draft.situation)?.quote.includes(quote) ? null : saidPlainly(quote, draft.language);
  },
  dueStakeStop: stop(dueStake),
  dueStakeDay: day(dueStake),
  theirDate: (draft) => {
    const register = registerOf(draft.situation, draft.proposal.greets);
    return theirDate(need(draft)?.quote ?? "", draft.language, register);
  },
  needStop: stop(need),
  needDay: day(need),
  needDate: (draft) => {
    const words = need(draft);
    return words && date(words.day, styleOf(draft));
  },
  concernStop: stop(concern),
  concernDay: day(concern),
  likedStop: stop(liked),
  likedDay: day(liked),
  rivalStop: stop(rival),
  rivalDay: day(rival),
  passedStop: stop(passed),
  passedDay: day(passed),
  lapsedStop: stop(lapsed),
  lapsedDay: day(lapsed),
  agreedStop: stop(agreed),
  agreedDay: day(agreed),
  topic: ({ situation, language }) => (language === "en" ? topicOf(situation) : null),
  who: ({ situation, language }) => deciders(situation, language),
  left: ({ situation }) => {
    const told = newest(situation, "them", "contact-left") ?? newest(situation, "machine", "contact-left");
    const from = told && situation.thread.messages[told.message]?.from;
    if (!told || !from) return null;
    if (told.found.who) return told.found.who;
    // Who says "I have left" is named by the address, or as the rep has always greeted them.
    const usual = usualGreeting(situation, from);
    if (usual && TITLED.test(usual.name)) return usual.name;
    return called(from).includes("@") ? null : called(from);
  },
  patient: ({ situation }) => newest(situation, "them", "life-event")?.found.about || null,
  day1: proposed(3),
  day2: proposed(4),
  day3: proposed(2),
  link: ({ given }) => given?.link ?? null,
  line: ({ given }) => given?.line ?? null,
} satisfies Record<string, Slot>;

export type SlotName = keyof typeof SLOTS;

function plainText(name: string, draft: Draft): string | null {
  // `hasOwn` shows in both lines that it is one of these names.
  if (Object.hasOwn(PHRASES, name)) return PHRASES[name as PhraseName](draft);
  return Object.hasOwn(SLOTS, name) ? SLOTS[name as SlotName](draft)?.trim() || null : null;
}

/** The text of a slot; `{QuoteDay}` is `{quoteDay}` at the start of a sentence. Null where it is unknown or empty. */
export function slotText(name: string, draft: Draft): string | null {
  const plain = name.charAt(0).toLowerCase() + name.slice(1);
  const text = plainText(plain, draft);
  return text && name !== plain ? capital(text) : text;
}
