import { describe, expect, it } from "vitest";
import { causes } from "../../../src/core/plays/causes";
import { shareArticle } from "../../../src/core/plays/share-article";
import { suggest } from "../../../src/core/plays/suggest";
import type { Play } from "../../../src/core/plays/suggestion";
import { asks, type Scene, situation } from "./situation";

const ASKED: Scene["mails"] = [
  {
    by: "rep",
    on: "2026-04-20",
    body: "Hi Owen,\n\nhere is our offer for the cold store doors. Does the width fit?\n\nMara",
  },
  { by: "them", on: "2026-04-28", body: "Thanks, I'll come back to you with the widths by Friday." },
  {
    by: "rep",
    on: "2026-05-06",
    body: "Hi Owen,\n\nis the width right?\n\nMara",
    finds: [asks("Is the width of the second door right?")],
  },
];
const COLD: Scene["mails"] = [
  { by: "rep", on: "2026-05-01", body: "Hi Owen,\n\nwe make doors. Worth a look?\n\nMara" },
];
const HELD = { quote: "I'll come back to you with the widths by Friday", due: "2026-05-01" };

const plays = (scene: Scene): Play[] => suggest(situation(scene)).suggestions.map(({ play }) => play);

const theirs = (finds: NonNullable<Scene["mails"][number]["finds"]>): Scene["mails"] =>
  ASKED.map((mail) => (mail.by === "them" ? { ...mail, finds } : mail));

describe("what leads", () => {
  const table: [string, Scene, Play][] = [
    ["a broken promise", { mails: ASKED, held: HELD, chasers: 1 }, "accountability"],
    ["a promise never raised, even after five follow-ups", { mails: ASKED, held: HELD, chasers: 5 }, "accountability"],
    ["a promise raised, after three follow-ups", { mails: ASKED, held: { ...HELD, raised: true }, chasers: 3 }, "out"],
    ["an unanswered question", { mails: ASKED, evidence: [{ kind: "question", message: 2 }] }, "next-step"],
    [
      "hope talk",
      { mails: ASKED, evidence: [{ kind: "hope", quote: "It's all moving our way", message: 1 }] },
      "next-step",
    ],
    [
      "a doubt about value",
      { mails: ASKED, evidence: [{ kind: "objection", quote: "I don't see the return", message: 1 }] },
      "roi",
    ],
    [
      "a price above budget",
      { mails: ASKED, evidence: [{ kind: "price", quote: "That's above our budget", message: 1 }] },
      "price",
    ],
    [
      "an early question",
      { mails: ASKED, evidence: [{ kind: "early-stage", quote: "Who else makes these?", message: 1 }] },
      "buying-stage",
    ],
    [
      "a doubt about the fit",
      { mails: ASKED, evidence: [{ kind: "fit-doubt", quote: "Not sure it fits", message: 1 }] },
      "missing-question",
    ],
    [
      "somebody else decides",
      { mails: ASKED, evidence: [{ kind: "decision-maker", quote: "Our CFO signs", message: 1 }] },
      "decision-maker",
    ],
    [
      "a no-show",
      { mails: ASKED, held: HELD, evidence: [{ kind: "missed-meeting", quote: "", message: 2 }] },
      "missed-meeting",
    ],
    ["three follow-ups", { mails: ASKED, chasers: 3 }, "out"],
    ["five follow-ups", { mails: ASKED, chasers: 5 }, "let-go"],
    [
      "three follow-ups, and the rep has overridden the advice",
      { mails: ASKED, chasers: 3, memory: { overridden: true } },
      "next-step",
    ],
    ["a cold mail", { mails: COLD }, "next-step"],
    ["a cold mail with two more", { mails: COLD, chasers: 2 }, "let-go"],
    ["not yet due", { mails: ASKED, verdict: "waiting", until: "2026-05-29" }, "wait"],
    ["away", { mails: ASKED, verdict: "paused", until: "2026-06-01" }, "wait"],
    [
      "declined",
      {
        mails: ASKED.slice(0, 2),
        verdict: "settled",
        evidence: [{ kind: "decline", quote: "We'll stay as we are", message: 1 }],
      },
      "let-go",
    ],
    [
      "news of an illness",
      {
        mails: theirs([{ kind: "life-event", quote: "I am in hospital", about: "", back: null }]),
        verdict: "paused",
        evidence: [{ kind: "life-event", quote: "I am in hospital", message: 1 }],
      },
      "compassion",
    ],
    [
      "the contact has left",
      {
        mails: theirs([{ kind: "contact-left", quote: "Leila has left us", who: "Leila", successor: null }]),
        evidence: [{ kind: "contact-left", quote: "Leila has left us", message: 1 }],
      },
      "restart",
    ],
    [
      "a formal tender",
      {
        mails: theirs([{ kind: "process", quote: "formal tender", of: "tender" }]),
        evidence: [{ kind: "price", quote: "The price counts 60%", message: 1 }],
      },
      "buying-stage",
    ],
    [
      "a second contact after three follow-ups",
      {
        mails: [...ASKED.slice(0, 2), { by: "other", on: "2026-04-29", body: "Looks good to me." }, ...ASKED.slice(2)],
        chasers: 3,
      },
      "wait",
    ],
  ];
  it.each(table)("%s", (_, scene, play) => expect(plays(scene)[0]).toBe(play));
});

describe("what is left alone", () => {
  it.each(["your-turn", "undelivered", "unknown", "not-coached", "settled"] as const)("%s has no play", (verdict) =>
    expect(plays({ mails: ASKED, verdict, held: HELD })).toEqual([]),
  );
  it("a thread let go, or not a deal", () => {
    expect(plays({ mails: ASKED, memory: { letGo: true } })).toEqual([]);
    expect(plays({ mails: ASKED, memory: { notADeal: true } })).toEqual([]);
  });
  it("nobody is chased while ill, and nothing is asked", () => {
    const mails = theirs([{ kind: "life-event", quote: "I am in hospital", about: "", back: null }]);
    const scene: Scene = {
      mails,
      verdict: "paused",
      held: HELD,
      evidence: [{ kind: "life-event", quote: "I am in hospital", message: 1 }],
    };
    expect(plays(scene)).toEqual(["compassion", "wait"]);
    expect(suggest(situation(scene)).suggestions[0]?.texts[0]?.body).not.toContain("?");
  });
  it("one kind word is enough", () => {
    const mails = theirs([{ kind: "life-event", quote: "I am in hospital", about: "", back: null }]).map(
      (mail, index) => (index === 2 ? { ...mail, finds: [{ kind: "kind-word" as const, quote: "Get well" }] } : mail),
    );
    expect(
      plays({ mails, verdict: "paused", evidence: [{ kind: "life-event", quote: "I am in hospital", message: 1 }] }),
    ).toEqual(["wait"]);
  });
  it("a tender is not pressed", () => {
    const mails = theirs([{ kind: "process", quote: "formal tender", of: "tender" }]);
    const offered = plays({
      mails,
      evidence: [
        { kind: "price", quote: "Too high", message: 1 },
        { kind: "decision-maker", quote: "The panel", message: 1 },
      ],
    });
    for (const play of ["price", "roi", "decision-maker", "next-step", "out"] as const)
      expect(offered).not.toContain(play);
  });
});

describe("the headline plays are shown, or it is said why not", () => {
  const why = (scene: Scene) =>
    Object.fromEntries(suggest(situation(scene)).barred.map(({ play, why }) => [play, why]));
  it.each([
    [
      "nobody promised",
      { mails: ASKED, read: 2 },
      "In the messages I can read (2 of 3), nobody has promised anything.",
    ],
    ["they never wrote", { mails: COLD }, "Owen has never written to you, so nothing is owed."],
    [
      "a no-show",
      { mails: ASKED, held: HELD, evidence: [{ kind: "missed-meeting", quote: "", message: 2 }] },
      "They had agreed to meet, which isn't a word to be held to. Offer new days instead.",
    ],
    [
      "they refused to promise",
      { mails: theirs([{ kind: "no-commitment", quote: "don't hold me to it" }]), held: HELD },
      "Owen asked not to be held to it.",
    ],
    [
      "you have spoken since",
      { mails: ASKED, held: HELD, memory: { spoken: { at: Date.parse("2026-05-05T12:00:00Z"), next: null } } },
      "You've spoken with Owen since those words were written.",
    ],
    [
      "the newest is folded",
      { mails: ASKED, verdict: "unknown" },
      "I can't see the newest message, so I won't claim that anything is missing.",
    ],
  ] as [string, Scene, string][])("%s", (_, scene, sentence) => expect(why(scene).accountability).toBe(sentence));

  it("both are there when both are permitted, among at most four", () => {
    const kinds = ["objection", "price", "early-stage", "decision-maker", "hope"] as const;
    const evidence = kinds.map((kind) => ({ kind, quote: "Our CFO finds it too high", message: 1 }));
    const { suggestions, barred } = suggest(situation({ mails: ASKED, evidence, held: HELD }));
    expect(suggestions.length).toBeLessThanOrEqual(4);
    expect(suggestions.map(({ play }) => play)).toEqual(expect.arrayContaining(["accountability", "out"]));
    expect(barred).toEqual([]);
  });
});

describe("the messages, whole", () => {
  const first = (scene: Scene) => suggest(situation(scene)).suggestions[0];

  it("holds Owen to his own words and signs as Mara signs", () => {
    expect(first({ mails: ASKED, held: HELD, chasers: 1 })?.texts[0]?.body).toBe(`Hi Owen,

"I'll come back to you with the widths by Friday," you wrote on 28 April about the cold store doors. Do you know more by now?

If it's still open, that's fine: roughly when you'll know is enough, and I'll plan by that. If something is missing from me, tell me what.

Mara`);
  });

  it("asks an American in American dates", () => {
    const body = first({ mails: ASKED, held: HELD, dayFirst: false })?.texts[0]?.body;
    expect(body).toContain("on April 28");
  });

  it("takes up a bare yes with what had been asked", () => {
    const mails: Scene["mails"] = [
      {
        by: "rep",
        on: "2026-04-28",
        body: "Owen,\n\ncould you send me the signed order?\n\nMara",
        finds: [asks("Could you send me the signed order?")],
      },
      { by: "them", on: "2026-04-29", body: "On it." },
    ];
    expect(first({ mails, held: { quote: "On it.", assent: true } })?.texts[0]?.body).toBe(`Owen,

On 28 April I asked, "Could you send me the signed order?" Your answer was "On it."

Is it still with you, or has it gone on to somebody else? If something is in the way, tell me what it is and I'll see if I can move it.

Mara`);
  });

  it("asks whether a promised call took place, and claims nothing", () => {
    const body = first({ mails: ASKED, held: { quote: "I'll call you on Tuesday", call: true } })?.texts[0]?.body ?? "";
    expect(body).toContain("If you tried, I missed it. When would it suit you to talk?");
    const talk =
      first({ mails: ASKED, held: { quote: "I'm speaking to our owner on Tuesday", call: true } })?.texts[0]?.body ??
      "";
    expect(talk).toContain("Have you been able to talk?");
  });

  it("asks what others said, never says that they were not asked", () => {
    const body =
      first({ mails: ASKED, held: { quote: "I'll raise it with our board on Monday" } })?.texts[0]?.body ?? "";
    expect(body).toContain("What did they say, or hasn't it come up yet?");
  });

  it("tells the rep that it is the third date, never the reader, and puts the others beside it", () => {
    const scene: Scene = { mails: ASKED, held: { ...HELD, slips: 2, raised: true }, chasers: 1 };
    expect(first(scene)?.because.join(" ")).toContain("third date");
    for (const { body } of first(scene)?.texts ?? []) expect(body).not.toMatch(/third|fourth/u);
    expect(plays(scene)).toEqual(["accountability", "decision-maker", "next-step", "out"]);
  });

  it("comes from another side where the promise has been raised", () => {
    expect(first({ mails: ASKED, held: { ...HELD, raised: true }, chasers: 1 })?.texts[0]?.template).toBe(
      "en.accountability.asked-put-aside",
    );
  });

  it("asks about the price from another side where the rep has asked since", () => {
    const evidence = [{ kind: "price" as const, quote: "That's above our budget", message: 1 }];
    const again = [
      ...ASKED.slice(0, 2),
      { by: "rep" as const, on: "2026-05-06" as const, body: "", finds: [asks("Which budget is it?")] },
    ];
    expect(first({ mails: again, evidence })?.texts[0]?.template).toBe("en.price.keep-and-later");
    expect(first({ mails: ASKED.slice(0, 2), evidence })?.texts[0]?.template).toBe("en.price.measured-against");
  });

  it("never sends the same words to the same contact twice", () => {
    const used: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const text = first({ mails: ASKED, held: HELD, memory: { used: [...used] } })?.texts[0];
      expect(used).not.toContain(text?.template);
      used.push(text?.template ?? "");
    }
  });

  it("gives both tones, the rep's own first", () => {
    const thread = situation({ mails: ASKED, held: HELD });
    const warm = {
      ...thread,
      context: { ...thread.context, settings: { ...thread.context.settings, tone: "warm" as const } },
    };
    expect(suggest(thread).suggestions[0]?.texts.map(({ tone }) => tone)).toEqual(["direct", "warm"]);
    expect(suggest(warm).suggestions[0]?.texts.map(({ tone }) => tone)).toEqual(["warm", "direct"]);
  });

  it("says a farewell once: after a decline that was answered there is none", () => {
    const evidence = [{ kind: "decline" as const, quote: "We'll stay as we are", message: 1 }];
    expect(first({ mails: ASKED.slice(0, 2), verdict: "settled", evidence })?.texts.length).toBe(2);
    expect(first({ mails: ASKED, verdict: "settled", evidence })?.texts).toEqual([]);
    expect(first({ mails: ASKED, chasers: 5, memory: { used: ["en.out.put-aside"] } })?.texts).toEqual([]);
  });

  it("writes German to people who write German, with du where they say du", () => {
    const mails: Scene["mails"] = [
      { by: "rep", on: "2026-04-20", body: "Hallo Owen,\n\nhier das Angebot. Passt dir die Breite?\n\nMara" },
      { by: "them", on: "2026-04-28", body: "Danke, ich melde mich bis Freitag." },
    ];
    expect(
      first({ mails, language: "de", held: { quote: "Ich melde mich bis Freitag" } })?.texts[0]?.body,
    ).toBe(`Hallo Owen,

„Ich melde mich bis Freitag“, hast du am 28. April geschrieben. Gibt es schon ein Ergebnis?

Wenn es noch offen ist, ist das kein Problem: Mir reicht, wann du ungefähr mehr weißt, und ich richte mich danach. Wenn von mir noch etwas fehlt, sag mir, was.

Mara`);
  });

  it("braces in their words stay words", () => {
    const body = first({ mails: ASKED, held: { quote: "I'll fill in {subject} by Friday" } })?.texts[0]?.body;
    expect(body).toContain('"I\'ll fill in {subject} by Friday,"');
  });
});

describe("an article", () => {
  const scene: Scene = { mails: COLD };
  it("has no text before the rep has pasted a link and a line", () => {
    const article = suggest(situation(scene)).suggestions.find(({ play }) => play === "article");
    expect(article?.texts).toEqual([]);
  });
  it("is one link with the rep's own line", () => {
    const texts = shareArticle(situation(scene), {
      link: "https://journal.example/doors",
      line: "It has a good page on doors that stay tight",
    });
    expect(texts.map(({ body }) => body.match(/https?:\/\//gu)?.length)).toEqual([1, 1]);
    expect(texts[0]?.body).toContain("doors that stay tight.");
  });
  it.each([
    ["javascript:alert(1)", "A line."],
    ["https://journal.example/a b", "A line."],
    ["https://journal.example/doors", " "],
  ])("refuses %j with %j", (link, line) => expect(shareArticle(situation(scene), { link, line })).toEqual([]));
});

describe("before writing", () => {
  const warned = (scene: Scene): string => suggest(situation(scene)).warnings.join(" ");
  it("says so before the third", () =>
    expect(warned({ mails: ASKED, chasers: 2 })).toContain("You've followed up twice since Owen last wrote."));
  it("counts from the third on", () => expect(warned({ mails: ASKED, chasers: 4 })).toContain("followed up 4 times"));
  it("counts nothing while messages are folded", () =>
    expect(warned({ mails: ASKED, chasers: 4, read: 2 })).not.toContain("followed up"));
  it("says when the rep sells into silence", () =>
    expect(warned({ mails: ASKED, evidence: [{ kind: "resell", message: 2 }] })).toContain("new material"));
  it("says that a thread in another language gets English", () =>
    expect(warned({ mails: ASKED, language: "other" })).toContain("in English"));
  it("is silent on an ordinary thread", () => expect(warned({ mails: ASKED })).toBe(""));
});

describe("other ways, only with something behind them", () => {
  it("a number and a second contact", () => {
    const mails: Scene["mails"] = [...ASKED, { by: "other", on: "2026-04-29", body: "Looks good to me." }];
    const ways = suggest(situation({ mails, phones: ["+44 20 7946 0001"] })).otherWays;
    expect(ways.map(({ kind }) => kind)).toEqual(["call", "write-to"]);
  });
  it("neither", () => expect(suggest(situation({ mails: ASKED })).otherWays).toEqual([]));
});

describe("why it may be quiet", () => {
  const evidence: Scene["evidence"] = [
    { kind: "price", quote: "That's above our budget", message: 1 },
    { kind: "decision-maker", quote: "Our CFO signs", message: 1 },
  ];
  const kinds = (scene: Scene) => causes(situation(scene)).map(({ kind }) => kind);
  it("names causes with their words", () => {
    expect(kinds({ mails: ASKED, evidence })).toEqual(["influence", "price"]);
    expect(causes(situation({ mails: ASKED, evidence }))[1]?.quotes).toEqual([
      { quote: "That's above our budget", message: 1 },
    ]);
  });
  it("what the rep strikes out is gone, and the plays follow", () => {
    const memory = { causes: { influence: false, price: false } };
    expect(kinds({ mails: ASKED, evidence, memory })).toEqual(["missing-intelligence"]);
    const offered = plays({ mails: ASKED, evidence, memory });
    expect(offered).not.toContain("price");
    expect(offered).not.toContain("decision-maker");
  });
  it("what the rep confirms leads", () => {
    const memory = { causes: { "ahead-of-buyer": true } };
    expect(kinds({ mails: ASKED, evidence, memory })[0]).toBe("ahead-of-buyer");
    expect(plays({ mails: ASKED, evidence, memory })[0]).toBe("buying-stage");
  });
  it("an absence is no cause while messages are folded", () => {
    expect(kinds({ mails: ASKED, evidence: [{ kind: "single-contact" }], read: 2 })).toEqual(["missing-intelligence"]);
  });
  it("nothing is guessed where nothing is owed", () =>
    expect(kinds({ mails: ASKED, evidence, verdict: "settled" })).toEqual([]));
});

describe("news that is over leads nothing", () => {
  const back: Scene["mails"] = [
    {
      by: "them",
      on: "2026-04-01",
      body: "I am in hospital.",
      finds: [{ kind: "life-event", quote: "I am in hospital", about: "", back: null }],
    },
    { by: "them", on: "2026-04-28", body: "Back at my desk. What was the width again?" },
    { by: "rep", on: "2026-05-06", body: "Hi Owen,\n\n90 cm. Does that fit?\n\nMara", finds: [asks("Does that fit?")] },
  ];
  it("they are back and write about business", () =>
    expect(plays({ mails: back, evidence: [{ kind: "life-event", quote: "I am in hospital", message: 0 }] })[0]).toBe(
      "next-step",
    ));
  it("the freeze has ended", () => {
    const mails = theirs([
      { kind: "reorganisation", quote: "All is frozen until 8 May", until: "2026-05-08", frozen: true },
    ]);
    expect(
      plays({ mails, evidence: [{ kind: "reorganisation", quote: "All is frozen until 8 May", message: 1 }] })[0],
    ).not.toBe("compassion");
  });
});

describe("a fresh start goes to somebody who is there", () => {
  const gone = (successor: { name: string; email: string } | null): Scene => ({
    mails: [
      ...ASKED,
      {
        by: "machine",
        on: "2026-05-06",
        body: "Owen has left us.",
        finds: [{ kind: "contact-left", quote: "Owen has left us", who: "Owen Prichard", successor }],
      },
    ],
    evidence: [{ kind: "contact-left", quote: "Owen has left us", message: 3 }],
  });
  const greets = (scene: Scene) => suggest(situation(scene)).suggestions[0];
  it("to the successor by name", () => {
    const text = greets(gone({ name: "Ines Duarte", email: "ines.duarte@millbrook.example" }))?.texts[0]?.body;
    expect(text).toMatch(/^Hi Ines,\n\nOwen Prichard was my contact for the cold store doors,/u);
  });
  it("never to the one who has left", () => expect(greets(gone(null))?.texts[0]?.body).toMatch(/^Hello,/u));
});
