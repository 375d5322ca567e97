import { describe, expect, it } from "vitest";
import { ALL_LANGUAGES } from "../../../src/core/languages/all";
import { coach, type Report } from "../../../src/core/report";
import { DEFAULT_SETTINGS, NO_MEMORY } from "../../../src/core/silence/situation";
import type { Address, Message } from "../../../src/core/thread";

/** Whole threads in our own words, read as a rep's mailbox would hold them: text in, verdict out. */

const PEOPLE: Record<string, Address> = {
  rep: { name: "Nora Lindt", email: "nora@brightpumps.example" },
  mate: { name: "Paul Ode", email: "paul@brightpumps.example" },
  anna: { name: "Anna Berg", email: "anna.berg@milltown.example" },
  ben: { name: "Ben Okoro", email: "ben.okoro@milltown.example" },
  cara: { name: "Cara Diaz", email: "cara@otherhouse.example" },
  daemon: { name: "Mail Delivery Subsystem", email: "mailer-daemon@googlemail.example" },
  list: { name: "Pump Weekly", email: "newsletter@pumpweekly.example" },
};
const who = (name: string): Address => PEOPLE[name] ?? { name, email: `${name}@nowhere.example` };

/** A line reads "anna 2026-03-03: text"; " +file.pdf" at its end is an attachment, "rep>ben" names the addressee. */
function messageOf(line: string): Message {
  const [, from = "", to, day = "", text = ""] = /^(\w+)(?:>(\w+))? (\S+): ([\s\S]*)$/.exec(line) ?? [];
  const [body = "", ...files] = text.split(" +");
  const addressee = to ?? (from === "rep" || from === "mate" ? "anna" : "rep");
  const sentAt = Date.parse(day.includes("T") ? `${day}:00Z` : `${day}T12:00:00Z`);
  return { id: "", from: who(from), to: [who(addressee)], cc: [], sentAt, body, attachments: files };
}

function look(lines: string[], now: string): Report {
  const thread = { me: { ...who("rep"), aliases: [] }, subject: "Pumps for the mill", messages: lines.map(messageOf) };
  const context = {
    now: Date.parse(`${now}T09:00:00Z`),
    timeZone: "Europe/London",
    settings: DEFAULT_SETTINGS,
    memory: NO_MEMORY,
    languages: ALL_LANGUAGES,
  };
  return coach(thread, context);
}

type Case = {
  what: string;
  lines: string[];
  now: string;
  verdict: string;
  promise?: [string, string | null] | null;
  first?: string | null;
  has?: string[];
  hasNot?: string[];
};

const ASKED =
  "rep 2026-03-02: Hi Anna,\n\nOur offer for the two pumps is attached. What do you think of it?\n\nNora +offer.pdf";

const POLISH =
  "rep 2026-03-02: Dzień dobry Anno,\n\nW załączeniu nasza oferta na dwie pompy. Co Państwo o niej sądzą?\n\nNora";

describe("a language that we have no words for", () => {
  const asked = look([POLISH], "2026-03-20");
  it("is judged by who wrote when, and the report says so", () => {
    expect(asked.verdict.kind).toBe("quiet");
    expect(asked.verdict.because).toContain("I don't read this language");
    const answered = look(
      [POLISH, "anna 2026-03-03: Dziękuję, wrócę do Pani w piątek z odpowiedzią od zarządu."],
      "2026-03-20",
    );
    expect(answered.verdict.kind).toBe("your-turn");
    expect(answered.verdict.because).toContain("I don't read this language");
  });
  it("nothing is said to be missing in what was not read", () =>
    expect(asked.evidence.map(({ kind }) => kind)).not.toContain("no-next-step"));
});

const CASES: Case[] = [
  {
    what: "leave that is not over",
    lines: [
      ASKED,
      "anna 2026-03-02: I am out of the office until 23 March with no access to mail. For urgent matters please contact Ben.",
    ],
    now: "2026-03-12",
    verdict: "paused",
    promise: null,
  },
  {
    what: "leave that is over",
    lines: [ASKED, "anna 2026-03-02: I am out of the office and will be back on 9 March."],
    now: "2026-03-17",
    verdict: "quiet",
  },
  {
    what: "a bounce",
    lines: [
      ASKED,
      "daemon 2026-03-02: Address not found. Your message wasn't delivered to anna.berg@milltown.example because the address couldn't be found.",
    ],
    now: "2026-03-12",
    verdict: "undelivered",
    first: null,
  },
  {
    what: "colleagues among themselves",
    lines: [
      "mate>rep 2026-03-02: Can you send me the mill's file?",
      "rep>mate 2026-03-02T15:00: Here it is. Anything else? +mill.pdf",
    ],
    now: "2026-03-20",
    verdict: "not-coached",
    first: null,
  },
  {
    what: "a note to self",
    lines: ["rep>rep 2026-03-02: Call Anna about the pumps. Ask for the curves?"],
    now: "2026-03-20",
    verdict: "not-coached",
  },
  {
    what: "a vendor whom the rep never answered",
    lines: [
      "cara 2026-03-02: Hi Nora, would you have fifteen minutes for a look at our CRM?",
      "cara 2026-03-09: Just checking whether you saw my mail?",
    ],
    now: "2026-03-20",
    verdict: "not-coached",
  },
  {
    what: "thanks",
    lines: [ASKED, "anna 2026-03-03: Thanks Nora, that's all I needed for now. Have a good week!"],
    now: "2026-03-20",
    verdict: "settled",
    first: null,
  },
  {
    what: "a decline that nobody answered",
    lines: [
      ASKED,
      "anna 2026-03-03: Hi Nora, thank you for the offer. We have decided to go with another supplier. I'll be in touch if anything changes.\n\nAnna",
    ],
    now: "2026-03-20",
    verdict: "settled",
    promise: null,
    first: "let-go",
  },
  {
    what: "a signature",
    lines: [ASKED, "anna 2026-03-03: Signed copy attached, looking forward to working with you. +signed.pdf"],
    now: "2026-03-20",
    verdict: "settled",
    promise: null,
  },
  {
    what: "a death in the family",
    lines: [
      ASKED,
      "anna 2026-03-04: Dear Nora, my father passed away on Sunday and I am with my family. I will look at your offer next week.\n\nAnna",
    ],
    now: "2026-03-25",
    verdict: "paused",
    first: "compassion",
    has: ["life-event"],
  },
  {
    what: "a birth, and the kind word is sent",
    lines: [
      ASKED,
      "anna 2026-03-04: Our daughter was born last night, so I'm offline for a while!",
      "rep 2026-03-04T15:00: Congratulations Anna, how lovely! Enjoy every minute, the pumps can wait.",
    ],
    now: "2026-03-25",
    verdict: "paused",
    has: ["life-event"],
  },
  {
    what: "the contact has left",
    lines: [
      ASKED,
      "ben 2026-03-05: Hello Nora, Anna has left the company at the end of February. Her post has not been filled yet.\n\nBen Okoro",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    first: "restart",
    has: ["contact-left"],
  },
  {
    what: "a no-show",
    lines: [
      "rep 2026-03-02: Hi Anna, could we talk on Thursday at 2pm?",
      "anna 2026-03-03: Thursday at 2 works, talk then.",
      "rep 2026-03-05: Hi Anna, I was on the line at two but you couldn't make it. Would Tuesday the 10th at 10 or Wednesday the 11th at 3 suit you better?",
    ],
    now: "2026-03-16",
    verdict: "quiet",
    first: "missed-meeting",
    promise: null,
    has: ["missed-meeting"],
  },
  {
    what: "a meeting to come",
    lines: [
      "rep 2026-03-02: Hi Anna, could we talk on Thursday 12 March at 2pm?",
      "anna 2026-03-03: Thursday 12 March at 2 works, see you then.",
    ],
    now: "2026-03-09",
    verdict: "waiting",
    first: "wait",
  },
  {
    what: "a cold first mail, too early",
    lines: ["rep 2026-03-02: Hi Anna, we make quiet pumps for mills. Would a short call be of use?"],
    now: "2026-03-05",
    verdict: "waiting",
  },
  {
    what: "a cold first mail, quiet",
    lines: ["rep 2026-03-02: Hi Anna, we make quiet pumps for mills. Would a short call be of use?"],
    now: "2026-03-16",
    verdict: "quiet",
    promise: null,
  },
  {
    what: "the rep's own promise is overdue",
    lines: [
      "anna 2026-03-02: Hi Nora, could you send us a quote for a third pump?",
      "rep 2026-03-02T15:00: Sure Anna, I'll send you the quote by Thursday.",
    ],
    now: "2026-03-13",
    verdict: "your-turn",
    first: null,
  },
  {
    what: "a question without a question mark",
    lines: [ASKED, "anna 2026-03-03: Looks fine. Please let me know the delivery time for the second pump."],
    now: "2026-03-20",
    verdict: "your-turn",
    first: null,
  },
  {
    what: "a promise by the boss's assistant",
    lines: [
      ASKED,
      "ben 2026-03-04: Dear Ms Lindt, Ms Berg will get back to you by Monday.\n\nBen Okoro\nAssistant to Anna Berg",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    promise: ["Ms Berg will get back to you by Monday", "2026-03-09"],
    first: "accountability",
  },
  {
    what: "a promise not yet due",
    lines: [ASKED, "anna 2026-03-03: I'll come back to you by the end of the month."],
    now: "2026-03-20",
    verdict: "waiting",
    promise: ["I'll come back to you by the end of the month", "2026-03-31"],
    first: "wait",
  },
  {
    what: "a promise kept by a colleague",
    lines: [
      "rep 2026-03-02: Hi Anna, could you send me the mill's drawings?",
      "anna 2026-03-03: I'll send you the drawings by Friday.",
      "ben 2026-03-06: Anna asked me to pass on the drawings, here they are. +mill.dwg",
      "rep 2026-03-09: Thank you both. Shall we fix the trial for week 14?",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    promise: null,
  },
  {
    what: "two promises, one kept",
    lines: [
      "rep 2026-03-02: Hi Anna, could you send me the drawings and the budget?",
      "anna 2026-03-03: I'll send you the drawings tomorrow and I'll get you the budget by 13 March.",
      "anna 2026-03-04: Drawings attached. +mill.dwg",
    ],
    now: "2026-03-24",
    verdict: "quiet",
    promise: ["I'll get you the budget by 13 March", "2026-03-13"],
  },
  {
    what: "conditional, and the rep has done it",
    lines: [
      ASKED,
      "anna 2026-03-03: As soon as I have the noise report, I'll place the order.",
      "rep 2026-03-04: Noise report attached. +noise-report.pdf",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    promise: ["I'll place the order", null],
    first: "accountability",
  },
  {
    what: "an express refusal to promise",
    lines: [
      ASKED,
      "anna 2026-03-03: I might have an answer by Friday, but don't hold me to it.",
      "rep 2026-03-10: Hi Anna, have you had time to look?",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    promise: null,
  },
  {
    what: "a yes to a precise request, renewed with a date",
    lines: [
      "rep 2026-03-02: Could you send me the signed NDA?",
      "anna 2026-03-02T15:00: Will do.",
      "rep 2026-03-10: Could you send the NDA today?",
      "anna 2026-03-10T15:00: Sorry! You'll have it by Thursday.",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    promise: ["You'll have it by Thursday", "2026-03-12"],
  },
  {
    what: "call me in April",
    lines: [
      ASKED,
      "anna 2026-03-03: We are in the middle of the audit. Please come back to me after 15 April.",
      "rep 2026-03-03T15:00: Of course, good luck with the audit!",
    ],
    now: "2026-03-25",
    verdict: "paused",
    first: "wait",
  },
  {
    what: "hope and nothing else",
    lines: [
      ASKED,
      "anna 2026-03-04: It's all looking good, the PO should be with you soon.",
      "rep 2026-03-12: Hi Anna, is there any news on the PO?",
    ],
    now: "2026-03-25",
    verdict: "quiet",
    promise: null,
    has: ["hope"],
  },
  {
    what: "folded newest answered later in German",
    lines: [
      "rep 2026-03-02: Sehr geehrte Frau Berg,\n\nanbei unser Angebot für die beiden Pumpen. Passt der Liefertermin für Sie?\n\nMit freundlichen Grüßen\nNora Lindt +angebot.pdf",
      "anna 2026-03-04: Guten Tag Frau Lindt,\n\nvielen Dank. Ich kläre das intern und melde mich bis Freitag bei Ihnen.\n\nMit freundlichen Grüßen\nAnna Berg",
    ],
    now: "2026-03-20",
    verdict: "quiet",
    promise: ["melde mich bis Freitag bei Ihnen", "2026-03-06"],
    first: "accountability",
  },
  {
    what: "a French leave notice",
    lines: [
      ASKED,
      "anna 2026-03-02: Bonjour, je suis absente du bureau jusqu'au 20 mars inclus. En cas d'urgence, veuillez contacter mon collègue. Cordialement, Anna",
    ],
    now: "2026-03-12",
    verdict: "paused",
  },
  {
    what: "three follow-ups",
    lines: [
      ASKED,
      "anna 2026-03-03: Thanks, got it.",
      "rep 2026-03-09: Hi Anna, have you had a chance to look at it?",
      "rep 2026-03-16: Hi Anna, any news on the offer?",
      "rep 2026-03-23: Hi Anna, could you tell me where you stand?",
      "rep 2026-03-30: Anna, is this still of interest?",
    ],
    now: "2026-04-13",
    verdict: "quiet",
    has: ["chasers", "question"],
    promise: null,
  },
  {
    what: "an article, asked nothing",
    lines: [
      ASKED,
      "anna 2026-03-03: Got it, thank you, we'll see in the summer.",
      "rep 2026-03-05: Hi Anna, this piece on quiet mills made me think of you. No need to reply.",
    ],
    now: "2026-03-12",
    verdict: "settled",
  },
  {
    what: "an objection is the rep's to answer",
    lines: [ASKED, "anna 2026-03-03: Hi Nora, honestly we don't see how this pays for itself."],
    now: "2026-03-20",
    verdict: "your-turn",
    has: ["objection"],
  },
  {
    what: "frozen without an end",
    lines: [
      ASKED,
      "anna 2026-03-04: We have just been taken over and all spending is frozen for now.",
      "rep 2026-03-05: Thank you for telling me, Anna. All the best for these weeks.",
    ],
    now: "2026-03-20",
    verdict: "paused",
    has: ["reorganisation"],
  },
  {
    what: "they will call",
    lines: [ASKED, "anna 2026-03-03: I'll call you on Thursday about it."],
    now: "2026-03-16",
    verdict: "quiet",
    promise: ["I'll call you on Thursday", "2026-03-05"],
    first: "accountability",
  },
];

const folded = (text: string): string => text.replace(/\s+/g, " ");

describe("worked threads of our own", () => {
  it.each(CASES)("$what", ({ lines, now, verdict, promise, first, has = [], hasNot = [] }) => {
    const report = look(lines, now);
    const kinds = report.evidence.map(({ kind }) => kind);
    const held = report.evidence.find(({ kind }) => kind === "promise");
    expect([report.verdict.kind, report.verdict.because]).toEqual([verdict, expect.any(String)]);
    if (promise === null) expect(held).toBeUndefined();
    if (promise) {
      expect(held?.due).toBe(promise[1]);
      expect(folded(held?.quote ?? "")).toContain(promise[0]);
    }
    if (first !== undefined) expect(report.suggestions[0]?.play ?? null).toBe(first);
    expect(kinds).toEqual(expect.arrayContaining(has));
    for (const kind of hasNot) expect(kinds).not.toContain(kind);
  });
});
