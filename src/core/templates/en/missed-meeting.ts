import type { Template } from "../template";

/** After a meeting that did not come about: no blame, two new days, and an easy way to say that it no longer matters. */
export const missedMeeting: readonly Template[] = [
  {
    id: "en.missed-meeting.two-days",
    play: "missed-meeting",
    tone: "direct",
    body: `Our meeting didn't come about, so let's find another day. I can do {day3} or {day2}; which is better for you?

If neither is, name one that is. And if the subject has become less pressing, a line saying so is just as welcome.`,
  },
  {
    id: "en.missed-meeting.days-like-that",
    play: "missed-meeting",
    tone: "warm",
    body: `We missed each other, and there are days like that for all of us. I hope that nothing serious came between.

Would {day3} or {day2} be easier? I'm flexible about the hour. If a few lines by mail would do instead, that's fine with me too.`,
  },
];
