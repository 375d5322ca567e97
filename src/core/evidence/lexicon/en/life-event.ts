import type { Phrases } from "../../saying";

const KIN =
  "(?:wife|husband|partner|mother|father|mum|mom|dad|son|daughter|child|baby|sister|brother|grandmother|grandfather|parents?|grandma|grandpa|mother-in-law|father-in-law|uncle|aunt|spouse|family)";
const NOT_A_NAME =
  "(?!(?:I|You|We|They|It|This|That|There|The|What|Who|Please|Your|Our|If|But|And|So|Not|Also|Sorry|Unfortunately|Server|Laptop|Battery|Project|Internet|Power|Production|Everyone|Nobody|Somebody)\\b)";
const PERSON = `(?<who>(?:Mr|Mrs|Ms|Dr)\\.? [A-Z]\\p{L}+|[Hh]e|[Ss]he|${NOT_A_NAME}[A-Z]\\p{Ll}+(?: [A-Z]\\p{Ll}+)?|[Mm]y (?:\\w+ )?(?:${KIN}|colleague|boss|manager)|[Hh](?:is|er) ${KIN})`;
const IS = "(?:is|was|'s|has been|had been|remains|will be|is still|is currently|is now|has just been|was just)";
const ILL =
  "(?:(?:very |seriously |gravely |critically |terminally |quite |rather )?(?:ill|unwell)|(?:off|out|away|home|on|signed off) (?:\\w+ )?sick|on (?:long-term |extended )?(?:sick|medical) leave|recovering from (?:an? |the |\\w+ )?(?:\\w+ )?(?:operation|surgery|illness|accident|covid|pneumonia|stroke|flu|injury|heart attack|burnout)|in (?:the )?(?:hospital|intensive care|ICU)|hospitali[sz]ed|(?:taken|rushed|admitted|brought) to (?:the )?(?:hospital|A&E|intensive care)|diagnosed with|undergoing (?:\\w+ )?(?:surgery|treatment|chemo\\w*))";
const LEAVE =
  "(?:on |start(?:s|ed|ing)? (?:\\w+ )?|begin(?:s|ning)? (?:\\w+ )?|go(?:es|ing)? (?:on|into) |gone on |taking |takes )(?:\\w+ )?(?:maternity|paternity|parental|compassionate|bereavement|adoption) leave";

export const lifeEvent: Phrases = {
  says: [
    new RegExp(
      `\\b(?:I|${PERSON})(?:'m| am| is|'s| will be) (?:off|away|out|leaving|going) on (?:maternity|paternity|parental|compassionate|bereavement) leave`,
      "u",
    ),
    /\bsigned off (?:sick|work|by (?:my|the|his|her) doctor)\b/i,
    new RegExp(
      `\\b[Mm]y (?:\\w+ )?${KIN} (?:had|has had|is having|needs) (?:an|a|emergency|major|heart) (?:\\w+ )?(?:operation|surgery|stroke|accident)\\b`,
      "u",
    ),
    /\bbereavement in (?<who>\p{Lu}\p{Ll}+)(?:'s) (?:close |immediate )?family\b/u,
    new RegExp(`\\b${PERSON} ${IS} (?:\\w+ )?(?:${ILL}|sick)(?! of\\b)(?![\\p{L}])`, "u"),
    new RegExp(
      `\\bI(?:'m| am|'ve been| have been| was just| had to be|'m currently| am currently|'m still| am still) (?:\\w+ )?(?:${ILL}|(?:sick|poorly)(?! (?:of|and tired|to)\\b))(?![\\p{L}])`,
      "u",
    ),
    /\bI (?:was|had been) (?:\w+ )?(?:in (?:the )?hospital|hospitali[sz]ed|diagnosed|(?:taken|rushed|admitted) to (?:the )?hospital)/u,
    new RegExp(
      `\\b(?:I|${PERSON})(?: have| has|'ve| had| just| suffered| is having| am having|'m having| will have| needs?| am going in for| is going in for){1,3} (?:a |an |my |his |her )?(?:\\w+ )?(?:stroke|heart attack|miscarriage|surgery|operation(?= (?:on|next|last|tomorrow|this|yesterday|and|,))|accident|car crash|burnout|cancer|pneumonia|concussion)\\b(?! (?:report|rate|statistics|insurance|ward|at (?:the|our) (?:site|plant)))`,
      "u",
    ),
    // told by what was done: "taken in to the QEII", "ended up having surgery", "just out of hospital"
    /\bI (?:was|had to be|got|'ve been|have been) (?:taken|rushed|admitted|brought) (?:in|into|in to|to)(?: (?:the )?(?:hospital|emergency|A&E|casualty|ER|[A-Z]\p{L}*(?: [A-Z]\p{L}+)? ?(?:Hospital|Infirmary|Clinic|General)?)(?!\p{L})(?= (?:on|last|with|for|the|in|by|hospital)\b|[.,;!]|$)| with (?:\w+ ){0,2}(?:pains?|appendicitis|pneumonia|a suspected \w+))/u,
    /\b(?:I|[Hh]e|[Ss]he)(?:'ve| have|'s| has)? (?:[^.;!?]{0,60} and )?(?:ended up|wound up) (?:(?:having|needing|with) (?:an? )?(?:\w+ )?(?:surgery|operation)|(?:back )?in (?:the )?(?:hospital|A&E|intensive care|ER|emergency))\b/,
    /\bI(?:'ve| have| had)? (?:just |only )?(?:had|to have|have) (?:my|a|an) (?:\w+ )?(?:appendix|gall ?bladder|hip|knee|tonsils|kidney|tumou?r|pacemaker) (?:\w+ )?(?:out|removed|replaced|replacement|fitted|taken out)\b/i,
    /\bI(?:'m| am|'ve just come| just came|'ve come)(?: only)? (?:just |now |only |finally )?(?:home|out|back)(?: home)? (?:from|of) (?:the )?(?:hospital|clinic|intensive care|surgery|my operation)\b/i,
    /\b(?:broke|broken|fractured|tore|torn) (?:my|his|her) (?:\w+ )?(?:leg|arm|ankle|wrist|hip|collarbone|shoulder|foot|back|hand|knee|achilles|elbow|rib|ribs|pelvis)\b/i,
    new RegExp(
      `\\b${PERSON} (?:has |have |had |very |suddenly |sadly |unexpectedly |just )*(?:passed away|passed on|died)\\b`,
      "u",
    ),
    new RegExp(`\\b(?:death|loss|passing|funeral|illness|burial) of (?:my|our|his|her) (?:\\w+ )?${KIN}\\b`, "i"),
    new RegExp(
      `\\b(?:I|he|she|we|[A-Z]\\p{Ll}+) (?:have |has |just |sadly |recently |'ve )*(?:lost|buried|are burying|is burying|am burying) (?:my|his|her|our|their) (?:\\w+ )?${KIN}\\b`,
      "iu",
    ),
    /\b(?:family|personal|private) (?:emergency|bereavement|tragedy|medical emergency|crisis)\b/i,
    /\b(?:bereavement|death|illness|serious illness|loss) in (?:the|my|our|his|her) (?:close |immediate )?family\b/i,
    /\b(?:my|his|her|our|their) (?:\w+ )?(?:baby(?: girl| boy)?|daughter|son|twins|child|little (?:boy|girl|one))(?:,? \p{Lu}\p{L}+,?)? (?:was|were|is|has been|have been|came|arrived)(?: \w+){0,3} ?(?:born|into the world|early|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
    /\b(?:gave birth|given birth|giving birth|became (?:a )?(?:father|mother|dad|mum|mom|parents)|become (?:a )?(?:father|mother|dad|mum|mom|parents))\b(?! to (?:a|the) (?:\w+ )?(?:idea|project|company|movement|industry))/i,
    /\b(?:welcomed|had|have had|'ve had|just had|are having|is having) (?:a|our|her|his|their|my) (?:\w+ )?(?:baby|babies|(?:baby )?(?:daughter|son|girl|boy)(?=[.,!]| (?:last|on|this|yesterday|,))|twins|newborn)\b(?! (?:shower|carriage|brand|product|food))/i,
    new RegExp(
      `\\b(?:${PERSON}|I)(?: is| am|'m|'s| will be| was| has| have|'ll be)? (?:now |currently |just |also )?${LEAVE}\\b`,
      "u",
    ),
    new RegExp(
      `\\b(?:my|his|her|our) (?:\\w+ )?${KIN}(?:'s)? (?:is|was|has been|had|has|'s) (?:\\w+ )?(?:ill\\b|sick\\b|seriously|in (?:the )?hospital|dying|a stroke|a heart attack|an accident|cancer|diagnosed|hospitali[sz]ed|(?:taken|rushed|admitted) to)`,
      "i",
    ),
  ],
  unless: [
    /\b(?:years? ago|as a (?:kid|child)|when I was|in (?:19|200|201)\d+|last (?:year|century))\b/i,
    /\b(?:sick (?:and tired )?of|sick leave (?:policy|balance|days|form)|sick days?|(?<!\bbe |\b(?:once|when|until|till|before|as soon as|after) (?:I'm|I am|he's|he is|she's|she is) )back (?:in the office|at work|at my desk|on my feet)|(?<!\b(?:once|when|until|till|before|as soon as|after) (?:I |he |she )?)(?:am|I'm|is|he's|she's) back|(?:fully|all) recovered|better (?:again|now)|feeling (?:much )?better|if you|anyone who|patients?|president|former|senator|victims|police)\b/i,
  ],
};

/** Who "he" or "his" can be, in the sentence before. */
const personNamed = new RegExp(
  `\\b(?:(?:Mr|Mrs|Ms|Dr)\\.? )?(?<who>${NOT_A_NAME}[A-Z]\\p{Ll}+)(?= (?:is|was|has|had|will|won't|can't|cannot|could|couldn't)\\b|'s\\b)`,
  "u",
);

/** What stands for the writer's own grief or worry: then `about` is the writer. */
const ownKin = /^(?:my|I|our)\b/i;
const pronoun = /^(?:he|she|his|her)\b/i;

/** A sentence whose date is the end of an absence. */
const returns = /\b(?:back|until|till|return|returns|returning|through)\b/i;

export const lifeEventWords = { personNamed, ownKin, pronoun, returns };
