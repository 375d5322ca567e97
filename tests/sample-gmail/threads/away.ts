import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, says, thread } from "../write";

const elena: Person = { name: "Elena Petrova", email: "elena.petrova@harbourline.example" };
const jp: Person = { name: "J.P. Moreau", email: "jp.moreau@ateliermoreau.example" };
const nadia: Person = { name: "Nadia Haddad", email: "nadia.haddad@cedarclinics.example" };
const lars: Person = { name: "Lars Holm", email: "lars.holm@fjordglass.example" };
const beth: Person = { name: "Beth Collier", email: "beth.collier@quarrystone.example" };
const simon: Person = { name: "Simon Adeyemi", email: "simon.adeyemi@tallisprint.example" };

/** People who cannot answer just now, and people who have gone. */
export const away = (when: Calendar): SampleThread[] => [
  thread("out-of-office-now", "Crane inspection slots", [
    says(elena, when.ago(9, "10:10"), "Hi Dana, which inspection slots do you have in spring? Elena"),
    asks(when.ago(8), "Hi Elena,\n\nI can offer the second or the third week of April. Which would you like?"),
    says(
      elena,
      when.ago(8, "10:21"),
      `Automatic reply\n\nThank you for your message. I am out of the office and will be back on ${when.day(-6)}. In urgent cases please write to office@harbourline.example.`,
      { quotes: false },
    ),
  ]),
  thread("out-of-office-past", "Oak veneer samples", [
    asks(when.ago(22), "Dear J.P.,\n\nHave the veneer samples arrived, and do the colours suit?", { to: [jp] }),
    says(
      jp,
      when.ago(22, "10:26"),
      `Automatic reply: I am on leave until ${when.day(15)} and will answer when I am back.`,
      { quotes: false },
    ),
  ]),
  thread("illness", "Infusion stands, second order", [
    asks(when.ago(13), "Dear Nadia,\n\nShall I prepare the second order for the clinics?", { to: [nadia] }),
    says(
      nadia,
      when.ago(12, "08:08"),
      "Dear Dana, I am in hospital after an accident and will be off sick for some time. I will get back to you when I am well. Nadia",
    ),
  ]),
  thread("contact-left", "Annealing oven, maintenance plan", [
    asks(when.ago(17), "Hi Lars,\n\nWhich of the two maintenance plans would you like?", { to: [lars] }),
    says(
      lars,
      when.ago(16, "09:00"),
      "I no longer work at Fjordglass. For anything about the ovens please contact my successor Kari Nilsen, kari.nilsen@fjordglass.example.",
      { quotes: false },
    ),
  ]),
  thread("reorganisation", "Weighbridge software", [
    asks(when.ago(18), "Hi Beth,\n\nDid the board look at the weighbridge proposal?", { to: [beth] }),
    says(
      beth,
      when.ago(15, "17:55"),
      "Hi Dana,\n\nBad timing I'm afraid. We have just been acquired, half of my team was let go last week and all spending is frozen until further notice.\n\nBeth",
    ),
    asks(when.ago(14), "Hi Beth,\n\nI am sorry to hear that. Thank you for telling me."),
  ]),
  thread("missed-meeting", "Demo of the binding line", [
    says(simon, when.ago(8, "12:40"), `Dana, ${when.weekday(5)} at 2 pm works for the demo. Simon`),
    asks(when.ago(8, "13:05"), "Perfect Simon, the invitation is on its way."),
    asks(
      when.ago(5, "14:25"),
      "Hi Simon,\n\nI waited in the call but you did not make it. Would tomorrow at 10 or 3 suit you instead?",
    ),
  ]),
];
