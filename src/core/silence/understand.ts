import type { Thread } from "../thread";
import { buildCase } from "./case";
import { isDayFirst } from "./day-first";
import { evidenceOf } from "./evidence/index";
import { layOut } from "./exchange";
import { passedOver } from "./passed-over";
import { type Known, readAll } from "./read-all";
import type { Commitment, Context, Situation } from "./situation";
import { verdictOf } from "./verdict/index";

/** Reads a thread as an attentive sales manager would: who owes what, since when, and on which words that rests. */
export function understand(read: Thread, context: Context, known: Known = {}): Situation {
  const thread = withAliases(read, context.settings.ownAliases);
  const dayFirst = isDayFirst(thread, context.timeZone, known.remembered);
  const readings = readAll(thread, context, dayFirst, known);
  const exchange = layOut(thread, readings, context);
  const given = buildCase(exchange);
  const verdict = verdictOf(given);
  const { turns, contact, people, held } = given;
  const theirs = turns.findLast(({ side, reading }) => side === "them" && reading !== null);
  return {
    thread,
    context,
    readings,
    sides: turns.map(({ side }) => side),
    verdict,
    evidence: evidenceOf(given, verdict.kind),
    commitments: given.commitments.map(plain),
    passedOver: passedOver(exchange)?.index ?? null,
    chasers: given.chasers.length,
    held: held && plain(held),
    contact,
    others: people.filter((person) => person !== contact),
    language: (theirs ?? turns.findLast(({ reading }) => reading !== null))?.reading?.language ?? "other",
    bothWork: exchange.there.calendar,
    dayFirst,
    read: readings.filter((reading) => reading !== null).length,
  };
}

/** Gmail tells one address of the rep's; the settings may know more. */
const withAliases = ({ me, ...thread }: Thread, more: readonly string[]): Thread => ({
  ...thread,
  me: { ...me, aliases: [...me.aliases, ...more] },
});

/** A commitment without what only this folder needs. */
const plain = ({ pledge: _, term: __, ...commitment }: Commitment & { pledge: unknown; term: unknown }): Commitment =>
  commitment;
