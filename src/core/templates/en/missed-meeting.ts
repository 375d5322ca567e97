import type { Template } from "../template";

/** After a meeting that did not come about: no blame, two new days, and an easy way to say that it no longer matters. */
export const missedMeeting: readonly Template[] = [
  {
    id: "en.missed-meeting.two-days",
    play: "missed-meeting",
    tone: "direct",
    body: `We didn't get to talk{onMetDay}, so let's find another time. I can do {day3} or {day2}; which is better for you?

If neither is, name one that is, at whatever hour suits you. If it's quicker, put your question in a line, and I'll answer it by mail.`,
  },
  {
    id: "en.missed-meeting.days-like-that",
    play: "missed-meeting",
    tone: "warm",
    body: `We missed each other{onMetDay}, and there are days like that for all of us. I hope that nothing serious came between.

Would {day3} or {day2} be easier? I'm flexible about the hour. If a few lines by mail would do instead, that's fine with me too.`,
  },
  {
    id: "en.missed-meeting.still-needed",
    play: "missed-meeting",
    tone: "direct",
    body: `We didn't get to talk{onMetDay}. {NeedDay} you wrote, {needStop} If that's still so, let's find another time.

I can do {day3} or {day2}; which is better for you? If neither is, name one that is, at whatever hour suits you.`,
  },
  {
    id: "en.missed-meeting.still-needed-warm",
    play: "missed-meeting",
    tone: "warm",
    body: `We missed each other{onMetDay}; there are days like that for all of us. {NeedDay} you wrote, {needStop} I'd like to help with that.

Would {day3} or {day2} be easier? I'm flexible about the hour, and if a few lines by mail would do instead, that's fine with me too.`,
  },
];
