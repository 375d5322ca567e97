import { fitDoubt } from "../../../src/core/evidence/fit-doubt";
import { describeDetector } from "./table";

describeDetector("fit-doubt", fitDoubt, {
  says: [
    "I'm not sure it's the right fit for us, half of our stops change during the day.",
    "Not sure it fits how we work.",
    "I'm not sure this is right for us.",
    "I doubt it would work for our drivers.",
    "It doesn't really fit our process.",
    "I don't think it's the right fit.",
    "We wonder whether it suits the way our crews plan.",
    "This isn't what we need.",
    "It feels too complex for a company of our size.",
    "Our people work differently, we quote by phone. We do it differently here.",
    "This won't work with our warehouse.",
    "We're not convinced that it would fit our setup.",
    "It lacks the one thing we cannot do without.",
  ],
  saysNot: [
    "I'm sure it's the right fit for us.",
    "Tuesday doesn't work for us.",
    "Not sure if Thursday suits our team.",
    "It fits well with how we work.",
    "This is a good fit.",
    "Does it fit on a standard pallet?",
    "The file doesn't open for me.",
    "I'm not sure when we can start.",
    "The code does not work for our data.",
    "Not sure the time fits us.",
    "If it doesn't fit our process, we will tell you.",
    "We are looking forward to working with our new system.",
    "The machine fits through the door.",
  ],
  saysDe: [
    "Ich bin nicht sicher, ob das zu unserem Ablauf passt.",
    "Das passt leider nicht zu uns.",
    "Das ist nicht das, was wir suchen.",
    "Für uns ist das zu komplex für unser Team.",
    "Bei uns läuft das anders, wir arbeiten anders.",
  ],
  saysNotDe: [
    "Der Termin am Dienstag passt nicht für uns.",
    "Das passt sehr gut zu uns.",
    "Passt die Anlage durch das Tor?",
    "Ich bin nicht sicher, wann wir anfangen.",
    "Das ist die richtige Lösung für uns.",
  ],
});
