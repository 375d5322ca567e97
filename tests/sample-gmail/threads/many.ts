import type { Calendar } from "../calendar";
import type { Person, SampleThread } from "../model";
import { asks, colleague, says, thread } from "../write";

const FIRST = ["Aoife", "Bruno", "Chidi", "Daria", "Emil", "Farah", "Goran", "Hanne", "Ivo", "Joana"];
const LAST = ["Lindqvist", "Mbeki", "Novak", "Okafor", "Petit", "Quist", "Rossi", "Sato", "Tamm", "Urban"];
const COMPANIES = ["alderpack", "birchmill", "cobaltdrives", "dunefoods", "emberglass", "fennelworks", "gullyard"];
const WARES = ["Conveyor spares", "Label printers", "Cold store doors", "Filter cloth", "Forklift leasing"];
const AUTOMATED = ["no-reply@billing.example", "notifications@tracker.example", "mailer-daemon@relay.example"];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
};

const customer = (index: number): Person => {
  const [first, last] = [at(FIRST, index), at(LAST, Math.floor(index / 10) + index)];
  return { name: `${first} ${last}`, email: `${first}.${last}@${at(COMPANIES, index)}.example`.toLowerCase() };
};

/** What a full mailbox holds besides: deals that the rep asked about last, answers, notices of machines, colleagues. Each as old as its number tells. */
export const many = (when: Calendar, count: number): SampleThread[] =>
  Array.from({ length: count }, (_, index) => {
    const age = 3 + (index % 38);
    const who = customer(index);
    const subject = `${at(WARES, index)}, lot ${100 + index}`;
    const asked = asks(
      when.ago(age + 2, clock(index)),
      `Hi ${at(FIRST, index)},\n\nShall I book lot ${100 + index} for you?`,
      {
        to: [who],
      },
    );
    switch (index % 5) {
      case 3:
        return thread(`notice-${index}`, `Invoice ${4000 + index}`, [
          says({ name: "", email: at(AUTOMATED, index) }, when.ago(age, clock(index)), "Your invoice is ready."),
        ]);
      case 4:
        return thread(`team-${index}`, `Stock of lot ${100 + index}`, [
          says(colleague, when.ago(age, clock(index)), "Dana, there are 40 left. Tom"),
        ]);
      case 2:
        return thread(`answered-${index}`, subject, [
          asked,
          says(who, when.ago(age, clock(index)), "Thanks, I will have a look at it."),
        ]);
      default:
        return thread(`deal-${index}`, subject, [
          says(who, when.ago(age + 4, clock(index)), "Which lots do you have?"),
          asked,
        ]);
    }
  });

/** No two mails at the same minute of a day. */
const clock = (index: number): string =>
  `${String(8 + (index % 10)).padStart(2, "0")}:${String(index % 60).padStart(2, "0")}`;
