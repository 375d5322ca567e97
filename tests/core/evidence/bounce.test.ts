import { describe, expect, it } from "vitest";
import { bounce } from "../../../src/core/evidence/bounce";
import { said } from "./message-text";

const by = (name: string, email: string, subject: string, text = "") =>
  bounce(said(text, { from: { name, email }, subject }));

describe("a report that something did not arrive", () => {
  it.each([
    ["Mail Delivery Subsystem", "mailer-daemon@mail.example", "Delivery Status Notification (Failure)"],
    ["Mail Delivery Subsystem", "mailer-daemon@mail.example", "Crates"],
    ["Microsoft Outlook", "postmaster@brass.example", "Undeliverable: Crates"],
    ["", "no-reply@brass.example", "Undelivered Mail Returned to Sender"],
  ])("%s <%s> %s", (name, email, subject) => {
    expect(by(name, email, subject)).toMatchObject([{ kind: "bounce" }]);
  });

  it.each([
    ["Ines Vogt", "ines@brass.example", "Undeliverable: Crates", "Strange, what did it say?"],
    ["Ines Vogt", "ines@brass.example", "Fwd: Delivery failure in Leeds", "The lorry broke down."],
    ["Pat Master", "pat.master@brass.example", "Crates", "The crates could not be delivered, nobody was there."],
    ["Shop", "no-reply@shop.example", "Your order", "We have your order."],
  ])("is not what a person writes: %s <%s> %s", (name, email, subject, text) => {
    expect(by(name, email, subject, text)).toEqual([]);
  });
});
