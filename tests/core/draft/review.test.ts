import { describe, expect, it } from "vitest";
import { RULES, STOPS } from "../../../src/core/draft/remark";
import type { Situation } from "../../../src/core/silence/situation";
import { afterMending, mail, mended, promised, quiet, ray, remarksOn, reviewOf, still } from "./write";

const to = (body: string): string => `Hi Ray,\n\n${body}\n\nDana`;

describe("what a rep sees under a draft", () => {
  it("is two remarks at most, the most useful first", () => {
    const draft =
      "Hi [Name],\n\nSorry to bother you again. Any update? I've written three times. We could do 10% off. See attached.";
    expect(remarksOn(draft, quiet)).toEqual(["placeholder", "missing-attachment"]);
    expect(remarksOn(to("I've written to you three times. Sorry to bother you again. Any update?"), quiet)).toEqual([
      "blame",
      "empty-chaser",
    ]);
  });

  it("is one remark where two rules would say it of the same words", () => {
    expect(remarksOn(to("Just checking in on the pilot."), promised)).toEqual(["their-promise"]);
  });

  it("is one word where all is well", () => {
    expect(reviewOf(mail(to("Has the Leeds line been put aside, or does the height not fit?")), quiet)).toEqual({
      remarks: [],
      verdictOfDraft: "good",
    });
  });

  it("is nothing where nobody asked for advice: in a live thread, in a new mail, with advice off", () => {
    const draft = mail(to("Just checking in on the quote, no worries if not."));
    expect(reviewOf(draft, null).verdictOfDraft).toBe("silent");
    expect(reviewOf({ ...draft, isNew: true }, quiet).verdictOfDraft).toBe("silent");
    expect(reviewOf(draft, quiet, { advice: "off" }).verdictOfDraft).toBe("silent");
    expect(reviewOf(draft, null, { advice: "everywhere" }).verdictOfDraft).toBe("remarks");
  });

  it("is a stop in every one of them", () => {
    const draft = mail("Hi [Name],\n\nDid the crates arrive?");
    for (const advice of ["quiet", "everywhere", "off"] as const)
      expect(reviewOf(draft, null, { advice }).remarks.map(({ rule }) => rule)).toEqual(["placeholder"]);
  });

  it("leaves out what is hushed here, or never wanted", () => {
    const draft = mail(to("Sorry to bother you again. Any update?"));
    expect(reviewOf(draft, quiet, { hushed: ["empty-chaser"] }).remarks.map(({ rule }) => rule)).toEqual(["apology"]);
    expect(reviewOf(draft, quiet, { off: ["empty-chaser", "apology"] }).remarks).toEqual([]);
    expect(reviewOf(draft, quiet, { off: RULES }).verdictOfDraft).toBe("silent");
    expect(reviewOf(draft, quiet, { off: STOPS }).remarks.map(({ kind }) => kind)).toEqual(["advice"]);
  });

  it("underlines the words that it is about", () => {
    const draft = mail("Hi Ray, just\u00a0 checking in\non the quote.\n\nDana");
    const [remark] = reviewOf(draft, quiet).remarks;
    expect(remark?.at && draft.text.slice(remark.at.start, remark.at.end)).toBe("just\u00a0 checking in");
  });
});

describe("a better wording", () => {
  it.each([
    ["Just checking in on the quote.", "Has the quote been put aside?"],
    ["Just checking in. Is four metres the height?", "Is four metres the height?"],
    ["Is four metres the height? Just checking in.", "Is four metres the height?"],
    ["Sorry to bother you again, but is four metres the height?", "Is four metres the height?"],
    ["Is four metres the height? No worries if not.", "Is four metres the height? A plain no helps me just as much."],
    [
      "Could you send me the height whenever you get a chance?",
      "Could you send me the height by Thursday 19 November?",
    ],
    ["Is four metres the height? Who decides? When?", "Is four metres the height? When?"],
    ["Is four metres the height? The beam is low. Who decides?", "Is four metres the height? The beam is low."],
    ["Could we utilize the old frame?", "Could we use the old frame?"],
    ["Let's talk soon.", "Could we take fifteen minutes for it on Wednesday 18 November or Thursday 19 November?"],
    ["I've emailed you three times. Is four metres the height?", "Is four metres the height?"],
    ["My boss is asking about this one.", "Has the quote been put aside?"],
    ["Could you walk me through your decision process?", "Has the quote been put aside?"],
    ["Looking forward to hearing from you.", "Has the quote been put aside?"],
    [
      "My boss needs this for the forecast. Looking forward to hearing from you.",
      "Has the quote been put aside? Looking forward to hearing from you.",
    ],
    ["We now have a new case study that shows 40% ROI. Shall I send it?", "Has the quote been put aside?"],
    ["Just checking in on the quote. Is it still planned?", "Has the quote been put aside?"],
  ])("%s", (faulty, better) => {
    expect(afterMending(to(faulty), quiet)).toEqual({ text: to(better), left: [] });
  });

  it("is none where the next sentence would stand there without what it speaks of", () => {
    const draft = mail(to("Here is our new case study. Page three has the figures. Is four metres the height?"));
    const [remark] = reviewOf(draft, quiet).remarks;
    expect([remark?.rule, remark?.mend]).toEqual(["resell", null]);
  });

  it("offers their own words where a mail of some length asks for nothing", () => {
    const text = to(
      "The crew is still held for you. The motor came in yesterday, and the fitter has looked at it and at the frame too.",
    );
    const [remark] = reviewOf(mail(text), promised).remarks;
    expect(remark?.mend && mended(text, remark.mend)).toBe(
      text.replace(
        "\n\nDana",
        '\n\nOn 29 October you wrote, "I\'ll take the pilot to our management next week." What did they say, or is it still to come?\n\nDana',
      ),
    );
  });

  it("begins a paragraph of its own behind a greeting in the same line", () => {
    expect(afterMending("Hi Ray, just checking in on the quote.\n\nDana", quiet).text).toBe(
      "Hi Ray,\n\nHas the quote been put aside?\n\nDana",
    );
  });

  it("names the thing that the draft itself speaks of where no thread tells", () => {
    const draft = mail("Hi Ray,\n\nJust checking in on the quote.");
    const [remark] = reviewOf(draft, null, { advice: "everywhere" }).remarks;
    expect(remark?.mend && mended(draft.text, remark.mend)).toBe("Hi Ray,\n\nHas the quote been put aside?");
  });

  it("is none for a word that only another sentence would do without", () => {
    const draft = mail("Hallo Frau Wirth,\n\nbezugnehmend auf unser Gespräch: passt die Höhe?\n\nDana Cole", {
      to: [still.contact ?? ray],
    });
    const [remark] = reviewOf(draft, still).remarks;
    expect([remark?.rule, remark?.mend]).toEqual(["hard-words", null]);
  });

  it("leaves the bullet of an item where it is", () => {
    for (const bullet of ["- ", "1. "]) {
      const draft = mail(`Hi Ray,\n\n${bullet}Just checking in on the quote.\n\nDana`);
      const [remark] = reviewOf(draft, quiet).remarks;
      expect(remark?.mend && mended(draft.text, remark.mend)).toBe(
        `Hi Ray,\n\n${bullet}Has the quote been put aside?\n\nDana`,
      );
    }
  });

  it("spricht Deutsch, wo Deutsch geschrieben wird", () => {
    expect(afterMending("Hallo Frau Wirth,\n\nich wollte nur kurz nachfragen.\n\nDana Cole", still).text).toBe(
      "Hallo Frau Wirth,\n\nIst die Entscheidung zum Angebot vorerst zurückgestellt?\n\nDana Cole",
    );
  });
});

it("lets a rep grant what the reader asked for", () => {
  const draft = mail(to("No problem, take your time. We hold the price until the end of the year anyway."));
  expect(reviewOf(draft, null, { advice: "everywhere" }).remarks).toEqual([]);
});

it("takes pasted code for no wall of text", () => {
  const code =
    'clang -arch x86_64 -I"/Library/Frameworks/R.framework/include" -DNDEBUG -fPIC -Wall -c pack.c -o pack.o ';
  const draft = mail(to(`Does this build on your side? ${code.repeat(40)}`));
  expect(reviewOf(draft, null, { advice: "everywhere" }).remarks).toEqual([]);
});

describe("odd drafts", () => {
  const both = (text: string, situation: Situation | null = quiet) =>
    reviewOf(mail(text), situation, { advice: "everywhere" });
  it.each(["", " \n\u00a0\t\n", "👍", "🎉🎉🎉\n\n🙏", "\u200b\u200b", "Hi Ray,", "Dana", "…", "???", "> quoted only"])(
    "%j is met with silence",
    (text) => expect(both(text)).toEqual({ remarks: [], verdictOfDraft: "silent" }),
  );
  it.each([
    "שלום ריי,\n\nהאם הקורה איננה? אשמח לשמוע ממך.",
    "مرحبا راي، هل أزيل العارض؟ أتطلع إلى ردك.",
    "Bonjour Ray,\n\nje reviens vers vous au sujet du devis, avez-vous des nouvelles ?",
    "こんにちは。見積もりの件、いかがでしょうか。",
    "‏שלום ריי,\n\n‏אשמח לשמוע ממך בקרוב.‏",
  ])("no wording is judged in a language without lists: %s", (text) =>
    expect(both(text).remarks.filter(({ kind }) => kind === "advice")).toEqual([]),
  );

  it("sees through blanks and marks that nobody sees", () => {
    expect(both("Hi Ray,\u00a0\r\n\r\njust\u200b checking\u00a0\u00a0in on the quote.\r\n").remarks[0]?.rule).toBe(
      "empty-chaser",
    );
    expect(both("Hi Ray,\n\n\u202bjust checking in on the quote.\u202c").remarks[0]?.rule).toBe("empty-chaser");
  });

  it("answers for 20,000 characters within a blink", () => {
    const line = "Just checking in on the quote, sorry to bother you, is it still planned? ";
    const text = `Hi Ray,\n\n${line.repeat(274)}`;
    const start = performance.now();
    const { remarks } = both(text, promised);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(remarks[0]?.rule).toBe("their-promise");
  });

  it("underlines the very words among marks of direction, emoji and bullets", () => {
    for (const before of ["\u202b", "\u200f", "👩🏽‍🚀 ", "שלום! ", "- ", "1. ", "\u2067"]) {
      const text = `Hi Ray,\n\n${before}just checking in on the quote.`;
      const [remark] = reviewOf(mail(text), quiet, { advice: "everywhere" }).remarks;
      expect(remark?.at && text.slice(remark.at.start, remark.at.end), JSON.stringify(before)).toBe("just checking in");
    }
  });

  it("keeps every place inside the draft", () => {
    for (const text of ["Any update?", "x".repeat(20_000), `${"a ".repeat(9_000)}any update?`, "Hi [Name]"]) {
      for (const { at, mend } of both(text).remarks) {
        for (const place of [at, mend]) {
          expect(place?.start ?? 0).toBeGreaterThanOrEqual(0);
          expect(place?.end ?? 0).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });

  it("is to somebody else than Ray, and still his thread", () => {
    expect(
      reviewOf(mail("Just checking in on the quote.", { to: [ray, { name: "", email: "b@acme.example" }] }), quiet)
        .remarks,
    ).toHaveLength(1);
  });
});
