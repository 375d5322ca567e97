import { from, type PracticeThread, practice, robin } from "./write";

const tess = { name: "Tess Bramley", email: "tess.bramley@copperkettle.example" };
const victor = { name: "Victor Adeyemi", email: "v.adeyemi@southbankprint.example" };
const paula = { name: "Paula Renner", email: "paula@greenlaneschools.example" };
const ian = { name: "Ian Frost", email: "ian.frost@frostandsons.example" };
const mei = { name: "Mei Tan", email: "mei.tan@harrowclinics.example" };
const carl = { name: "Carl Whitmore", email: "carl.whitmore@whitmorehaulage.example" };
const nadia = { name: "Nadia Karim", email: "nadia@brightroof.example" };
const owen = { name: "Owen Lloyd", email: "owen.lloyd@valleyfoods.example" };
const grace = { name: "Grace Oduya", email: "grace.oduya@eastgatehotels.example" };
const peter = { name: "Peter Hale", email: "peter.hale@millstream.example" };
const anna = { name: "Anna Kirk", email: "anna.kirk@millstream.example" };
const joel = { name: "Joel Brandt", email: "joel@northlight.example" };
const sana = { name: "Sana Malik", email: "sana.malik@ridgewayparts.example" };

/** A dozen threads that went silent, each for another reason. */
export const english: readonly PracticeThread[] = [
  practice("promise", "en", "Oven sensors for three bakeries", [
    from(tess, 27, "Hi Robin,\n\nCould you quote sensors for our three bakeries, fitted?\n\nThanks,\nTess"),
    robin(
      tess,
      26,
      "Hi Tess,\n\nThe quote is attached, fitting included.\n\nDoes one visit per bakery work for you?\n\nRobin",
      ["Quote 318.pdf"],
    ),
    from(
      tess,
      19,
      "Hi Robin,\n\nOne visit each is fine. I'll take the quote to our directors and let you know by Friday 8 May.\n\nTess",
    ),
    robin(tess, 18, "Thank you, Tess. I've kept the fitters free in June.\n\nRobin"),
  ]),
  practice("hope", "en", "Label printer, second line", [
    robin(
      victor,
      25,
      "Dear Victor,\n\nHere is our proposal for the second line. When would you like it to start?\n\nRobin",
      ["Proposal.pdf"],
    ),
    from(victor, 20, "Hi Robin,\n\nLooks good. The PO is coming, they're working on it internally.\n\nVictor"),
    robin(victor, 19, "Hi Victor,\n\nGlad to hear it. When do you expect it?\n\nRobin"),
  ]),
  practice("chasers", "en", "Reading app for the autumn", [
    from(paula, 61, "Hello Robin,\n\nWe'd like to see what the reading app costs for 240 pupils.\n\nPaula"),
    robin(paula, 60, "Hi Paula,\n\nThe price for 240 pupils is attached. Would you like a trial class?\n\nRobin", [
      "Price.pdf",
    ]),
    from(paula, 57, "Thanks Robin, that's clear. It's a busy term here.\n\nPaula"),
    robin(paula, 48, "Hi Paula,\n\nHave you had time to look at the trial class?\n\nRobin"),
    robin(paula, 41, "Hi Paula,\n\nWould a call next week help?\n\nRobin"),
    robin(paula, 32, "Hi Paula,\n\nShall I send the list of schools that use it near you?\n\nRobin"),
    robin(paula, 21, "Hi Paula,\n\nIs the reading app still on your list for autumn?\n\nRobin"),
  ]),
  practice("price", "en", "Workshop lighting", [
    robin(ian, 22, "Hi Ian,\n\nHere is the quote for the workshop lights. Shall I book the electrician?\n\nRobin", [
      "Quote.pdf",
    ]),
    from(ian, 20, "Robin,\n\nThat's more expensive than we had in mind.\n\nIan"),
    robin(ian, 18, "Hi Ian,\n\nThank you for saying so. Which figure had you planned with?\n\nRobin"),
  ]),
  practice("value", "en", "Appointment reminders", [
    robin(mei, 20, "Hi Mei,\n\nThe proposal for the reminders is attached. Which clinic would go first?\n\nRobin", [
      "Proposal.pdf",
    ]),
    from(mei, 18, "Hi Robin,\n\nI'm not convinced that it pays for itself. What return would we see on this?\n\nMei"),
    robin(mei, 15, "Hi Mei,\n\nFewer missed appointments, mostly. How many do you lose in a week today?\n\nRobin"),
  ]),
  practice("who-decides", "en", "Route planning for 14 lorries", [
    robin(carl, 21, "Hi Carl,\n\nThe offer for 14 lorries is attached. Can we go ahead in June?\n\nRobin", [
      "Offer.pdf",
    ]),
    from(
      carl,
      18,
      "Hi Robin,\n\nI like it. It's not my decision though, our finance director has to approve anything of this size.\n\nCarl",
    ),
    robin(carl, 15, "Hi Carl,\n\nUnderstood. What will your finance director want to know first?\n\nRobin"),
  ]),
  practice("early", "en", "Roof survey by drone", [
    robin(
      nadia,
      19,
      "Hi Nadia,\n\nAs you asked, our proposal for surveying the 40 roofs. Shall we fix a start?\n\nRobin",
      ["Proposal.pdf"],
    ),
    from(
      nadia,
      15,
      "Hi Robin,\n\nWe're still working out how big the problem is, and whether we could do it ourselves. Which other vendors should we look at?\n\nNadia",
    ),
    robin(
      nadia,
      13,
      "Hi Nadia,\n\nFair questions. I can hold the price until the end of June. Would you like to go ahead?\n\nRobin",
    ),
  ]),
  practice("no-show", "en", "Cold chain demo", [
    robin(owen, 13, "Hi Owen,\n\nShall we do the demo on Tuesday 12 May at 11?\n\nRobin"),
    from(owen, 12, "Tuesday 12 May at 11 works for me. See you then.\n\nOwen"),
    robin(owen, 7, "Hi Owen,\n\nI was in the call at 11 today but couldn't see you. Did something come up?\n\nRobin"),
  ]),
  practice("loss", "en", "Keycards for Eastgate", [
    robin(grace, 20, "Hi Grace,\n\nThe keycard samples went out today. Which colour do you prefer?\n\nRobin"),
    from(
      grace,
      12,
      "Dear Robin,\n\nForgive the silence. My father passed away last week and I'm with my family.\n\nGrace",
    ),
  ]),
  practice("gone", "en", "Milling tools, yearly agreement", [
    robin(peter, 26, "Hi Peter,\n\nThe yearly agreement is attached. Would you like to start in June?\n\nRobin", [
      "Agreement.pdf",
    ]),
    from(peter, 25, "Hi Robin,\n\nLooks right to me.\n\nPeter"),
    from(
      anna,
      15,
      "Hello Robin,\n\nPeter Hale has left the company. I have taken over purchasing from him.\n\nAnna Kirk",
    ),
    robin(anna, 14, "Hello Anna,\n\nWelcome. Do you have the agreement that Peter and I had prepared?\n\nRobin"),
  ]),
  practice("away", "en", "Studio booking system", [
    robin(joel, 8, "Hi Joel,\n\nDo you want the booking system with or without payments?\n\nRobin"),
    from(
      joel,
      8,
      "Automatic reply: Thank you for your message. I am out of the office until Monday 25 May and will answer when I am back.\n\nJoel Brandt",
    ),
  ]),
  practice("declined", "en", "Parts catalogue", [
    robin(
      sana,
      15,
      "Hi Sana,\n\nThe offer for the online catalogue is attached. Does it cover what you need?\n\nRobin",
      ["Offer.pdf"],
    ),
    from(sana, 8, "Hi Robin,\n\nThank you for the work you put in. We've decided to go with another supplier.\n\nSana"),
  ]),
];
