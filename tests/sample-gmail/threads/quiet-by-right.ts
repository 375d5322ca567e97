import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, colleague, dana, says, thread } from "../write";

const olivia: Person = { name: "Olivia Marsh", email: "olivia@marshgardens.example" };
const rafael: Person = { name: "Rafael Ortega", email: "rafael.ortega@soltextil.example" };
const daemon: Person = { name: "Mail Delivery Subsystem", email: "mailer-daemon@mx.northwind-tools.example" };
const ken: Person = { name: "Ken Sato", email: "ken.sato@hoshino-parts.example" };
const weekly: Person = { name: "Packaging Weekly", email: "news@packagingweekly.example" };
const ingrid: Person = { name: "Ingrid Bauer", email: "i.bauer@bauer-kessel.example" };
const tess: Person = { name: "Tess Monaghan", email: "tess.monaghan@liffeyfreight.example" };

/** Threads in which nobody owes the rep an answer. */
export const quietByRight = (when: Calendar): SampleThread[] => [
  thread("thanks", "Invoice for the hedge cutters", [
    asks(when.ago(9), "Hi Olivia,\n\nThe corrected invoice is attached.", {
      to: [olivia],
      attachments: ["Invoice 881.pdf"],
    }),
    says(olivia, when.ago(8, "15:15"), "Perfect, got it, paid today. Thanks so much Dana!"),
  ]),
  thread("decline", "Dye kitchen automation", [
    asks(when.ago(14), "Dear Rafael,\n\nHave you been able to decide between the two versions?", { to: [rafael] }),
    says(
      rafael,
      when.ago(11, "10:50"),
      "Dear Dana,\n\nWe have decided to go with another supplier. Thank you for all the work that you put into it.\n\nRafael Ortega",
    ),
  ]),
  thread("bounce", "Bearing sets for Nagoya", [
    asks(when.ago(6, "09:00"), "Dear Mr Sato,\n\nThe bearing sets are ready. Where shall we ship them?", { to: [ken] }),
    says(
      daemon,
      when.ago(6, "09:01"),
      "Address not found\n\nYour message wasn't delivered to ken.sato@hoshino-parts.example because the address couldn't be found, or is unable to receive mail.\n\n550 5.1.1 The email account that you tried to reach does not exist.",
      { quotes: false },
    ),
  ]),
  thread("newsletter", "The week in packaging: paper bottles, robots and a fair", [
    says(
      weekly,
      when.ago(2, "06:00"),
      "In this issue: paper bottles reach the shelf.\n\nI'll be reporting from the fair next week.\n\nUnsubscribe | View in browser",
      { quotes: false },
    ),
  ]),
  thread("colleagues", "Forecast for the quarter", [
    says(
      colleague,
      when.ago(7, "08:40"),
      "Dana, can you send me your forecast? I'll put it into the deck by Friday. Tom",
    ),
    asks(when.ago(7, "09:10"), "Attached. Does the deck need the pilots too?", { to: [colleague] }),
  ]),
  thread("rep-owes", "Boiler controls: two open points", [
    asks(
      when.ago(9),
      "Dear Ms Bauer,\n\nThank you for the call. I will send you the wiring diagram by the end of this week.",
      { to: [ingrid] },
    ),
    says(
      ingrid,
      when.ago(7, "11:30"),
      "Dear Ms Whitfield,\n\nThank you. One more question: does the controller work with our older valves, and what would the adapter cost?\n\nKind regards\nIngrid Bauer",
    ),
  ]),
  thread("article", "Rates to Rotterdam", [
    says(tess, when.ago(12, "16:00"), "Thanks Dana, we're parking this till the new year. Tess"),
    asks(
      when.ago(6),
      "Hi Tess,\n\nNo reply needed. This piece on the new port fees made me think of your Rotterdam lane.",
      { to: [tess] },
    ),
  ]),
  thread("sent-by-accident", "Note to self: price list", [
    asks(when.ago(3), "Ask Tom for the new price list.", { to: [dana] }),
  ]),
];
