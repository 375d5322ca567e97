import type { Finding } from "../evidence/finding";
import type { Situation } from "../silence/situation";
import { nameOf } from "../templates/name";
import type { Fit } from "../templates/template";
import { today } from "./days-ahead";
import { found, kindWordSince, lastOfTheirs } from "./facts";
import type { PlayRule } from "./proposal";
import { propose } from "./propose";
import { quoted, whoIs } from "./voice";

const BIRTH =
  /\b(?:born|birth|baby|newborn|paternity|maternity|parental|twins|geboren|geburt|elternzeit|mutterschutz)\b/iu;
const LOSS =
  /\b(?:passed away|died|death|funeral|bereave\w*|lost (?:my|his|her|our|their) (?:\w+ )?(?:mum|mother|mom|dad|father|wife|husband|son|daughter|brother|sister|partner)|verstorben|gestorben|beerdigung|todesfall|trauer\w*)\b/iu;
const ILLNESS =
  /\b(?:ill|sick|illness|hospital\w*|surgery|operation|pneumonia|covid|flu|cancer|stroke|accident|recover\w*|injur\w*|broke\w*|krank\w*|klinik|operiert|unfall|reha)\b/iu;

type LifeEvent = Extract<Finding, { kind: "life-event" }>;

function newsFits({ quote, about }: LifeEvent): Fit[] {
  if (LOSS.test(quote)) return ["loss"];
  if (BIRTH.test(quote) && about === "") return ["birth"];
  if (ILLNESS.test(quote)) return [about === "" ? "illness" : "illness-of-other"];
  return ["other-news"];
}

/** The news is about somebody else than the one who wrote it. */
function concerns({ about }: LifeEvent, situation: Situation, message: number): string {
  const from = situation.thread.messages[message]?.from;
  return from && nameOf(from).first.toLowerCase() === about.toLowerCase() ? "" : about;
}

/** Their newest news that is not over: no return day or end of a freeze has passed, and they have not taken up business since. */
export function newsOf(situation: Situation) {
  const [latest] = [...found(situation, "them", "life-event"), ...found(situation, "them", "reorganisation")].toSorted(
    (a, b) => b.message - a.message,
  );
  if (!latest || situation.verdict.kind === "paused") return latest ?? null;
  const { finding, message } = latest;
  const end = finding.kind === "life-event" ? finding.back : finding.until;
  const over = (end !== null && end <= today(situation)) || message < lastOfTheirs(situation);
  return over ? null : latest;
}

/** A freeze with an end they named, and the rep has answered since: nothing more has to be said before that day. */
const isUnderstood = (situation: Situation, message: number): boolean =>
  situation.sides.lastIndexOf("rep") > message &&
  [...found(situation, "them", "reorganisation"), ...found(situation, "them", "hold")].some(
    (told) => told.message === message && told.finding.until !== null,
  );

/** A kind note that asks for nothing: after news of a life, or of a reorganisation, unless one has been sent since. */
export const compassion: PlayRule = (situation, words) => {
  const latest = newsOf(situation);
  if (!latest || !["quiet", "paused"].includes(situation.verdict.kind)) return null;
  if (kindWordSince(situation, latest.message)) return null;
  if (latest.finding.kind === "reorganisation" && isUnderstood(situation, latest.message)) return null;
  const from = situation.thread.messages[latest.message]?.from ?? situation.contact;
  const { finding, message } = latest;
  const told = words.because.news(whoIs(from, words), quoted(finding.quote, words));
  const fits: Fit[] =
    finding.kind === "life-event"
      ? newsFits({ ...finding, about: concerns(finding, situation, message) })
      : ["reorganisation"];
  const because = [told, words.because.newsFirst, words.because.notAboutYou];
  const greets = from && situation.sides[message] === "them" ? from : situation.contact;
  return propose("compassion", situation, words, { because, greets, fits });
};
