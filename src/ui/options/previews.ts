import { type Tried, tryTemplate } from "../../core/plays/try-template";
import { DEFAULT_SETTINGS, type Situation } from "../../core/silence/situation";
import type { OwnTemplate } from "../../core/templates/own";
import { coached } from "../practice/coached";
import { practiceThreads } from "../practice/threads/index";
import type { PracticeThread } from "../practice/threads/write";

/** A template on one sample thread. */
export type Preview = { slug: string; who: string; subject: string; tried: Tried };

const SAMPLE: Record<OwnTemplate["language"], { link: string; line: string }> = {
  en: { link: "https://paper.example/worth-reading", line: "It has a good page on what you told me." },
  de: { link: "https://zeitung.example/lesenswert", line: "Darin steht viel zu dem, was Sie erzählt haben." },
};

/** Threads are read once: what the rep writes changes the message, not what the thread says. */
const known = new Map<string, Situation>();

const situationOf = (sample: PracticeThread): Situation => {
  const situation = known.get(sample.slug) ?? coached(sample, DEFAULT_SETTINGS).situation;
  known.set(sample.slug, situation);
  return situation;
};

const RANK: Record<Tried["kind"], number> = { message: 0, unfilled: 1, "out-of-place": 2 };

/** The sample threads that call for this template's play: its own language first, and those that it can be filled on. */
export const previewsOf = (template: OwnTemplate): Preview[] =>
  practiceThreads(template.language)
    .map((sample) => {
      const situation = situationOf(sample);
      const { contact, thread } = situation;
      const tried = tryTemplate(situation, template, SAMPLE[template.language]);
      return { slug: sample.slug, who: contact?.name ?? "", subject: thread.subject, tried };
    })
    .filter(({ tried }) => tried.kind !== "out-of-place")
    .toSorted((a, b) => RANK[a.tried.kind] - RANK[b.tried.kind]);
