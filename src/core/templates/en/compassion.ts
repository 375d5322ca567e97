import type { Template } from "../template";

/** A kind note. Asks for nothing, mentions no business that would wait for an answer. */
export const compassion: readonly Template[] = [
  {
    id: "en.compassion.birth",
    play: "compassion",
    tone: "warm",
    fits: ["birth"],
    body: `What wonderful news. My warm congratulations to you and your family.

Everything between us will keep. I wish you a happy first time together, and a little sleep now and then.`,
  },
  {
    id: "en.compassion.loss",
    play: "compassion",
    tone: "warm",
    fits: ["loss"],
    body: `Thank you for telling me. My sincere condolences to you and to everyone close to you.

Please put our conversation aside for as long as you need. Nothing here is waiting for an answer.`,
  },
  {
    id: "en.compassion.illness",
    play: "compassion",
    tone: "warm",
    fits: ["illness"],
    body: `Thank you for telling me. Getting well comes first, and everything between us can wait until you're properly back.

Nothing here needs an answer. I wish you a good and unhurried recovery.`,
  },
  {
    id: "en.compassion.illness-of-other",
    play: "compassion",
    tone: "warm",
    fits: ["illness-of-other"],
    body: `Thank you for letting me know. Please give {patient} my best wishes for a full recovery.

Nothing on my side is urgent, and nothing here needs an answer. {Patient} comes first, for as long as it takes.`,
  },
  {
    id: "en.compassion.other-news",
    play: "compassion",
    tone: "warm",
    fits: ["other-news"],
    body: `Thank you for telling me. That comes first, and everything between us can wait for as long as it takes.

Nothing here needs an answer. My thoughts are with you, and I wish you and yours well.`,
  },
  {
    id: "en.compassion.reorganisation",
    play: "compassion",
    tone: "warm",
    fits: ["reorganisation"],
    body: `Thank you for telling me how things are at your end. Weeks like these ask a lot of people, and our project can wait.

You don't have to answer this. I hope that things become clear soon, and that they turn out well for you and your team.`,
  },
];
