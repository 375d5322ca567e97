import type { Template } from "../template";

/** Their own words, and a date of the rep's or of theirs that makes an answer matter now. Said with its day where it was named by how far away it lay. */
export const accountabilityByDate: readonly Template[] = [
  {
    id: "de.accountability.antwort-auf-meine-frage-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{promisedQuestionDay} hatte ich gefragt: {promisedQuestion} Sie schrieben{backThen}: {quoteStop}

{Outcome} {DueStake} Wenn es später wird, genügt mir ein ungefährer Tag.`,
    familiar: `{promisedQuestionDay} hatte ich gefragt: {promisedQuestion} Du hast{backThen} geschrieben: {quoteStop}

{Outcome} {DueStake} Wenn es später wird, reicht mir ein ungefährer Tag.`,
  },
  {
    id: "de.accountability.antwort-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie: {quoteStop} {Outcome}

{DueStake} Wenn Sie es erst danach wissen, genügt mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} {Outcome}

{DueStake} Wenn du es erst danach weißt, reicht mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
  },
  {
    id: "de.accountability.antwort-mein-datum-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} {Outcome}

Ein Datum zum Mitdenken: {dueStake} Wenn es dafür zu knapp wird, genügt eine Zeile, und wir finden einen anderen Weg.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} {Outcome}

Ein Datum zum Mitdenken: {dueStake} Wenn es dafür zu knapp wird, reicht eine Zeile, und wir finden einen anderen Weg.`,
  },
  {
    id: "de.accountability.sendung-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Ist mir das entgangen, oder liegt es noch bei Ihnen?

{DueStake} Wenn es später wird, genügt mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Ist mir das entgangen, oder liegt es noch bei dir?

{DueStake} Wenn es später wird, reicht mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
  },
  {
    id: "de.accountability.sendung-mein-datum-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "delivery"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Hält etwas es auf?

Das Datum auf meiner Seite, damit Sie planen können: {dueStake} Wenn es dafür zu knapp wird, hilft mir auch schon die Hälfte.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Hält etwas es auf?

Das Datum auf meiner Seite, damit du planen kannst: {dueStake} Wenn es dafür zu knapp wird, hilft mir auch schon die Hälfte.`,
  },
  {
    id: "de.accountability.andere-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "others"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Was kam dabei heraus, oder steht es noch bevor?

{DueStake} Wenn es dort länger dauert, genügt mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Was kam dabei heraus, oder steht es noch bevor?

{DueStake} Wenn es dort länger dauert, reicht mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
  },
  {
    id: "de.accountability.anruf-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["call-us"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Haben Sie es versucht, und ich war nicht da?

{DueStake} Nennen Sie mir eine Zeit, die Ihnen passt, dann rufe ich an. Wenn es später wird, genügt ein ungefährer Tag.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Hast du es versucht, und ich war nicht da?

{DueStake} Nenn mir eine Zeit, die dir passt, dann rufe ich an. Wenn es später wird, reicht ein ungefährer Tag.`,
  },
  {
    id: "de.accountability.gespraech-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["talk"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Kam es schon zu dem Gespräch?

{DueStake} Wenn es noch bevorsteht, sagen Sie mir ungefähr, wann, und ich sehe, was sich machen lässt.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Kam es schon zu dem Gespräch?

{DueStake} Wenn es noch bevorsteht, sag mir ungefähr, wann, und ich sehe, was sich machen lässt.`,
  },
  {
    id: "de.accountability.kollegin-mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "colleague"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Soll ich {there} direkt fragen, damit Sie es vom Tisch haben?

{DueStake} Wenn dafür etwas von mir fehlt, sagen Sie mir, was, und Sie haben es.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Soll ich {there} direkt fragen, damit du es vom Tisch hast?

{DueStake} Wenn dafür etwas von mir fehlt, sag mir, was, und du hast es.`,
  },
  {
    id: "de.accountability.mein-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Wie weit ist es gekommen?

{DueStake} Wenn es später wird, genügt mir ein ungefährer Tag, und ich plane danach.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Wie weit ist es gekommen?

{DueStake} Wenn es später wird, reicht mir ein ungefährer Tag, und ich plane danach.`,
  },
  {
    id: "de.accountability.mein-datum-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Wie steht es damit?

Ein Datum, damit es Sie nicht überrascht: {dueStake} Wenn es zu knapp wird, sagen Sie es mir, und wir finden einen anderen Weg.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Wie steht es damit?

Ein Datum, damit es dich nicht überrascht: {dueStake} Wenn es zu knapp wird, sag es mir, und wir finden einen anderen Weg.`,
  },
  {
    id: "de.accountability.antwort-ihr-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie: {quoteStop} {Outcome}

{TheirDate}, deshalb frage ich jetzt. Wenn es noch offen ist, genügt mir, wann Sie ungefähr mehr wissen, und ich richte mich danach.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} {Outcome}

{TheirDate}, deshalb frage ich jetzt. Wenn es noch offen ist, reicht mir, wann du ungefähr mehr weißt, und ich richte mich danach.`,
  },
  {
    id: "de.accountability.antwort-ihr-datum-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} {Outcome}

{TheirDate}, und ich möchte, dass es rechtzeitig klappt. Wenn ich Ihnen ein Stück davon abnehmen kann, sagen Sie mir, welches.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} {Outcome}

{TheirDate}, und ich möchte, dass es rechtzeitig klappt. Wenn ich dir ein Stück davon abnehmen kann, sag mir, welches.`,
  },
  {
    id: "de.accountability.sendung-ihr-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Ist mir das entgangen, oder liegt es noch bei Ihnen?

{TheirDate}, deshalb frage ich jetzt. Wenn etwas es aufhält, sagen Sie mir, was, vielleicht fange ich schon ohne an.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Ist mir das entgangen, oder liegt es noch bei dir?

{TheirDate}, deshalb frage ich jetzt. Wenn etwas es aufhält, sag mir, was, vielleicht fange ich schon ohne an.`,
  },
  {
    id: "de.accountability.ihr-datum",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Wie weit ist es gekommen?

{TheirDate}, deshalb frage ich jetzt. Wenn es später wird, genügt mir ein ungefährer Tag, und ich richte mich danach.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Wie weit ist es gekommen?

{TheirDate}, deshalb frage ich jetzt. Wenn es später wird, reicht mir ein ungefährer Tag, und ich richte mich danach.`,
  },
  {
    id: "de.accountability.ihr-datum-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Wie steht es damit?

{TheirDate}, und ich möchte, dass es rechtzeitig klappt. Wenn mir ein Teil davon leichter fällt als Ihnen, sagen Sie mir, welcher.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Wie steht es damit?

{TheirDate}, und ich möchte, dass es rechtzeitig klappt. Wenn mir ein Teil davon leichter fällt als dir, sag mir, welcher.`,
  },
  {
    id: "de.accountability.sendung-wegen-frist",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "delivery"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Ist mir das entgangen, oder liegt es noch bei Ihnen?

Ich frage, weil ich Ihnen {dueStakeThen} geschrieben habe: {dueStakeStop} Wenn es länger dauert, genügt mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Ist mir das entgangen, oder liegt es noch bei dir?

Ich frage, weil ich dir {dueStakeThen} geschrieben habe: {dueStakeStop} Wenn es länger dauert, reicht mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
  },
  {
    id: "de.accountability.von-meiner-seite",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie: {quoteStop} {Outcome}

Ich frage, weil ich Ihnen {dueStakeThen} geschrieben habe: {dueStakeStop} Wenn es später wird, genügt mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} {Outcome}

Ich frage, weil ich dir {dueStakeThen} geschrieben habe: {dueStakeStop} Wenn es später wird, reicht mir ein ungefährer Tag, und ich sehe, was sich machen lässt.`,
  },
  {
    id: "de.accountability.fuer-ihre-planung",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Wie weit ist es gekommen?

Damit Sie planen können: {DueStakeThen} schrieb ich Ihnen: {dueStakeStop} Wenn es dafür zu knapp wird, genügt eine Zeile, und wir finden einen anderen Weg.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Wie weit ist es gekommen?

Damit du planen kannst: {DueStakeThen} habe ich dir geschrieben: {dueStakeStop} Wenn es dafür zu knapp wird, reicht eine Zeile, und wir finden einen anderen Weg.`,
  },
  {
    id: "de.accountability.antwort-datum-vorbei",
    play: "accountability",
    tone: "direct",
    fits: ["plain", "answer"],
    body: `{quoteDay} schrieben Sie: {quoteStop} {Outcome}

{PassedDay} hatte ich geschrieben: {passedStop} Das Datum ist vorbei. Sagen Sie mir, wie es steht, und ich sage Ihnen, was noch geht.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} {Outcome}

{PassedDay} hatte ich geschrieben: {passedStop} Das Datum ist vorbei. Sag mir, wie es steht, und ich sage dir, was noch geht.`,
  },
  {
    id: "de.accountability.datum-vorbei",
    play: "accountability",
    tone: "direct",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie: {quoteStop} Wie weit ist es gekommen?

{PassedDay} hatte ich geschrieben: {passedStop} Das Datum ist vorbei. Eine Zeile genügt, und ich rechne aus, was noch geht.`,
    familiar: `{quoteDay} hast du geschrieben: {quoteStop} Wie weit ist es gekommen?

{PassedDay} hatte ich geschrieben: {passedStop} Das Datum ist vorbei. Eine Zeile reicht, und ich rechne aus, was noch geht.`,
  },
  {
    id: "de.accountability.datum-vorbei-herzlich",
    play: "accountability",
    tone: "warm",
    fits: ["plain"],
    body: `{quoteDay} schrieben Sie{about}: {quoteStop} Wie steht es damit?

Von mir kam {passedDay}: {passedStop} Das ist vorbei, und ein neues Datum finde ich lieber mit Ihnen, als zu raten. Eine ungefähre Woche genügt.`,
    familiar: `{quoteDay} hast du{about} geschrieben: {quoteStop} Wie steht es damit?

Von mir kam {passedDay}: {passedStop} Das ist vorbei, und ein neues Datum finde ich lieber mit dir, als zu raten. Eine ungefähre Woche reicht.`,
  },
];
