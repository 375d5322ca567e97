import { describe, expect, it } from "vitest";
import { readMessage } from "../../src/core/evidence/read-message";
import { ALL_LANGUAGES } from "../../src/core/languages/all";
import { suggest } from "../../src/core/plays/suggest";
import {
  ANNA,
  anna,
  ask,
  BEN,
  bare,
  ben,
  cara,
  delivery,
  kinds,
  leave,
  lifeEvent,
  mate,
  promise,
  REP,
  rep,
  request,
  see,
  verdict,
} from "./silence/talk";

/** Who owes whom what, case by case; 2026-03-02 is a Monday. */

describe("a promise that hangs on the rep", () => {
  const asked = rep("2026-03-02", [ask()]);
  const hanging = anna("2026-03-03", [promise(null, { conditional: true, needs: ["spec"] })]);
  it("is the rep's turn until the rep has done it", () =>
    expect(verdict([asked, hanging], "2026-03-20")).toBe("your-turn"));
  it("is no evidence against them meanwhile", () =>
    expect(kinds(see([asked, hanging], { now: "2026-03-20" }))).not.toContain("promise"));
  it("opens once the rep has visibly done it", () => {
    const done = rep("2026-03-04", [delivery("spec")], { attachments: ["spec.pdf"], terms: ["spec"] });
    const seen = see([asked, hanging, done], { now: "2026-03-20" });
    expect([seen.verdict.kind, seen.held?.state]).toEqual(["quiet", "broken"]);
  });
  it("stays shut when the rep only says that it will come", () => {
    const said = rep("2026-03-04", [promise("2026-04-30", { topic: ["spec"] })], { terms: ["spec"] });
    expect(see([asked, hanging, said], { now: "2026-03-20" }).held).toBeNull();
  });
});

describe("the rep's turn", () => {
  it("when they wrote last and asked", () =>
    expect(verdict([rep("2026-03-02", [ask()]), anna("2026-03-03", [request()])], "2026-03-20")).toBe("your-turn"));
  it("when the rep's own promise is overdue, even if theirs is broken too", () => {
    const table = [
      rep("2026-03-02", [ask()]),
      anna("2026-03-03", [promise("2026-03-06")]),
      rep("2026-03-03T15", [promise("2026-03-09", { topic: ["quot"], quote: "I'll send the quote" })]),
    ];
    const seen = see(table, { now: "2026-03-20" });
    expect([seen.verdict.kind, seen.verdict.chip]).toEqual(["your-turn", "you owe Anna a quote"]);
  });
  it("one that is not due yet is only mentioned", () => {
    const table = [
      rep("2026-03-02", [ask()]),
      anna("2026-03-03", [promise("2026-03-06")]),
      rep("2026-03-03T15", [promise("2026-03-27", { topic: ["quot"], quote: "I'll send the quote" })]),
    ];
    const seen = see(table, { now: "2026-03-20" });
    expect([seen.verdict.kind, seen.verdict.because.includes("You have something to send by")]).toEqual([
      "quiet",
      true,
    ]);
  });
  it("not when the rep's own promise is kept", () => {
    const table = [
      rep("2026-03-02", [promise("2026-03-04", { topic: ["quot"] })]),
      anna("2026-03-02T15", [bare("thanks")]),
      rep("2026-03-04", [bare("offer"), ask()], { terms: ["quot"] }),
    ];
    expect(verdict(table, "2026-03-20")).toBe("quiet");
  });
  it("not when a promised call of the rep's left no trace", () => {
    const table = [
      rep("2026-03-02", [ask()]),
      anna("2026-03-03", [bare("thanks")]),
      rep("2026-03-03T15", [promise("2026-03-05", { call: true })]),
    ];
    expect(verdict(table, "2026-03-20")).toBe("settled");
  });
});

describe("an undated promise", () => {
  const table = [rep("2026-03-02", [request()]), anna("2026-03-03", [promise(null)])];
  it("waits five working days from the promise", () =>
    expect(["2026-03-10", "2026-03-11"].map((now) => verdict(table, now))).toEqual(["waiting", "quiet"]));
  it("or from the rep's newest question", () => {
    const again = [...table, rep("2026-03-12", [ask()])];
    expect(["2026-03-19", "2026-03-20"].map((now) => verdict(again, now))).toEqual(["waiting", "quiet"]);
  });
  it("ends when its maker has left", () => {
    const gone = ben("2026-03-05", [{ kind: "contact-left", quote: "Anna has left us", who: "Anna", successor: null }]);
    const seen = see([...table, gone, rep("2026-03-06", [ask()])], { now: "2026-03-20" });
    expect([seen.held, kinds(seen).includes("contact-left"), seen.verdict.kind]).toEqual([null, true, "quiet"]);
  });
});

describe("keeping and replacing", () => {
  const table = [rep("2026-03-02", [request()]), anna("2026-03-03", [promise("2026-03-06")])];
  it("anybody of that company keeps a promise", () =>
    expect(see([...table, ben("2026-03-05", [delivery("curv")])], { now: "2026-03-20" }).held).toBeNull());
  it("another company does not", () =>
    expect(see([...table, cara("2026-03-05", [delivery("curv")])], { now: "2026-03-20" }).held?.state).toBe("broken"));
  it("a newer date replaces the older one", () => {
    const seen = see([...table, anna("2026-03-09", [promise("2026-03-13")])], { now: "2026-03-20" });
    expect([seen.held?.due, seen.held?.slips, kinds(seen).filter((kind) => kind === "promise").length]).toEqual([
      "2026-03-13",
      1,
      1,
    ]);
  });
  it("of two promises in one mail each closes on its own", () => {
    const two = [
      rep("2026-03-02", [request()]),
      anna("2026-03-03", [
        promise("2026-03-06"),
        promise("2026-03-10", { topic: ["budget"], quote: "and the budget by Tuesday" }),
      ]),
    ];
    const seen = see([...two, anna("2026-03-06", [delivery("curv")], { terms: ["curv", "pump"] })], {
      now: "2026-03-20",
    });
    expect(seen.held?.finding.quote).toBe("and the budget by Tuesday");
  });
  it("a word about something else keeps nothing", () => {
    const aside = anna("2026-03-05", [bare("price", "too dear")], { terms: ["pric", "steel"] });
    expect(see([...table, aside], { now: "2026-03-20" }).held?.state).toBe("broken");
  });
});

it("a promise made for the team binds their side", () => {
  const table = [rep("2026-03-02", [request()]), anna("2026-03-03", [promise("2026-03-06", { madeFor: "team" })])];
  expect(see([...table, ben("2026-03-06", [delivery("curv")])], { now: "2026-03-20" }).held).toBeNull();
  expect(see(table, { now: "2026-03-20" }).held?.by).toEqual(ANNA);
});

describe("only words addressed to the rep count", () => {
  const promises = (body: string): string[] =>
    readMessage(
      { id: "", from: ANNA, to: [REP], cc: [], sentAt: Date.parse("2026-03-03T10:00:00Z"), body, attachments: [] },
      { subject: "Pumps", timeZone: "UTC", dayFirst: true, languages: ALL_LANGUAGES },
    )
      .findings.filter(({ kind }) => kind === "promise")
      .map(({ quote }) => quote);
  it("as these do", () =>
    expect(promises("Hi Nora,\n\nI'll send you the order by Friday.\n\nAnna")).toEqual([
      "I'll send you the order by Friday",
    ]));
  it.each([
    [
      "quoted",
      "Noted.\n\nOn Mon, 2 Mar 2026 at 10:12, Nora Lindt <nora@brightpumps.example> wrote:\n\n> I'll send you the order by Friday.",
    ],
    [
      "forwarded",
      "For your information.\n\n---------- Forwarded message ---------\nFrom: Ben Okoro <ben@milltown.example>\nDate: Mon, 2 Mar 2026 at 10:12\nSubject: Order\nTo: Anna Berg\n\nI'll send you the order by Friday.",
    ],
    ["cited", 'You wrote "I\'ll send you the order by Friday". Which order?'],
    ["reported", "Our plumber said he would send the order by Friday."],
    ["irony", "Oh sure, I'll send you an order every Friday, because money grows on trees."],
    ["courtesy", "I look forward to hearing from you."],
    ["a wait and see", "We'll see."],
  ])("%s: none", (_, body) => expect(promises(body)).toEqual([]));
});

it("hope without a promise is hope, with five days", () => {
  const table = [rep("2026-03-02", [ask()]), anna("2026-03-03", [bare("hope", "The PO is coming")])];
  expect(["2026-03-10", "2026-03-11"].map((now) => verdict(table, now))).toEqual(["waiting", "quiet"]);
  const seen = see(table, { now: "2026-03-11" });
  expect([seen.held, kinds(seen).includes("hope"), kinds(seen).includes("promise")]).toEqual([null, true, false]);
});

describe("an automatic reply", () => {
  const table = [
    rep("2026-03-02", [request()]),
    anna("2026-03-03", [promise("2026-03-06")]),
    rep("2026-03-09", [ask()]),
    anna("2026-03-09T13", [leave("2026-03-16")]),
  ];
  it("outranks an overdue promise until the return day and its grace", () =>
    expect(["2026-03-12", "2026-03-17", "2026-03-18"].map((now) => verdict(table, now))).toEqual([
      "paused",
      "paused",
      "quiet",
    ]));
  it("leaves the promise listed", () =>
    expect(kinds(see(table, { now: "2026-03-12" }))).toEqual(expect.arrayContaining(["promise", "out-of-office"])));
  it("is no answer", () =>
    expect(see(table, { now: "2026-03-18" }).evidence.find(({ kind }) => kind === "question")?.message).toBe(2));
  it("without a date pauses a week", () => {
    const undated = [rep("2026-03-02", [ask()]), anna("2026-03-02T13", [leave(null)])];
    expect(["2026-03-06", "2026-03-12"].map((now) => verdict(undated, now))).toEqual(["paused", "quiet"]);
  });
});

describe("a life event", () => {
  const table = [
    rep("2026-03-02", [request()]),
    anna("2026-03-03", [promise("2026-03-06")]),
    ben("2026-03-05", [lifeEvent("Anna")]),
  ];
  it("pauses whoever wrote last", () =>
    expect([table, [...table, rep("2026-03-06", [ask()])]].map((lines) => verdict(lines, "2026-03-20"))).toEqual([
      "paused",
      "paused",
    ]));
  it("never turns quiet by itself, and is looked at every week", () => {
    const { kind, until } = see(table, { now: "2026-06-01" }).verdict;
    expect([kind, until]).toEqual(["paused", "2026-06-04"]);
  });
  it("suspends the promise", () => expect(see(table, { now: "2026-03-20" }).held).toBeNull());
  it("is over once the person writes again", () =>
    expect(verdict([...table, anna("2026-03-30", [ask()])], "2026-04-01")).toBe("your-turn"));
  it("with a date pauses until then", () => {
    const back = [
      rep("2026-03-02", [ask()]),
      anna("2026-03-03", [lifeEvent("", "2026-04-01")]),
      rep("2026-03-04", [bare("kind-word")]),
    ];
    expect(see(back, { now: "2026-03-20" }).verdict.until).toBe("2026-04-01");
  });
  it("a freeze with an end pauses until that day", () => {
    const frozen = anna("2026-03-03", [
      { kind: "reorganisation", quote: "all spend is frozen", until: "2026-04-30", frozen: true },
    ]);
    expect(see([rep("2026-03-02", [ask()]), frozen], { now: "2026-04-01" }).verdict).toMatchObject({
      kind: "paused",
      until: "2026-04-30",
    });
  });
  it("a freeze without an end pauses too", () => {
    const frozen = anna("2026-03-03", [
      { kind: "reorganisation", quote: "all spend is frozen", until: null, frozen: true },
    ]);
    expect(verdict([rep("2026-03-02", [ask()]), frozen], "2026-04-01")).toBe("paused");
  });
});

it("after a no-show it is a missed meeting, with two days", () => {
  const meeting = anna("2026-03-03", [
    { kind: "meeting", quote: "Thursday at two works", on: "2026-03-05", agreed: true },
  ]);
  const table = [
    rep("2026-03-02", [ask()]),
    meeting,
    rep("2026-03-05", [bare("missed-meeting"), ask({ timesProposed: true })]),
  ];
  expect(["2026-03-09", "2026-03-10"].map((now) => verdict(table, now))).toEqual(["waiting", "quiet"]);
  const seen = see(table, { now: "2026-03-10" });
  expect([seen.held, kinds(seen).includes("missed-meeting")]).toEqual([null, true]);
});

describe("undelivered and settled", () => {
  const postmaster = { name: "", email: "mailer-daemon@brightpumps.example" };
  it("a bounce is undelivered", () => {
    const table = [rep("2026-03-02", [ask()]), { ...anna("2026-03-02T13", [bare("bounce")]), from: postmaster }];
    const seen = see(table, { now: "2026-03-20" });
    expect([seen.verdict.kind, seen.verdict.chip, kinds(seen)]).toEqual([
      "undelivered",
      "this did not arrive",
      ["bounce"],
    ]);
  });
  it("a decline, a signature and thanks settle", () => {
    for (const kind of ["decline", "acceptance", "thanks"] as const) {
      expect(verdict([rep("2026-03-02", [ask()]), anna("2026-03-03", [bare(kind)])], "2026-03-20")).toBe("settled");
    }
  });
  it("thanks for an offer that we asked about since do not", () => {
    expect(
      verdict(
        [rep("2026-03-02", [ask()]), anna("2026-03-03", [bare("thanks")]), rep("2026-03-04", [ask()])],
        "2026-03-20",
      ),
    ).toBe("quiet");
  });
});

it("somebody who has never written owes nothing but may be quiet after four days", () => {
  const table = [rep("2026-03-02", [ask()])];
  expect(["2026-03-06", "2026-03-07"].map((now) => verdict(table, now))).toEqual(["waiting", "quiet"]);
  expect(see(table, { now: "2026-03-20" }).held).toBeNull();
});

describe("what the rep has asked already needs a new angle", () => {
  const dear = anna("2026-03-03", [bare("price", "It is above what we had in mind")]);
  const about = (lines: Parameters<typeof see>[0]) =>
    suggest(see(lines, { now: "2026-03-20" })).suggestions.find(({ play }) => play === "price");
  const first = about([
    rep("2026-03-02", [bare("offer"), ask()]),
    dear,
    rep("2026-03-04", [bare("thanks"), bare("offer")]),
  ]);
  const again = about([
    rep("2026-03-02", [bare("offer"), ask()]),
    dear,
    rep("2026-03-04", [ask({ quote: "How far apart are we on the price?", topic: ["pric"] })]),
  ]);
  it("the price is asked about in another message than the first time", () => {
    expect(first?.texts.length).toBeGreaterThan(0);
    const openly = first?.texts.map(({ template }) => template) ?? [];
    expect(again?.texts.length).toBeGreaterThan(0);
    for (const { template } of again?.texts ?? []) expect(openly).not.toContain(template);
  });
  it("and the rep is told why", () => expect(again?.because.join(" ")).not.toBe(first?.because.join(" ")));
});

describe("raised", () => {
  const table = [rep("2026-03-02", [request()]), anna("2026-03-03", [promise("2026-03-06")])];
  const raised = (turn: ReturnType<typeof rep>) => see([...table, turn], { now: "2026-03-20" }).held?.raised;
  it("by its date", () => expect(raised(rep("2026-03-10", [ask()], { days: ["2026-03-06"] }))).toBe(true));
  it("by what they said they would do", () =>
    expect(raised(rep("2026-03-10", [ask()], { terms: ["pump", "curv"] }))).toBe(true));
  it("not by asking about the same subject", () =>
    expect(raised(rep("2026-03-10", [ask()], { terms: ["pump", "timing"] }))).toBe(false));
});

describe("several promises", () => {
  const early = promise("2026-03-06", { quote: "first" });
  const late = promise("2026-03-27", { quote: "second", topic: ["budget"] });
  const table = [rep("2026-03-02", [request()]), anna("2026-03-03", [late, early])];
  it("the longest overdue is held up", () =>
    expect(see(table, { now: "2026-04-10" }).held?.finding.quote).toBe("first"));
  it("then the next one due", () => expect(see(table, { now: "2026-03-04" }).held?.finding.quote).toBe("first"));
  it("not yet due makes it waiting, whoever wrote last", () => {
    expect([table, [...table, rep("2026-03-04", [ask()])]].map((lines) => verdict(lines, "2026-03-05"))).toEqual([
      "waiting",
      "waiting",
    ]);
  });
  it("unless their last message asks the rep", () =>
    expect(verdict([...table, anna("2026-03-04", [ask()])], "2026-03-05")).toBe("your-turn"));
});

describe("a plain yes", () => {
  it("to a precise request is a promise without a date", () => {
    const seen = see([rep("2026-03-02", [request()]), anna("2026-03-03", [bare("assent", "On it.")])], {
      now: "2026-03-20",
    });
    expect([seen.verdict.kind, seen.held?.finding.quote, seen.held?.due]).toEqual(["quiet", "On it.", null]);
  });
  it("to a mere question is none", () => {
    expect(
      see([rep("2026-03-02", [ask()]), anna("2026-03-03", [bare("assent", "Sure.")])], { now: "2026-03-20" }).held,
    ).toBeNull();
  });
});

it("an express refusal bars what the message promised", () => {
  const careful = anna("2026-03-03", [promise("2026-03-06"), bare("no-commitment", "don't hold me to it")]);
  expect(
    see([rep("2026-03-02", [request()]), careful, rep("2026-03-09", [ask()])], { now: "2026-03-20" }).held,
  ).toBeNull();
});

it("in a formal tender nothing is due before the day that they gave", () => {
  const tender = anna("2026-03-03", [{ kind: "process", quote: "All bidders hear by 17 April.", of: "tender" }], {
    days: ["2026-04-17"],
  });
  const table = [rep("2026-03-02", [bare("offer")]), tender];
  expect(verdict(table, "2026-04-01")).toBe("waiting");
  expect(see([...table, rep("2026-03-04", [ask()])], { now: "2026-04-01" }).verdict).toMatchObject({
    kind: "waiting",
    until: "2026-04-17",
  });
  expect(verdict([...table, rep("2026-03-04", [ask()])], "2026-04-27")).toBe("quiet");
});

it("a date that moved twice is the third date", () => {
  const table = ["2026-03-06", "2026-03-13", "2026-03-20"].map((due, i) =>
    anna(`2026-03-${String(3 + 7 * i).padStart(2, "0")}`, [promise(due)]),
  );
  expect(see([rep("2026-03-02", [request()]), ...table], { now: "2026-03-30" }).held?.slips).toBe(2);
});

it("an agreed meeting waits until it is over, then we ask whether it took place", () => {
  const table = [
    rep("2026-03-02", [ask({ timesProposed: true })]),
    anna("2026-03-03", [{ kind: "meeting", quote: "Thursday works", on: "2026-03-12", agreed: true }]),
  ];
  expect(["2026-03-10", "2026-03-12", "2026-03-16"].map((now) => verdict(table, now))).toEqual([
    "waiting",
    "waiting",
    "quiet",
  ]);
  expect(see(table, { now: "2026-03-16" }).verdict.because).toContain("Did it take place?");
});

describe("not coached", () => {
  it("where the rep has never written", () =>
    expect(verdict([anna("2026-03-02", [ask()])], "2026-03-20")).toBe("not-coached"));
  it("where only colleagues are", () =>
    expect(
      verdict([mate("2026-03-02", [ask()], { to: [REP] }), rep("2026-03-02T15", [ask()], { to: [REP] })], "2026-03-20"),
    ).toBe("not-coached"));
  it("where only machines write, even if the rep answered them", () => {
    expect(verdict([anna("2026-03-02", [bare("bulk")]), rep("2026-03-03", [ask()])], "2026-03-20")).toBe("not-coached");
  });
});

describe("who is addressed", () => {
  it("whoever made the promise", () => {
    const table = [
      rep("2026-03-02", [request()], { to: [ANNA, BEN] }),
      ben("2026-03-03", [promise("2026-03-06")]),
      anna("2026-03-04", [bare("thanks")]),
    ];
    expect(see(table, { now: "2026-03-20" }).contact?.email).toBe(BEN.email);
  });
  it("a shared mailbox has no rhythm", () => {
    const desk = { name: "Purchasing", email: "procurement@milltown.example" };
    const seen = see([rep("2026-03-02", [ask()], { to: [desk] })], { now: "2026-03-20" });
    expect([seen.contact?.shared, kinds(seen).includes("single-contact")]).toEqual([true, false]);
  });
});

it("a second contact who has been active is known", () => {
  const table = [
    rep("2026-03-02", [ask()], { to: [ANNA] }),
    ben("2026-03-03", [bare("thanks")]),
    rep("2026-03-04", [ask()], { to: [ANNA] }),
  ];
  expect(see(table, { now: "2026-03-20" }).others).toEqual([
    expect.objectContaining({ email: BEN.email, lastWrote: 1 }),
  ]);
});
