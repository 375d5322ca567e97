import { existsSync, readdirSync, readFileSync } from "node:fs";
import { bounce } from "../../src/core/evidence/bounce";
import type { MessageText } from "../../src/core/evidence/detector";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { absent, outside } from "./outside";
import type { Measure, Row } from "./row";

const SHARED = outside("data");
const REPORTS = `${SHARED}/bounces`;
const HUMANS = `${SHARED}/threads/r-help-2025.jsonl`;
const BAR = 0.98;
/** The set holds a few automatic replies of people (RFC 3834): they are found elsewhere. */
const AUTOMATIC_REPLY = /^rfc3834-/u;

const only = (name: string, email: string, subject: string, text = ""): MessageText => ({
  text,
  sentences: text.split("\n"),
  signature: "",
  subject,
  from: { name, email },
  attachments: [],
  sentAt: 0,
  day: "1970-01-01",
  timeZone: "UTC",
  dayFirst: true,
  language: "en",
  lexicon: ALL_LANGUAGES.en.lexicon,
});

/** Most are UTF-8 or ASCII; the rest is read byte by byte. */
function asText(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}

/** RFC 2047 words made readable. */
function decoded(header: string): string {
  return header
    .replace(/\?=\s+=\?/gu, "?==?")
    .replace(/=\?([^?]+)\?([bq])\?([^?]*)\?=/giu, (_, charset, how, words) => {
      const bytes =
        how.toLowerCase() === "b"
          ? Buffer.from(words, "base64")
          : Buffer.from(
              words
                .replace(/_/gu, " ")
                .replace(/=([0-9a-f]{2})/giu, (_all: string, hex: string) =>
                  String.fromCharCode(Number.parseInt(hex, 16)),
                ),
              "latin1",
            );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return bytes.toString("utf8");
      }
    });
}

function header(mail: string, name: string): string {
  const head = mail.split(/\r?\n\r?\n/u)[0] ?? "";
  const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, "imu").exec(head)?.[1] ?? "";
  return decoded(found.replace(/\r?\n[ \t]+/gu, " ")).trim();
}

/** "Name <address>", "address (Name)" or a bare address. */
function sender(from: string): { name: string; email: string } {
  const angled = /^(.*?)<([^<>]*)>/u.exec(from);
  if (angled) return { name: (angled[1] ?? "").replace(/"/gu, "").trim(), email: angled[2] ?? "" };
  const noted = /^(\S+)\s+\((.*)\)$/u.exec(from);
  return noted ? { name: noted[2] ?? "", email: noted[1] ?? "" } : { name: "", email: from };
}

function recall(): Row {
  const files = readdirSync(REPORTS).filter((name) => name.endsWith(".eml") && !AUTOMATIC_REPLY.test(name));
  const missed = files.flatMap((name) => {
    const mail = asText(readFileSync(`${REPORTS}/${name}`));
    const { name: who, email } = sender(header(mail, "From"));
    const subject = header(mail, "Subject");
    return bounce(only(who, email, subject)).length > 0 ? [] : [`missed ${name}: ${who} <${email}> | ${subject}`];
  });
  const share = 1 - missed.length / files.length;
  return {
    what: "bounces: recall from sender and subject",
    on: `${files.length} reports of mail systems`,
    figure: share.toFixed(3),
    bar: `>= ${BAR}`,
    ok: share >= BAR,
    detail: missed,
  };
}

type Human = { from_name?: string; from?: string; subject?: string; body?: string };

function falseAlarms(): Row {
  const humans = readFileSync(HUMANS, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Human => JSON.parse(line));
  const alarms = humans.filter(({ from = "", subject = "", body = "" }) => {
    const { name, email } = sender(from);
    return bounce(only(name, email, subject, body)).length > 0;
  });
  return {
    what: "bounces: false alarms",
    on: `${humans.length} messages of people`,
    figure: String(alarms.length),
    bar: "0",
    ok: alarms.length === 0,
    detail: alarms.map(({ from, subject }) => `${from} | ${subject}`),
  };
}

/** Delivery failures told from sender and subject alone, and no message of a person taken for one. */
export const measure: Measure = async () => {
  if (!existsSync(REPORTS) || !existsSync(HUMANS))
    return [absent("bounces", "real bounces, messages of people", `>= ${BAR}`)];
  return [recall(), falseAlarms()];
};
