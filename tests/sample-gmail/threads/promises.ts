import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, says, thread } from "../write";

const gemma: Person = { name: "Gemma Hall", email: "gemma.hall@fenwick-bakeries.example" };
const milan: Person = { name: "Milan Kovač", email: "m.kovac@adriatic-cold.example" };
const ruth: Person = { name: "Ruth Abara", email: "ruth@lanternschools.example" };
const piet: Person = { name: "Piet de Vries", email: "p.devries@polderpump.example" };
const sofia: Person = { name: "Sofia Lindqvist", email: "sofia.lindqvist@norrtimber.example" };
const harold: Person = { name: "Harold Pym", email: "harold.pym@pymandsons.example" };
const osei: Person = { name: "Dr. Osei", email: "k.osei@westbrook-imaging.example" };

/** What people said that they would do, and what became of it. */
export const promises = (when: Calendar): SampleThread[] => [
  thread(
    "broken-dated",
    "Slicer line for the Leeds bakery",
    [
      says(
        gemma,
        when.ago(21, "09:12"),
        "Hi Dana,\n\nGood to meet you at the fair. Could you quote two slicers with the guard kit, delivered to Leeds?\n\nThanks,\nGemma",
      ),
      asks(
        when.ago(20, "11:40"),
        "Hi Gemma,\n\nThe quote is attached: two slicers with guards, eight weeks to Leeds.\n\nDoes the layout still leave room for the out-feed table?",
        { attachments: ["Quote 4471.pdf"] },
      ),
      says(
        gemma,
        when.ago(16, "15:05"),
        `Hi Dana,\n\nThanks, that is clear. The table fits. I'll take the quote to our operations meeting and let you know by ${when.day(11)}.\n\nGemma`,
      ),
      asks(
        when.ago(14, "09:30"),
        "Thank you, Gemma. I have put the two machines aside for you until the end of the month.",
      ),
    ],
    { open: 2 },
  ),
  thread("broken-undated", "Cold store doors, Rijeka", [
    asks(
      when.ago(24, "10:00"),
      "Dear Milan,\n\nHere is the drawing for the two sliding doors. Which side should the heater cable come in?",
      { to: [milan], attachments: ["doors-rijeka.pdf"] },
    ),
    says(
      milan,
      when.ago(22, "08:31"),
      "Dear Dana,\n\nThank you for the drawing. I will ask our site foreman about the cable and send you his answer.\n\nBest regards\nMilan Kovač",
    ),
  ]),
  thread(
    "renewed",
    "Reading licences for the autumn term",
    [
      asks(when.ago(30), "Hi Ruth,\n\nShall I hold the 120 licences at this year's price?", { to: [ruth] }),
      says(ruth, when.ago(29, "12:02"), `Hi Dana, yes please. I'll confirm the number by ${when.day(22)}.\n\nRuth`),
      asks(when.ago(20), "Hi Ruth,\n\nDid the number come through?"),
      says(
        ruth,
        when.ago(19, "16:45"),
        `So sorry, half term got in the way. I'll send you the final number by ${when.day(9)}.\n\nRuth`,
      ),
      asks(when.ago(18), "No problem, thank you Ruth."),
    ],
    { open: 5 },
  ),
  thread(
    "kept",
    "Pump test at Kampen",
    [
      asks(when.ago(12), "Hi Piet,\n\nCould you send me the flow readings from the test?", { to: [piet] }),
      says(piet, when.ago(11, "17:20"), `Dana, I'll send you the readings on ${when.weekday(9)}.\n\nPiet de Vries`),
      says(
        piet,
        when.ago(9, "10:05"),
        "Dana,\n\nAttached are the readings, as promised. The second pump runs a little hot, otherwise all is well.\n\nPiet",
        { attachments: ["readings.xlsx"] },
      ),
      asks(when.ago(8, "09:00"), "Thank you Piet, that is exactly what I needed. Have a good weekend!"),
    ],
    { open: 4 },
  ),
  thread("not-yet-due", "Sawmill sensors, second site", [
    asks(when.ago(4), "Hi Sofia,\n\nWhich of the two mounting options does your maintenance team prefer?", {
      to: [sofia],
    }),
    says(
      sofia,
      when.ago(3, "14:14"),
      `Hi Dana,\n\nGood question. I'll have their answer for you by ${when.day(-4)}.\n\n/Sofia`,
    ),
  ]),
  thread("reselling", "Label printers for Pym & Sons", [
    asks(
      when.ago(44),
      "Hello Harold,\n\nAs discussed, our offer for four label printers. Does it match what you had in mind?",
      { to: [harold], attachments: ["Offer.pdf"] },
    ),
    says(
      harold,
      when.ago(42, "18:40"),
      "Dana - looks fair. I will present it to my brother next week and come back to you. H. Pym",
    ),
    asks(
      when.ago(34),
      "Hello Harold,\n\nI thought you might like our new brochure. The printers now do 40 labels a minute!",
      { attachments: ["Brochure.pdf"] },
    ),
    asks(when.ago(26), "Hello Harold,\n\nOther customers saved 30% on ribbons within a year. Here is the ROI deck.", {
      attachments: ["ROI deck.pptx"],
    }),
    asks(when.ago(15), "Hello Harold,\n\nWe have added cloud printing to the package at no extra cost. Any thoughts?"),
  ]),
  thread("folded-promise", "Archive scanner for the imaging ward", [
    says(
      osei,
      when.ago(33, "07:55"),
      "Dear Ms Whitfield,\n\nWe are replacing the film scanner in the archive. Do you supply the A3 model?\n\nDr. Osei",
    ),
    asks(when.ago(32), "Dear Dr. Osei,\n\nYes, we do. What volume of films do you expect each month?"),
    says(osei, when.ago(30, "13:10"), "About nine hundred.\n\nDr. Osei"),
    asks(when.ago(29), "Thank you. Then the A3 model with the feeder is right. The quote is attached.", {
      attachments: ["Quote 4502.pdf"],
    }),
    says(
      osei,
      when.ago(25, "09:48"),
      `Thank you for the quote. I will speak to our head of procurement and give you an answer by ${when.day(17)}.\n\nDr. Osei`,
    ),
    asks(when.ago(13), "Dear Dr. Osei,\n\nI hope the week is going well. Is there anything more you need from me?"),
  ]),
];
