import { describe, expect, it } from "vitest";
import { bulk } from "../../../src/core/evidence/bulk";
import { calendarAnswer } from "../../../src/core/evidence/calendar-answer";
import { said } from "./message-text";

describe("mail that nobody wrote to the rep", () => {
  it.each([
    "You are receiving this email because you visited our stand.",
    "Our autumn range.\nUnsubscribe | Manage preferences",
    "This is an automated message, please do not reply.",
    "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.",
  ])("%s", (text) => {
    expect(bulk(said(text))).toMatchObject([{ kind: "bulk" }]);
  });

  it("is known by its sender too", () => {
    expect(
      bulk(said("Your report is ready.", { from: { name: "Tool", email: "no-reply@tool.example" } })),
    ).toHaveLength(1);
  });

  it.each([
    "How do I unsubscribe from your list?",
    "Please reply to this e-mail by Friday.",
    "See the news on our terms.",
    "Thanks!",
  ])("is not a person's mail: %s", (text) => {
    expect(bulk(said(text))).toEqual([]);
  });
});

describe("a calendar's answer is a person's", () => {
  it("an accepted invitation is a meeting agreed, for its day", () => {
    expect(
      calendarAnswer(
        said("Ines Vogt has accepted this invitation.", { subject: "Accepted: Demo @ Thu 5 Mar 2026 2pm" }),
      ),
    ).toMatchObject([{ kind: "meeting", agreed: true, on: "2026-03-05" }]);
  });
  it("a declined one is no declined deal", () => {
    expect(calendarAnswer(said("", { subject: "Declined: Demo" }))).toMatchObject([{ kind: "meeting", agreed: false }]);
  });
  it.each(["I have accepted the offer.", "We accepted another invitation."])("nothing else is: %s", (text) => {
    expect(calendarAnswer(said(text))).toEqual([]);
  });
});
