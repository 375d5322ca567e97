import { type PromiseHead, promiseHead } from "../promise";

/** Words that open a sentence with a capital and name nobody. */
const NO_NAME =
  "(?!(?:This|That|He|She|They|It|Our|The|Which|We|You|There|These|Those|Who|What|Your|My|Then|I|System|Website|Nobody|No|If|Please|And|But|Someone|Somebody|Anyone|Everyone|Both|Neither|Please|Will|Also|So|Invoices?|Orders?|Payments?|Vendors?|Suppliers?|Bidders?|Winners?)\\b)";
const NAME = `\\b(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?${NO_NAME}[A-Z][A-Za-z-]+(?: [A-Z][a-z-]+)?(?: (?:in|from|on) (?:my|our) [a-z]+)?`;

/** What somebody may do for the reader of this mail. */
const DOES =
  "(?:revert|confirm|send|forward|share|let you (?:have|know)|give you|ring you|phone you|call you|e-?mail|mail (?:you|it|them)|write to you|sign (?:it|this|that|them|the)|get (?:it|this|that|them|the [a-z]+|an? [a-z]+) (?:to you|over|across|back|signed)|return (?:it|this|them|the)|raise (?:it|the)|issue (?:it|the)|answer|reply|update you|upload|scan)";
/** For somebody else than the reader. */
const NOT_TO_US =
  "(?![^.;!?]{0,60}\\b(?:us|me|him|them all|(?:his|her|their)(?! (?:comments?|views?|answer|decision|thoughts|feedback|input|notes|reply|remarks|verdict)))\\b)";

/** Words given for a boss, a colleague or an assistant's principal: they bind the writer's side. */
export const FOR_OTHERS: PromiseHead[] = [
  promiseHead(`\\bs?he(?:'ll| will| shall) (?:then |also |certainly )?${DOES}\\b${NOT_TO_US}`, {
    speaks: "other",
    needs: "date",
  }),
  promiseHead(
    `${NAME}(?:'ll| will| shall) (?:then |also |certainly )?${DOES}\\b${NOT_TO_US}`,
    { speaks: "other", needs: "date" },
    "g",
  ),
  promiseHead(
    `${NAME} is (?:sending|e-?mailing|mailing|calling|ringing|phoning|forwarding|getting) (?:you|it|this|that|them|the)\\b${NOT_TO_US}`,
    { speaks: "other", needs: "date" },
    "g",
  ),
  // "Monique will find us something", "Tess will be in touch": whoever looks after it will move first
  promiseHead(
    `${NAME}(?:'ll| will) (?:find (?:us|you|something|a (?:time|slot|date|day))|(?:be|get) in touch\\b|reach out\\b|contact you\\b|(?:call|ring) you\\b|follow up with you\\b|(?:set|sort|fix) (?:something|it|a time|a date) (?:up|out)\\b|send (?:you )?(?:some |a few |new )?(?:times|dates|slots)\\b)`,
    { speaks: "other" },
    "g",
  ),
  promiseHead(
    "\\b(?:i|we)(?:'ve| have) asked (?!you\\b|your\\b|if\\b|for\\b)(?:[a-z'-]+ ){1,4}?to (?:send|call|ring|phone|e-?mail|contact|forward|get back to|come back to|write to|confirm|share|get) (?:you|it|this|that|them|the|your)\\b",
    { speaks: "other", needs: "date" },
  ),
];
