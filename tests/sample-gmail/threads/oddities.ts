import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, colleague, says, thread } from "../write";
import { HOSTILE_BODY } from "./hostile-body";

const abigail: Person = { name: "Abigail Stone", email: "a.stone@grantmoor.example" };
const prudence: Person = { name: "Prudence Ashe", email: "p.ashe@grantmoor.example" };
const neville: Person = { name: "Neville Okoro", email: "neville@okoro-consulting.example" };
const anna: Person = { name: "Anna Winter", email: "anna.winter@grantmoor.example" };
const purchasing: Person = { name: "Purchasing", email: "purchasing@stadtwerke-linden.example" };
const yusuf: Person = { name: "Yusuf Demir", email: "yusuf.demir@anatoliaseals.example" };
const cold: Person = { name: "", email: "c.lambert@vallon-optique.example" };
const mallory: Person = {
  name: '<img src=x onerror=window.__pwned=1> Mallory "}] Finch',
  email: "mallory@finch-and-co.example",
};
const howard: Person = { name: "Howard Lund", email: "howard.lund@lund-docks.example" };
const colin: Person = { name: "Colin Frost", email: "colin.frost@mapleridge.example" };

/** Shapes that a reader of the page must not stumble over. */
export const oddities = (when: Calendar): SampleThread[] => [
  thread("two-companies", "Heat recovery: survey and next step", [
    asks(when.ago(13), "Hello both,\n\nThank you for the tour. Which of the two halls should we survey first?", {
      to: [prudence, neville],
    }),
    says(
      prudence,
      when.ago(12, "10:00"),
      `Hi Dana, I'll check with the plant manager and confirm by ${when.day(8)}. Prudence`,
      { cc: [neville] },
    ),
    says(neville, when.ago(12, "11:30"), "Agreed from my side, I would start with hall B.\n\nNeville", {
      cc: [prudence],
    }),
    asks(when.ago(11), "Thank you both.", { to: [prudence], cc: [neville] }),
  ]),
  thread(
    "wrong-person",
    "Re-roofing the visitor centre",
    [
      says(
        abigail,
        when.ago(19, "09:30"),
        `Hi Dana, I'll ask the trustees and confirm by ${when.day(12)}. My colleague Anna is in copy for the dates.\n\nAbigail`,
        { cc: [anna] },
      ),
      asks(when.ago(18), "Thank you, Abigail."),
      says(
        anna,
        when.ago(17, "14:20"),
        "Hi Dana, just for your diary, the centre is closed in the first week of next month.\n\nAnna",
        { cc: [abigail] },
      ),
      asks(when.ago(17, "15:00"), "Noted, thanks Anna.", { to: [anna], cc: [abigail] }),
    ],
    { open: 4 },
  ),
  thread("shared-mailbox", "Tender question on valve seals", [
    says(purchasing, when.ago(10, "08:00"), "Good day,\n\nplease quote 40 valve seals DN 80.\n\nPurchasing department"),
    asks(when.ago(9), "Good day,\n\nOur quote is attached. Do you need the certificates as well?", {
      attachments: ["Quote 4533.pdf"],
    }),
  ]),
  thread("bundle", "Seal kits: the long road to a sample", conversation(yusuf, when), { bundled: 14 }),
  thread("cold", "Lens edging at Vallon", [
    asks(
      when.ago(8),
      "Bonjour,\n\nI work with eleven opticians who edge their lenses in house. Is that something you have looked at?",
      { to: [cold] },
    ),
  ]),
  thread("hostile", "Order </h2><script>window.__pwned=1</script> & samples", [
    asks(when.ago(10), "Hi Mallory,\n\nDid the samples arrive?", { to: [mallory] }),
    says(mallory, when.ago(9, "12:12"), "", { html: HOSTILE_BODY, quotes: false }),
    asks(when.ago(8), "Thank you."),
  ]),
  thread(
    "folded-newest",
    "Loading dock seals",
    [
      asks(when.ago(16), "Hi Howard,\n\nWhich of the two seals suits your docks?", { to: [howard] }),
      says(howard, when.ago(15, "08:20"), "Hi Dana, the wider one. Howard"),
      asks(when.ago(14), "Thank you, Howard. The quote is attached. Shall we fit the first one in spring?", {
        attachments: ["Quote 4540.pdf"],
      }),
    ],
    { open: 0 },
  ),
  thread(
    "long-subject",
    "Re: Fwd: Follow-up on the quotation for the replacement of the compressed-air supply in halls two, three and four, with service contract and training",
    [
      asks(when.ago(13), "Hi Neville,\n\nWhich of the halls comes first?", { to: [neville] }),
      says(neville, when.ago(12, "13:00"), `Hi Dana, I'll ask the shift leads and tell you by ${when.day(8)}. Neville`),
      asks(when.ago(11), "Thank you, Neville."),
    ],
    { open: 3 },
  ),
  thread(
    "draft",
    "Snow guards for the depot",
    [
      asks(when.ago(12), "Hi Colin,\n\nDid the roofers agree with the spacing?", { to: [colin], cc: [colleague] }),
      says(colin, when.ago(11, "09:45"), "Hi Dana, I will ask them and get back to you. Colin", { cc: [colleague] }),
    ],
    { draft: "Hi Colin, I was wondering" },
  ),
];

/** Sixteen messages to and fro; the promise stands in the newest of theirs. */
function conversation(who: Person, when: Calendar) {
  const talk = Array.from({ length: 14 }, (_, i) =>
    i % 2 === 0
      ? says(who, when.ago(40 - i), `Dana, the sample ${i / 2 + 1} is on the bench. Yusuf`)
      : asks(when.ago(40 - i, "14:00"), "Thank you Yusuf, noted."),
  );
  return [
    ...talk,
    says(
      who,
      when.ago(12, "09:09"),
      `Hi Dana,\n\nThe sample held. I'll get the signature from our director and send you the order by ${when.day(7)}.\n\nYusuf`,
    ),
    asks(when.ago(11), "That is good news, thank you Yusuf."),
  ];
}
