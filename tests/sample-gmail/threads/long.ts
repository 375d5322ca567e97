import type { Calendar } from "../calendar";
import type { Person, SampleMessage, SampleThread } from "../model";
import { asks, says, thread } from "../write";

const MOST = 100;

/** Another customer for each thread: what one of them wrote in one thread would answer the others. */
const lenaOf = (thread: number): Person => ({ name: "Lena Brandvold", email: `lena@hall-${thread}.example` });

const THEIRS = [
  "thanks for the drawing. The second hall is wider than we thought, so the frame has to be 40 cm longer on the left side. Could you check whether the drive can stay where it is?\n\nOur fitters are here from Monday, and the crane is booked for the whole week.",
  "I have passed it on to the people in the workshop. They liked the new guard, and they asked about the noise at full speed. I will come back to you once they have tried it.\n\nFor the budget I need the price of the spare belts as well.",
  "the visit went well, and everybody was glad to see it run. Our purchasing wants a second offer with the longer warranty. Our insurer wants to see both of them.",
];
const OURS = [
  "here is the drawing with the longer frame. The drive stays where it is, and the cable comes in from above. Which of the two colours do you want for the guard?\n\nThe spare belts are on page 2, with the price for ten of them.",
  "I asked our engineers about the noise: it stays under 72 dB at full speed, measured at two metres. The report is attached to the offer. Is there anything else that the workshop would like to know?",
  "it was good to meet you all. Shall I put the longer warranty into the same offer, or do you want it beside the first one?",
];

const message = (when: Calendar, index: number, of: number): SampleMessage => {
  const left = of - 1 - index;
  const lena = lenaOf(of);
  const at = when.ago(12 + left, `${8 + (index % 9)}:${10 + (index % 50)}`);
  const about = `line ${index + 1}: `;
  const pick = Math.floor(index / 2) % THEIRS.length;
  return left % 2 === 0
    ? asks(at, `Hi Lena,\n\n${about}${OURS[pick]}\n\nBest,\nDana`, { to: [lena] })
    : says(lena, at, `Dear Dana,\n\n${about}${THEIRS[pick]}\n\nKind regards\nLena`);
};

/** So many threads of 1 to 100 messages, called `long-<messages>`, with every message unfolded: the most there is to read. */
export const long = (when: Calendar, count: number): SampleThread[] =>
  Array.from({ length: count }, (_, index) => {
    const of = 1 + Math.round((index * (MOST - 1)) / Math.max(1, count - 1));
    const messages = Array.from({ length: of }, (_, i) => message(when, i, of));
    return thread(`long-${of}`, `Line ${of} for the second hall`, messages, { open: of });
  });
