import { price } from "../../../src/core/evidence/price";
import { describeDetector } from "./table";

describeDetector("price", price, {
  says: [
    "To be honest, the price is too high for us.",
    "That's a good deal more than we had in the budget.",
    "Your quote came in well above our budget.",
    "We were surprised by the number.",
    "This is on the expensive side for a shop of our size.",
    "I can't justify that cost to anyone here.",
    "We don't have the budget for this in 2026.",
    "The fee is higher than we expected.",
    "Honestly it's too expensive.",
    "The total is double what we planned.",
    "It looks suspiciously cheap, is there a catch?",
    "Could you sharpen your pencil a little?",
    "The cost gave our finance people a shock.",
  ],
  saysNot: [
    "What is the price for forty units?",
    "Could you send me a quote by Friday?",
    "The price is fine, that's not the issue.",
    "It's not too expensive, we just lack the people.",
    "If the price is too high I will tell you.",
    "Energy prices are high this winter.",
    "Our failure rate is too high on line 2.",
    "The temperature in the hall was too high for the adhesive.",
    "Please confirm the price of the second option.",
    "We have budget for this in the spring.",
    "The number of users went up to 60.",
    "Expectations are high here.",
  ],
  saysDe: [
    "Der Preis ist uns leider zu hoch.",
    "Das liegt deutlich über unserem Budget.",
    "Für uns ist das zu teuer.",
    "Die Kosten sind höher als erwartet.",
    "Das können wir uns im Moment nicht leisten.",
  ],
  saysNotDe: [
    "Was kostet die Anlage mit Lader?",
    "Der Preis ist in Ordnung.",
    "Das ist uns nicht zu teuer, es fehlt nur die Zeit.",
    "Bitte senden Sie uns ein Angebot.",
    "Falls der Preis zu hoch ist, melde ich mich.",
  ],
});
