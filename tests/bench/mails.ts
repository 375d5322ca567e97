import type { Address, Message, Thread } from "../../src/core/thread";

/** Threads of any length, for measurements: two people of a deal, with days, promises and questions. No two texts are alike. */

const dana: Address = { name: "Dana Whitfield", email: "dana@northwind.example" };
const ray: Address = { name: "Ray Ostrander", email: "ray@harbour-cranes.example" };
const DAY = 86_400_000;

const THEIRS: readonly ((n: number) => string)[] = [
  (n) =>
    `Thanks for the offer of ${1 + (n % 28)} October. I have passed it on to our works council, and they meet on Thursday. I will come back to you by the end of next week.`,
  (n) =>
    `We talked about position ${n} this morning. The price of the second crane is above what we had planned for this year, so our finance director has to agree. Could you send me the running costs by Tuesday?`,
  (n) =>
    `I am out of the office until ${1 + (n % 28)} November. Our fitters start on the 3rd, and the hall is free from Monday at 8 am. Please write to my colleague if it is about drawing ${n}.`,
  (n) =>
    `The visit was useful, thank you. Everybody liked line ${n}, but two of us still have doubts about the noise. Let us speak again in two weeks, once we have seen the report.`,
];
const OURS: readonly ((n: number) => string)[] = [
  (n) =>
    `Here is the drawing for position ${n}. The drive stays where it is, and the cable comes in from above. Which of the two colours do you want for the guard? If you tell me by Friday, the frame is ready on ${1 + (n % 28)} December.`,
  (n) =>
    `I asked our engineers about line ${n}: it stays under 72 dB at full speed. You wrote that the works council meets on Thursday. Shall I send them the report before that?`,
  (n) =>
    `You said on Monday that the second crane would be decided by the end of the month. Is ${1 + (n % 28)} November still right, or has something changed for order ${n}?`,
];

const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;

const messageOf = (n: number, of: number, now: number): Message => {
  const own = (of - n) % 2 === 1;
  const text = own ? pick(OURS, n)(n) : pick(THEIRS, n)(n);
  const more = own ? pick(OURS, n + 1)(n + 1000) : pick(THEIRS, n + 1)(n + 1000);
  return {
    id: (0x18_00_00_00_00_00_00_00n + BigInt(n)).toString(16),
    from: own ? dana : ray,
    to: [own ? ray : dana],
    cc: [],
    sentAt: now - (12 + of - n) * DAY,
    body: `${own ? "Hi Ray" : "Dear Dana"},\n\n${text}\n\n${more}\n\n${own ? "Best,\nDana" : "Kind regards\nRay Ostrander"}`,
    attachments: [],
  };
};

/** A thread of so many messages, the last of them the rep's, twelve days before `now` (Unix ms). */
export const threadOf = (messages: number, now: number): Thread => ({
  me: { ...dana, aliases: [] },
  subject: "Two cranes for the second hall",
  messages: Array.from({ length: messages }, (_, n) => messageOf(n, messages, now)),
});
