import { describe, expect, it } from "vitest";
import { lifeEvent } from "../../../src/core/evidence/life-event";
import { describeDetector, messageText } from "./table";

describeDetector("life-event", lifeEvent, {
  says: [
    "Robert has been in the hospital with pneumonia since Monday.",
    "My father passed away on Sunday.",
    "I'm in hospital at the moment.",
    "Nora is on maternity leave until October.",
    "Our daughter was born last night!",
    "I had a car accident on the way home.",
    "There has been a death in the family.",
    "I'm afraid Mr Haines has had a stroke.",
    "I have a family emergency and am flying home.",
    "My wife is seriously ill.",
    "I'm recovering from surgery.",
    "She was rushed to hospital yesterday.",
    "He broke his leg skiing.",
    "I have been ill and can't say when I'll return.",
  ],
  saysNot: [
    "Crazy week, crane broken, two people sick.",
    "I'm sick of these forms.",
    "We have a healthy pipeline.",
    "The server died this morning.",
    "We are building the new wing of the hospital in Leeds.",
    "I will be out on Monday for my son's graduation.",
    "I'm on holiday until the 14th.",
    "Sorry for the late reply, I was sick last week but am back at my desk.",
    "Please see the sick leave policy attached.",
    "The accident statistics are in the report.",
    "If you are ill, please stay at home.",
    "The project was born in Hamburg.",
    "Half the team is off sick.",
    "My grandfather died ten years ago and left us the mill.",
  ],
  saysDe: [
    "Herr Wirth liegt im Krankenhaus.",
    "Ich bin bis auf Weiteres krankgeschrieben.",
    "Mein Vater ist am Sonntag verstorben.",
    "Wir hatten einen Todesfall in der Familie.",
    "Unsere Tochter ist gestern geboren.",
  ],
  saysNotDe: [
    "Das Krankenhaus in Ulm ist unser Kunde.",
    "Der Server ist gestern gestorben.",
    "Ich bin ab Montag im Urlaub.",
    "Ich war krank, bin aber wieder im Büro.",
    "Zwei Mitarbeiter sind krank.",
  ],
});

describe("whose life, and until when", () => {
  it.each([
    ["Robert has been in the hospital since Monday.", "Robert", null],
    ["I'm afraid Mr Haines has had a stroke.", "Haines", null],
    ["I'm in hospital at the moment.", "", null],
    ["My father passed away on Sunday.", "", null],
    ["Anna can't answer this week. She was rushed to hospital yesterday.", "Anna", null],
    ["Nora is on maternity leave until 12 October.", "Nora", "2026-10-12"],
    ["My dad passed away on Sunday and I'm off until after the funeral.", "", null],
    ["My mother passed away on Friday; I'm off until 16 March.", "", "2026-03-16"],
    ["Tom is in hospital. He will be back on 23 March.", "Tom", "2026-03-23"],
  ])("%s", (text, about, back) => {
    expect(lifeEvent(messageText(text))[0]).toMatchObject({ about, back });
  });
});
