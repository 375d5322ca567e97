import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Finding, FindingKind } from "../../src/core/evidence/finding";
import { readMessage } from "../../src/core/evidence/read-message";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import type { Address, Message } from "../../src/core/thread";
import { absent, outside } from "./outside";
import type { Measure, Row } from "./row";

const SHARED = outside("");
const THREADS_READ = 300;

/** What the detectors measured here look for. */
const KINDS: readonly FindingKind[] = [
  "price",
  "objection",
  "fit-doubt",
  "competitor",
  "early-stage",
  "decision-maker",
  "life-event",
  "contact-left",
  "reorganisation",
  "hold",
  "thanks",
  "decline",
  "acceptance",
  "no-answer-needed",
  "meeting",
  "missed-meeting",
  "kind-word",
  "offer",
  "pitch",
  "process",
];
/** Those that are claims about the other side, as scenarios name them. */
const CLAIMS: readonly string[] = [
  "price",
  "objection",
  "fit-doubt",
  "competitor",
  "early-stage",
  "decision-maker",
  "life-event",
  "contact-left",
  "reorganisation",
  "decline",
  "missed-meeting",
];

type Said = { message: string; findings: Finding[] };
type Scenario = {
  me: Address;
  subject: string;
  timeZone: string;
  messages: (Omit<Message, "id" | "sentAt"> & { sentAt: string })[];
  expect: { evidence: string[]; notEvidence: string[] };
};

function read(body: string, sentAt = Date.UTC(2001, 5, 6, 12), subject = "", attachments: string[] = []): Finding[] {
  const message: Message = { id: "", from: { name: "", email: "" }, to: [], cc: [], sentAt, body, attachments };
  return readMessage(message, { subject, timeZone: "UTC", dayFirst: false, languages: ALL_LANGUAGES }).findings;
}

/** How often per 1,000 texts each kind is claimed, and each claim in `detail`, to be judged by hand. */
function claimsPerThousand(on: string, said: Said[]): Row[] {
  const findings = said.flatMap(({ findings }) => findings.filter(({ kind }) => KINDS.includes(kind)));
  const rates = KINDS.map((kind) => {
    const rate = (findings.filter((one) => one.kind === kind).length / said.length) * 1000;
    return rate === 0 ? "" : `${kind} ${rate.toFixed(1)}`;
  });
  const figure = rates.filter((rate) => rate !== "").join(", ") || "none";
  const detail = findings.map(({ kind, quote }) => `${kind}: ${quote}`);
  return [{ what: "claims per 1,000 that have little to claim", on, figure, bar: "", ok: true, detail }];
}

function ordinaryMail(): Row[] {
  const file = resolve(SHARED, "data/promises/dev.tsv");
  if (!existsSync(file)) return [absent("detectors", "ordinary mail", "")];
  const texts = readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => line.split("\t")[2] ?? []);
  return claimsPerThousand(
    "promises/dev.tsv, sentences",
    texts.map((message) => ({ message, findings: read(message) })),
  );
}

function mailingList(): Row[] {
  const file = resolve(SHARED, "data/threads/r-help-2025.jsonl");
  if (!existsSync(file)) return [absent("detectors", "a mailing list", "")];
  const lines = readFileSync(file, "utf8").split("\n").slice(0, THREADS_READ);
  const bodies = lines.filter((line) => line !== "").map((line) => (JSON.parse(line) as { body: string }).body);
  return claimsPerThousand(
    "r-help, messages",
    bodies.map((message) => ({ message, findings: read(message) })),
  );
}

const theirs = ({ me, messages }: Scenario) =>
  messages.filter(({ from, body }) => body !== null && from.email.split("@")[1] !== me.email.split("@")[1]);

function claimedBy(scenario: Scenario): string[] {
  const how = { subject: scenario.subject, timeZone: scenario.timeZone, dayFirst: true, languages: ALL_LANGUAGES };
  return theirs(scenario).flatMap((one) =>
    readMessage({ ...one, id: "", sentAt: Date.parse(one.sentAt) }, how).findings.map(
      ({ kind, quote }) => `${kind}: ${quote}`,
    ),
  );
}

function scenarios(): Row[] {
  const folder = resolve(SHARED, "scenarios");
  if (!existsSync(folder)) return [absent("detectors", "scenarios", "")];
  const detail: string[] = [];
  let wanted = 0;
  let found = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".json"))) {
    const scenario = JSON.parse(readFileSync(resolve(folder, name), "utf8")) as Scenario;
    const claims = claimedBy(scenario).filter((claim) => CLAIMS.includes(claim.split(":")[0] ?? ""));
    const kinds = new Set(claims.map((claim) => claim.split(":")[0]));
    const { evidence, notEvidence } = scenario.expect;
    const due = evidence.filter((kind) => CLAIMS.includes(kind));
    wanted += due.length;
    found += due.filter((kind) => kinds.has(kind)).length;
    detail.push(...due.filter((kind) => !kinds.has(kind)).map((kind) => `${name}: misses ${kind}`));
    for (const claim of claims) {
      const kind = claim.split(":")[0] ?? "";
      if (notEvidence.includes(kind)) detail.push(`${name}: WRONG ${claim}`);
      else if (!evidence.includes(kind)) detail.push(`${name}: unasked ${claim}`);
    }
  }
  const wrong = detail.filter((line) => line.includes("WRONG")).length;
  const figure = `${found} of ${wanted} found, ${wrong} wrongly claimed`;
  return [
    { what: "evidence of the other side's words", on: "scenarios", figure, bar: "none wrong", ok: wrong === 0, detail },
  ];
}

/** How often each detector speaks up on mail that has nothing to tell, and whether it does where it should. */
export const measure: Measure = async () => [...ordinaryMail(), ...mailingList(), ...scenarios()];
