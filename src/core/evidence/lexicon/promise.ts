/** One way in which a commitment begins. The match begins with the first word of the quote. */
export type PromiseHead = {
  /** Global. Everything up to the verb or, in a fixed phrase, the phrase itself. */
  pattern: RegExp;
  /** Whose commitment it is. `other` is an assistant's or colleague's word for somebody else. */
  speaks: "self" | "team" | "other";
  /** What the clause has to name besides, so that an announcement does not pass for a promise. */
  needs?: "date" | "reader" | "date or reader" | "date and reader" | "business" | "business and date";
  /** No subject of its own ("will revert by Monday"): it must stand first, or continue the writer's own clause. */
  elided?: true;
  /** Names only the day on which others will deal with it; counts where the message promises nothing else. */
  event?: true;
};

/** A head from the source of its pattern, whatever the case of its letters unless `flags` say otherwise. */
export const promiseHead = (source: string, rest: Omit<PromiseHead, "pattern">, flags = "gi"): PromiseHead => ({
  pattern: new RegExp(source, flags),
  ...rest,
});

/** What a language brings to the finding of promises. Patterns see straight apostrophes and single spaces. */
export type PromiseLexicon = {
  heads: PromiseHead[];
  /** Directly before a head: reported, relative, supposed or hoped, so nobody's commitment. */
  refusedBefore: RegExp;
  /** In the clause: courtesy, a state, a hope, a refusal. */
  refused: RegExp;
  /** In the sentence: not meant as it stands. */
  irony: RegExp;
  /** Where the clause of the promise ends. */
  boundary: RegExp;
  /** The clause is for the reader. */
  reader: RegExp;
  /** What the reader and the writer have to do with each other: the thing on offer, its papers, those who decide. */
  business: RegExp;
  /** The writer's own clause, which an elided head continues; ends at the head. */
  ownClause: RegExp;
  /** An own clause that belongs into the quote ("I'm seeing our CFO on Tuesday and will raise it"). */
  leadingClause: RegExp;
  /** Begins a condition, before or after the promise. */
  condition: RegExp;
  /** A request that the promise answers ("Send me the plan and …"); ends at the head. */
  request: RegExp;
  /** A condition that asks nothing of the reader and promises nothing ("if anything changes"). */
  courtesy: RegExp;
  /** A condition that the reader has to meet. */
  onReader: RegExp;
  /** A condition that may never come true ("if the board agrees"), unlike one that only takes time ("once"). */
  supposed: RegExp;
  /** Between two promises that share one subject ("send it tomorrow and call you on Friday"). */
  coordination: RegExp;
  /** Two things promised at once (groups `one`, `other`): each may come by itself. */
  both: RegExp;
  /** Begins a clause that only reports back on what the clause before it finds out. */
  reportsBack: RegExp;
  /** After the promise: opens a condition of what else would follow. */
  furtherCondition: RegExp;
  /** "Then you get the plan": what hangs on that which the sentences before it ask for. */
  onlyThen: RegExp;
  /** The question that it reports back on, where the clause would be cut before it; null where the language needs none. */
  questionGoesOn: RegExp | null;
  /** A time that is no day, yet serves where the clause has to name one. */
  soon: RegExp;
  /** A time that only the rest of the sentence makes a date ("before the holidays - our last day is the 19th"). */
  vagueEnd: RegExp;
  /** Puts the promise right after something that the sentence has dated before it ("board meets on the 12th, … straight after"). */
  afterwards: RegExp;
  /** A clause that leans on what stands before it ("…, I will write you after"). */
  leans: RegExp;
  /** Puts it into the week after the day that was named last ("in the week after that"). */
  weekAfter: RegExp;
  /** Puts it on the day after the day that was named last. */
  dayAfter: RegExp;
  /** The something: people who come together to decide. */
  gathering: RegExp;
  /** What may stand beside a date where a dash or comma adds the date alone. */
  smallWords: RegExp;
  call: RegExp;
  /** The writer answers somebody else's mail. */
  assistant: RegExp;
};
