import type { Play } from "../../../src/core/plays/suggestion";

/** A thread as it would stand in Gmail, read from its words alone, and the play that it calls for. */
export type WholeScene = {
  play: Play;
  subject: string;
  today: string;
  mails: (readonly ["rep" | "them", string, string])[];
};

const REP = { name: "Nell Archer", email: "nell@fernhill.example" };
const THEM = { name: "Tomas Lund", email: "tomas.lund@quarrybank.example" };

/** The scene in the shape that the command line reads. */
export const fileOf = ({ subject, today, mails }: WholeScene) => ({
  me: REP,
  now: `${today}T10:00:00+01:00`,
  timeZone: "Europe/London",
  subject,
  messages: mails.map(([by, day, body]) => ({
    from: by === "rep" ? REP : THEM,
    to: [by === "rep" ? THEM : REP],
    cc: [],
    sentAt: `${day}T11:00:00+01:00`,
    body,
    attachments: [],
  })),
});

const OFFER = [
  "rep",
  "2026-05-04",
  "Hi Tomas,\n\nhere is our proposal for the weighbridge: 31,400 pounds, fitted. Does the position by the north gate suit you?\n\nNell",
] as const;
const ASKED_AGAIN = [
  "rep",
  "2026-05-18",
  "Hi Tomas,\n\ndoes the north gate suit you for the weighbridge?\n\nNell",
] as const;
const theyWrote = (body: string) => ["them", "2026-05-06", `Hi Nell,\n\n${body}\n\nTomas`] as const;
const about = (play: Play, body: string): WholeScene => ({
  play,
  subject: "Weighbridge",
  today: "2026-05-28",
  mails: [OFFER, theyWrote(body), ASKED_AGAIN],
});

export const SCENES: readonly WholeScene[] = [
  about("accountability", "Thanks for the proposal. I'll show the drawing to our site manager next week."),
  {
    play: "out",
    subject: "Weighbridge",
    today: "2026-06-22",
    mails: [
      OFFER,
      theyWrote("Thanks, the weighbridge looks good."),
      ASKED_AGAIN,
      ["rep", "2026-05-27", "Hi Tomas,\n\nis the north gate still the right place for the weighbridge?\n\nNell"],
      ["rep", "2026-06-03", "Hi Tomas,\n\nis it the north gate after all for the weighbridge?\n\nNell"],
      ["rep", "2026-06-08", "Hi Tomas,\n\nwould the south gate be better for the weighbridge?\n\nNell"],
    ],
  },
  about(
    "decision-maker",
    "The weighbridge looks good to me. Our finance director has to approve anything above 20,000 pounds.",
  ),
  about("missing-question", "Thanks. I'm not sure it's the right fit for our yard."),
  about("price", "Thanks for the proposal. The weighbridge is well above our budget."),
  about(
    "buying-stage",
    "Thanks. We're still trying to work out how big the problem is. Which other vendors should we be looking at for a weighbridge?",
  ),
  about("next-step", "Thanks, the weighbridge looks good."),
  {
    play: "article",
    subject: "Weighbridge",
    today: "2026-07-02",
    mails: [
      OFFER,
      theyWrote("Thanks, the weighbridge looks good."),
      [
        "rep",
        "2026-05-18",
        "Hi Tomas,\n\nI came across this piece about dust at quarry gates and thought of you. No need to reply.\n\nNell",
      ],
    ],
  },
  {
    play: "compassion",
    subject: "Weighbridge",
    today: "2026-05-12",
    mails: [OFFER, theyWrote("I'm in hospital for an operation and don't know yet when I'll be back at work.")],
  },
  about(
    "restart",
    "Just to let you know: Karin Holm has left the company, so the weighbridge is on hold with nobody in her place yet.",
  ),
  {
    play: "missed-meeting",
    subject: "Weighbridge",
    today: "2026-05-28",
    mails: [
      OFFER,
      theyWrote("Yes, Thursday 14 May at ten suits me for a call about the weighbridge."),
      [
        "rep",
        "2026-05-14",
        "Hi Tomas,\n\nI was on the line at ten, but you didn't join. Shall we find another time?\n\nNell",
      ],
    ],
  },
  about("roi", "Thanks. Frankly I'm not convinced that a weighbridge would ever pay for itself here."),
  {
    play: "wait",
    subject: "Weighbridge",
    today: "2026-05-12",
    mails: [OFFER, theyWrote("Thanks. I'll let you know about the gate by 20 May.")],
  },
  {
    play: "let-go",
    subject: "Weighbridge",
    today: "2026-05-12",
    mails: [OFFER, theyWrote("Thanks for your work on this. We've decided not to go ahead with the weighbridge.")],
  },
];
