import { describe, expect, it } from "vitest";
import { contactLeft } from "../../../src/core/evidence/contact-left";
import { describeDetector, messageText } from "./table";

describeDetector("contact-left", contactLeft, {
  says: [
    "A bit of news, tomorrow's my last day, I'm off to Leith.",
    "I have handed this over to Sonia.",
    "Tom has left the company.",
    "Tom is no longer with us.",
    "Anna Reid left the business at the end of March.",
    "I am no longer working for Birch Foods.",
    "My last day here is Friday.",
    "Gareth has retired.",
    "Our head of purchasing has resigned.",
    "I've taken over from Gareth.",
    "Maria doesn't work here any more.",
    "Mr Hale no longer works for us.",
    "Tom has left and Maria has taken over his projects.",
    "I'm leaving the company at the end of May.",
  ],
  saysNot: [
    "I have handed the drawings to the printer.",
    "Tom has left the office for today.",
    "Tom left a message for you.",
    "She has left for the day.",
    "I'm leaving the office now.",
    "Turn left at the gate.",
    "There are two seats left.",
    "I am leaving on Tuesday for the fair.",
    "He left the meeting early.",
    "That leaves us with one question.",
    "The old pump is no longer in use.",
    "The offer is no longer valid.",
    "Ask Tom before he leaves.",
  ],
  saysDe: [
    "Herr Wirth hat das Unternehmen verlassen.",
    "Frau Hess ist nicht mehr bei uns.",
    "Mein letzter Arbeitstag ist der 30. April.",
    "Herr Brandt ist in Ruhestand gegangen, er ist zum 1. März ausgeschieden.",
    "Frau Egger arbeitet nicht mehr für uns.",
  ],
  saysNotDe: [
    "Herr Wirth hat das Büro schon verlassen.",
    "Sie ist heute nicht mehr im Büro.",
    "Das Angebot ist nicht mehr gültig.",
    "Ich verlasse mich auf Sie.",
    "Er ist gerade im Termin.",
  ],
});

describe("who follows", () => {
  it.each([
    ["Tom has left the company.", "Tom", null],
    [
      "Tom has left the company. Please contact Maria Lund (maria.lund@birchfoods.example).",
      "Tom",
      { name: "Maria Lund", email: "maria.lund@birchfoods.example" },
    ],
    ["Tom has left and Maria has taken over his projects.", "Tom", { name: "Maria", email: "" }],
    ["My last day here is Friday. My successor is Maria Lund.", "", { name: "Maria Lund", email: "" }],
  ])("%s", (text, who, successor) => {
    expect(contactLeft(messageText(text))[0]).toMatchObject({ who, successor });
  });
});
