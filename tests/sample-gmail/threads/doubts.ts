import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, says, thread } from "../write";

const marcus: Person = { name: "Marcus Bell", email: "marcus@brightwell-dental.example" };
const ines: Person = { name: "Inês Carvalho", email: "ines.carvalho@atlantico-foods.example" };
const joel: Person = { name: "Joel Tran", email: "joel.tran@redgumcivil.example" };
const hannah: Person = { name: "Hannah Weiss", email: "hannah.weiss@kleinhotels.example" };
const priya: Person = { name: "Priya Raman", email: "priya.raman@saffronlogistics.example" };
const walt: Person = { name: "Walt Jorgensen", email: "walt@prairie-grain.example" };

/** Warm words, high prices, doubts and people who are not on the thread. */
export const doubts = (when: Calendar): SampleThread[] => [
  thread("hope", "Chair units for the new surgery", [
    asks(when.ago(19), "Hi Marcus,\n\nIs the order on its way to us?", { to: [marcus] }),
    says(
      marcus,
      when.ago(18, "11:11"),
      "Hi Dana,\n\nAll good, everyone loves the chairs. The PO is coming, they are working on it internally.\n\nMarcus",
    ),
    asks(when.ago(12), "Great to hear, Marcus! Just checking in, anything new?"),
  ]),
  thread("price", "Palletiser for Porto", [
    asks(
      when.ago(11),
      "Dear Inês,\n\nPlease find our proposal for the palletiser attached.\n\nMay I walk you through it?",
      { to: [ines], attachments: ["Proposal Porto.pdf"] },
    ),
    says(
      ines,
      when.ago(10, "16:30"),
      "Dear Dana,\n\nThank you. I have to be honest, the price is well above our budget for this year.\n\nInês",
    ),
    asks(when.ago(9), "Dear Inês,\n\nThank you for being open. What figure did you have in mind?"),
  ]),
  thread("roi-doubt", "Telematics on the tipper fleet", [
    asks(when.ago(15), "Hi Joel,\n\nHow did the trial report land with the site managers?", { to: [joel] }),
    says(
      joel,
      when.ago(13, "06:50"),
      "Hey Dana, the report's good but the directors are not convinced it pays for itself. We only run 30 trucks. Joel",
    ),
    asks(when.ago(12), "Hi Joel,\n\nUnderstood. Which part of the saving do they doubt?"),
  ]),
  thread("decision-maker", "Laundry contract, three hotels", [
    asks(when.ago(16), "Dear Hannah,\n\nWhat is still missing for a decision?", { to: [hannah] }),
    says(
      hannah,
      when.ago(14, "09:15"),
      "Dear Dana,\n\nFrom my side nothing, I like it. Our managing director Mr Klein and the finance board have to approve it, I can't decide this alone.\n\nKind regards\nHannah Weiss",
    ),
    asks(when.ago(12), "Dear Hannah,\n\nThank you. Would it help if I joined a short call with Mr Klein?"),
  ]),
  thread("early-stage", "Dock scheduling", [
    asks(when.ago(10), "Hi Priya,\n\nOur proposal for the dock scheduling is attached. When could we start?", {
      to: [priya],
      attachments: ["Proposal.pdf"],
    }),
    says(
      priya,
      when.ago(9, "13:37"),
      "Hi Dana,\n\nThanks. To be honest we are still trying to work out how much the waiting time really costs us, and whether we could build something ourselves.\n\nPriya",
    ),
    asks(when.ago(8), "Hi Priya,\n\nThat makes sense. What have you measured so far?"),
  ]),
  thread("no-answer", "Moisture probes before harvest", [
    says(walt, when.ago(9, "20:05"), "Dana, send me a price on twelve probes would you. Walt"),
    asks(
      when.ago(8, "08:20"),
      "Hi Walt,\n\nTwelve probes come to $4,380 with the base station. Shall I book the delivery to Elevator Road?",
      { attachments: ["Quote 4519.pdf"] },
    ),
  ]),
];
