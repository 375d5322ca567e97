import { describe, expect, it } from "vitest";
import { type Mail, reportOn } from "./report-on";

const QUOTE: Mail = ["nell", "2026-05-04", "Hi Tomas,\n\nhere is the quote for the weighbridge.\n\nNell", "quote.pdf"];

/** What a rep reads: the verdict's kind, its sentence, and the best message. */
function read(mails: readonly Mail[], today?: string) {
  const { verdict, suggestions } = reportOn(mails, today);
  const [best] = suggestions;
  return { kind: verdict.kind, because: verdict.because, play: best?.play ?? null, body: best?.texts[0]?.body ?? "" };
}

describe("time that somebody asked for", () => {
  const askedFor = (words: string, today?: string) =>
    read([QUOTE, ["tomas", "2026-05-06", `Hi Nell,\n\n${words}\n\nTomas`]], today);

  it.each([
    ["Give me until Friday 15 May, we have the auditors in."],
    ["I need until Friday 15 May to go through it."],
    ["Give us a fortnight and ask me again."],
  ])("is a word of theirs: %s", (words) => {
    expect(askedFor(words, "2026-05-08").kind).toBe("waiting");
    expect(askedFor(words)).toMatchObject({ kind: "quiet", play: "accountability" });
  });

  it.each([
    ["Can you give me until Friday 15 May? Swamped here."],
    ["Could I have until the 15th?"],
    ["Can we park this until Friday? I'll know more then."],
    ["Try me again Friday 15 May."],
    ["Please contact me in week 20."],
  ])("is a pause, then the rep's turn, and never a question that the rep owes an answer: %s", (words) => {
    expect(askedFor(words, "2026-05-07").kind).toBe("paused");
    expect(askedFor(words)).toMatchObject({ kind: "your-turn", because: expect.stringContaining("come back") });
  });

  it("a polite close after it takes nothing back", () => {
    const mails: Mail[] = [
      QUOTE,
      [
        "tomas",
        "2026-05-06",
        "Hi Nell,\n\nThe Executive has this week frozen all uncommitted spend until 1 July.\n\nTomas",
      ],
      ["nell", "2026-05-06", "Thank you for being so clear, Tomas. I'll be back in July.\n\nNell"],
      ["tomas", "2026-05-07", "Good. Have a nice summer.\n\nTomas"],
    ];
    expect(read(mails)).toMatchObject({ kind: "paused", play: "wait" });
    expect(read(mails, "2026-07-02")).toMatchObject({ kind: "your-turn", because: expect.stringContaining("frozen") });
  });
});

describe("a day that is counted from another", () => {
  it.each<[string, string, string]>([
    ["The board meets on Wednesday 20 May. I'll write to you in the week after that.", "waiting", "Friday 29 May"],
    [
      "Thursday 14 May it goes to committee. I'm recommending you. Will know the day after and let you know.",
      "quiet",
      "Friday 15 May",
    ],
  ])("%s", (words, kind, day) => {
    expect(read([QUOTE, ["tomas", "2026-05-06", `Nell,\n\n${words}\n\nTomas`]])).toMatchObject({
      kind,
      because: expect.stringContaining(day),
    });
  });

  it("in German, and the committee's agenda is no promise beside it", () => {
    const { kind, because } = read([
      QUOTE,
      [
        "tomas",
        "2026-05-06",
        "Guten Tag Frau Ackroyd,\n\ndas Thema steht am Mittwoch, 20.05., auf der Tagesordnung des Ausschusses. Danach muss das Protokoll freigegeben werden. Ich melde mich in der Woche darauf bei Ihnen.\n\nTomas Reyes-Holm",
      ],
    ]);
    expect(kind).toBe("waiting");
    expect(because).toMatch(/29 May|29\. Mai/);
  });
});

describe("a thank-you that passes a question over", () => {
  const asked = (question: string, close: string) =>
    read([
      ["nell", "2026-05-11", `Hi Tomas,\n\nversion two is attached. ${question}\n\nNell`, "v2.pdf"],
      ["tomas", "2026-05-12", `${close}\n\nTomas`],
    ]);

  it.each([
    ["Is it the week of 8 June or the week of 15 June?", "Got it, looks good! Thanks Nell"],
    ["Who signs for you?", "Legend, thanks! That all looks great"],
    ["Is it one bay or two?", "Amazing, thank you. Stocktake starts Monday so wish me luck"],
  ])("leaves it open: %s %s", (question, close) => {
    const { kind, because, body } = asked(question, close);
    expect(kind).toBe("quiet");
    expect(because).toMatch(/thanked you, but didn't answer your question of Monday 11 May/);
    expect(body.toLowerCase()).toContain(question.toLowerCase());
  });

  it.each([
    ["Shall I book it?", "Sounds good, thanks Nell"],
    ["Is it the week of 8 June or the week of 15 June?", "The second one, thanks!"],
    ["How does it look?", "Got it, looks good! Thanks Nell"],
  ])("settles what it answers: %s %s", (question, close) => {
    expect(asked(question, close).kind).toBe("settled");
  });
});

describe("what the rep promised and did, however late", () => {
  const mails = (answer: string): Mail[] => [
    ["tomas", "2026-05-04", "Hi Nell,\n\ndoes the weighbridge talk to our stock system?\n\nTomas"],
    ["nell", "2026-05-04", "Hi Tomas,\n\nlet me check with our engineers and I'll get back to you tomorrow.\n\nNell"],
    ["tomas", "2026-05-11", "Hi Nell, any word on this?\n\nTomas"],
    ["nell", "2026-05-18", `Hi Tomas,\n\n${answer}\n\nNell`],
  ];

  it("an answer is an answer", () =>
    expect(
      read(
        mails(
          "It does, both ways, every fifteen minutes, over the same cable that you have in the hut already. Would you like to go ahead with the order for gate 7?",
        ),
      ).kind,
    ).toBe("quiet"));

  it("an excuse is none", () =>
    expect(read(mails("Not forgotten, it has been a mad week here.")).because).toMatch(
      /You said you'd have something/,
    ));
});

describe("how people say it", () => {
  it("the day before it was due, a thank-you for the day raises nothing: the promise may still be held up", () =>
    expect(
      read([
        QUOTE,
        ["tomas", "2026-05-06", "Hi Nell,\n\nI'll get the PO cut and send it to you by Tuesday the 19th.\n\nTomas"],
        ["nell", "2026-05-07", "Tuesday the 19th is perfect, thank you.\n\nNell"],
        ["nell", "2026-05-21", "Hi Tomas,\n\nanything you need from my end?\n\nNell"],
      ]).body,
    ).not.toMatch(/put aside/));

  it("a promise that leans on what stands before it is quoted with it", () =>
    expect(
      read([QUOTE, ["tomas", "2026-05-06", "Nell, next week my boss is at the fair, I will write you after.\n\nTomas"]])
        .body,
    ).toContain("next week my boss is at the fair, I will write you after"));

  it("German, as it is spoken", () =>
    expect(
      read([
        ["nell", "2026-05-04", "Hi Tomas,\n\nhier das Angebot für die Waage.\n\nNell", "angebot.pdf"],
        [
          "tomas",
          "2026-05-05",
          "Hey Nell, danke! Muss das noch mit Ole (unser GF) besprechen. Ich schnapp ihn mir und meld mich dann bei dir!\n\nTomas",
        ],
        ["nell", "2026-05-18", "Hi Tomas, na, schon was gehört?\n\nNell"],
      ]),
    ).toMatchObject({
      kind: "quiet",
      play: "accountability",
      body: expect.stringContaining("meld mich dann bei dir"),
    }));

  it("the days of a holiday are not held against anybody", () =>
    expect(
      read([
        ["nell", "2026-05-11", "Hi Tomas,\n\ndoes the north gate suit you?\n\nNell"],
        [
          "tomas",
          "2026-05-11",
          "Automatic reply: I am out of the office until 22 May with no access to mail. For urgent matters call the gate.",
        ],
      ]).because,
    ).toMatch(/back on Monday 25 May/));

  it("a rival whose day has passed: asked for the decision, not for what would tip it", () =>
    expect(
      read([
        QUOTE,
        [
          "tomas",
          "2026-05-06",
          "Hi Nell, we have another supplier in a pilot through 15 May. How do you calibrate?\n\nTomas",
        ],
        ["nell", "2026-05-07", "Hi Tomas,\n\nwith test weights, once a year. Shall I put that into the quote?\n\nNell"],
        ["nell", "2026-05-20", "Hi Tomas,\n\nis there anything else you need from us?\n\nNell"],
      ]).body,
    ).toMatch(/Has it been decided since\?/));

  it("a kind no is a no", () =>
    expect(
      read([
        QUOTE,
        [
          "tomas",
          "2026-05-06",
          "Dear Nell,\n\nBad news I'm afraid. The owners want to stick with Balance & Sons until the contract is up in October. Really sorry.\n\nTomas",
        ],
        ["nell", "2026-05-07", "Oh no! Is there any room at all, perhaps for gate 8 alone?\n\nNell"],
      ]).play,
    ).toBe("let-go"));

  it("dates that were taken back are no meeting to ask about", () =>
    expect(
      read([
        [
          "nell",
          "2026-05-04",
          "Guten Tag Herr Reyes-Holm,\n\npasst Ihnen der 20. Mai für die Einweisung?\n\nNell Ackroyd",
        ],
        ["tomas", "2026-05-05", "Guten Tag Frau Ackroyd,\n\nder 20. Mai passt.\n\nTomas Reyes-Holm"],
        [
          "tomas",
          "2026-05-11",
          "Guten Tag Frau Ackroyd,\n\nleider muss ich den Maitermin zurücknehmen. Bei uns wird gerade umgebaut.\n\nTomas Reyes-Holm",
        ],
        ["nell", "2026-05-12", "Guten Tag Herr Reyes-Holm,\n\nschade. Welcher Tag im Juni ginge denn?\n\nNell Ackroyd"],
      ]).because,
    ).not.toMatch(/take place|stattgefunden/));
});

describe("what else people say", () => {
  it.each<[string, string, string, string]>([
    [
      "Will grab Steve and come back to you, thanks.",
      "quiet",
      "accountability",
      "Will grab Steve and come back to you",
    ],
    [
      "ok Nell thank you. I speak with my brother and I tell you.",
      "quiet",
      "accountability",
      "I speak with my brother and I tell you",
    ],
    ["bit more than I was thinking tbh, had 30 in my head. leave it with me", "quiet", "price", "had 30 in my head"],
    [
      "number's not in yet, the accountant has it. soon as I hear I'll holler",
      "quiet",
      "accountability",
      "the accountant has it. soon as I hear I'll holler",
    ],
    [
      "not yet, she's swamped with the audit. I'll push\n\nNOTICE: This message may be confidential. If received in error please delete.",
      "quiet",
      "accountability",
      "not yet, she's swamped with the audit. I'll push",
    ],
    ["I'll email you the night of the 12th either way, promise!", "quiet", "accountability", "Which way did it go?"],
  ])("%s", (words, kind, play, says) => {
    const told = read([
      QUOTE,
      ["tomas", "2026-05-06", `Nell,\n\n${words}\n\nTomas`],
      ["nell", "2026-05-14", "Hi Tomas,\n\nany thoughts yet?\n\nNell"],
    ]);
    expect(told).toMatchObject({ kind, play });
    expect(told.body).toContain(says);
  });

  it("a newer day for the same word counts, in German as it is texted", () =>
    expect(
      read([
        [
          "nell",
          "2026-04-13",
          "Moin Tomas,\n\nhier das Angebot. Welchen Durchmesser hat das Rohr?\n\nNell",
          "angebot.pdf",
        ],
        ["tomas", "2026-04-14", "Preis passt. Bis 24. weiß ich das, dann meld ich mich\nTomas"],
        ["nell", "2026-04-29", "Moin Tomas,\n\ngibt's was Neues?\n\nNell"],
        ["tomas", "2026-04-29", "Moin, noch nicht. Bis 8.5. hab ich das, Rohr dann auch\nTomas"],
      ]).body,
    ).toContain("Bis 8.5. hab ich das"));

  it("a hold on everything, without an end: no chase", () =>
    expect(
      read([
        QUOTE,
        [
          "tomas",
          "2026-05-06",
          "Dear Nell,\n\nAll new non-clinical commitments are on hold until the integration plan is approved, and I have not been given a date.\n\nTomas",
        ],
        ["nell", "2026-05-20", "Dear Tomas,\n\nis there an indication yet?\n\nNell"],
      ]),
    ).toMatchObject({ kind: "paused" }));

  it("'wir lassen es erstmal' is a no, and is thanked for", () =>
    expect(
      read([
        ["nell", "2026-05-08", "Hi Tomas,\n\nhier das Angebot für die Waage.\n\nNell", "angebot.pdf"],
        [
          "tomas",
          "2026-05-20",
          "Hi Nell,\n\nich hab das durchgesprochen und wir lassen es erstmal. Danke dir für die Mühe!\n\nTomas",
        ],
      ]),
    ).toMatchObject({ kind: "settled", play: "let-go" }));

  it("a quote that is attached asks nothing", () =>
    expect(
      read([
        ["nell", "2026-05-11", "Tomas,\n\nQuote attached, in short: one weighbridge, two gates.\n\nNell", "q.pdf"],
        ["tomas", "2026-05-12", "ta. leave it with me\n\nTomas"],
      ]).body,
    ).not.toMatch(/Quote attached/));
});

it("a question about a day that has gone by is not asked again", () =>
  expect(
    read([
      ["tomas", "2026-05-11", "Hi Nell,\n\nhow much is the weighbridge?\n\nTomas"],
      ["nell", "2026-05-12", "Hi Tomas,\n\n24,800 with fitting. Shall I ring you tomorrow?\n\nNell"],
    ]).body,
  ).not.toMatch(/tomorrow/));

describe("passed on, passed over, asked for in shorthand", () => {
  const PASSED_ON: readonly Mail[] = [
    [
      "tomas",
      "2026-05-01",
      "Hi Nell, we'd like to go with you. Send us your contract and I'll get it to legal.\n\nTomas",
    ],
    ["nell", "2026-05-04", "Hi Tomas,\n\ncontract attached.\n\nNell", "contract.pdf"],
  ];

  it("what was passed on is not held up once those it went to have spoken", () =>
    expect(
      read([
        ...PASSED_ON,
        ["tomas", "2026-05-12", "Ta. Ruth's got it, she says she'll turn it round by Wednesday 20 May\n\nTomas"],
        ["nell", "2026-05-12", "Lovely, thanks Tomas.\n\nNell"],
      ]).body,
    ).toContain("she says she'll turn it round by Wednesday 20 May"));

  it("while nobody has spoken it is", () =>
    expect(
      read([...PASSED_ON, ["nell", "2026-05-12", "Hi Tomas,\n\nany news on the contract?\n\nNell"]]).body,
    ).toContain("I'll get it to legal"));

  it("a list of things wanted is asked for, though nothing in it asks", () =>
    expect(
      read([
        ["tomas", "2026-05-04", "Hi Nell, how much is a weighbridge?\n\nTomas"],
        [
          "nell",
          "2026-05-05",
          "Width, length and soil: these three from your engineer, then you have the price.\n\nNell",
        ],
      ]).kind,
    ).toBe("quiet"));

  it("a need of their own beside the thanks answers no question", () =>
    expect(
      read([
        ["tomas", "2026-05-04", "Hi Nell, how much is a weighbridge?\n\nTomas"],
        ["nell", "2026-05-05", "Hi Tomas,\n\n24,800. Is it one bay or two?\n\nNell"],
        ["tomas", "2026-05-06", "amazing thank you. harvest starts monday so pray for me"],
      ]).because,
    ).toMatch(/thanked you, but didn't answer your question/));
});
