import type { Phrases } from "../../saying";

const POSTS =
  "(?:boss|bosses|manager|line manager|management|senior management|leadership|leadership team|board|board of directors|directors?|managing director|finance director|owners?|founders?|partners?|partner|committee|investment committee|steering committee|council|trustees|shareholders|investors|head office|headquarters|parent company|finance|finance team|CEO|CFO|COO|CTO|CIO|CMO|CISO|MD|GM|VP|VPs|SVP|EVP|EVPs|president|vice president|principal|chairman|chairwoman|chair|dean|head|chief|controller|controlling|treasurer|executives|execs|exec team|wife|husband|Geschäftsführung|Geschäftsführer|Vorstand)";
/** "director" and "Director" alike: some trades write every post large. */
const POST = POSTS.replace(/(?<=[:|])[a-z]/gu, (first) => `[${first.toUpperCase()}${first}]`);
/** "head of procurement": cut at "head" it is another word. */
const OF =
  "(?: of (?!(?:the|our|my|your|a)\\b)[\\w-]+(?: (?!(?:and|or|but|to|who|has|have|will|is|are|on|in|at|by|for|about|before|first|next|again|so|too|this|that)\\b)[\\w-]+)?)?";
const OWN = `(?:(?:[Mm]y|[Oo]ur|[Tt]he) (?:[A-Z]?[\\w-]+ ){0,2}${POST}${OF}|(?:GM|MD|CEO|CFO|COO|CTO|Director|Chairman|President)(?: sir| madam)?|[Ss]enior management|[Uu]pper management|[Mm]anagement|[Hh]ead office|(?:Dr|Mr|Mrs|Ms|Prof)\\.? [A-Z]\\p{L}+(?: [A-Z]\\p{Ll}+)?)`;
const NAMED =
  "(?!(?:I|You|We|They|He|She|It|This|That|There|The|What|Who|Please|Your|Our|My|If|But|And|So|Not|Also|Monday|Tuesday|Wednesday|Thursday|Friday)\\b)[A-Z]\\p{Ll}+";
const WHO = `(?<who>${OWN}|${NAMED})`;
const POSTED = `(?<who>${OWN})`;
const APPROVE =
  "(?:approve|sign|sign off|okay|ok|authori[sz]e|decide|agree|release|bless|clear|rubber-stamp|green-?light|give|make the (?:final )?(?:call|decision)|say yes)";
const APPROVAL =
  "(?:approval|sign-?off|signature|okay|ok|OK|go-ahead|blessing|green light|nod|authori[sz]ation|consent|agreement|decision|word|yes|clearance|buy-in)";

export const decisionMaker: Phrases = {
  says: [
    /\b(?<who>[A-Z]\p{L}+)(?:,? (?:he|she|who|they))? (?:calls? the shots|holds? the purse strings|has the final word|pulls the strings)(?!\p{L})/u,
    new RegExp(
      `\\b(?:get|getting|run|running|put|take|bring) (?:it|this|that|the \\w+) (?:past|by|through|before|in front of) ${WHO}`,
      "u",
    ),
    new RegExp(`\\b(?:last|final) (?:word|say|decision|call) (?:is|lies|rests|sits) (?:with|by) ${WHO}`, "u"),
    new RegExp(`\\b[Dd]ecision(?:s)? (?:is|are|will be|gets?) (?:made|taken)(?: in \\w+)? by ${POSTED}`, "u"),
    new RegExp(
      `\\b${POSTED} (?:wants?|would like|asked|insists) to (?:\\w+ )?(?:see|look at|review|check|discuss|approve|sign|be involved|read)\\b`,
      "u",
    ),
    new RegExp(
      `\\b${NAMED}, (?<who>(?:our|my|the) (?:[\\w-]+ ){0,2}${POST}), (?:\\w+ )?(?:has to|have to|must|needs to|will have to) (?:\\w+ )?${APPROVE}\\b`,
      "u",
    ),
    // "Marcia (our CFO) has to approve it"
    new RegExp(
      `\\b(?<who>${NAMED}) \\((?:our|my|the) (?:[\\w-]+ ){0,2}${POST}\\) (?:\\w+ )?(?:has to|have to|must|needs to|will have to|signs?|approves?|decides?)\\b`,
      "u",
    ),
    // "Ron (my brother, he signs the checks) is away"
    new RegExp(`\\b(?<who>${NAMED}) \\([^)]{0,40}\\b(?:signs|approves|decides|pays|holds the) ?[^)]{0,30}\\)`, "u"),
    /\b(?:isn't|is not|'s not|aren't|are not|not) mine to (?:sign|approve|decide|give|release|authori[sz]e|okay)(?!\p{L})/iu,
    /\b(?:[Ww]aiting for|[Ss]ubject to|[Nn]eed|[Aa]waiting) (?<who>sir|madam|boss)(?:'s) (?:\w+ )?(?:approval|okay|ok|confirmation|go-ahead|decision|sign-?off)\b/,
    new RegExp(
      `\\b${WHO} (?:still |also |then |first |now )?(?:has to|have to|must|needs to|need to|will have to|'ll have to|would have to|would need to|will need to|is the one who has to|are the ones who have to) (?:\\w+ )?${APPROVE}\\b`,
      "u",
    ),
    new RegExp(
      `\\b(?:[Nn]eeds?|[Rr]equires?|[Gg]et|[Gg]etting|[Ww]ait(?:ing)? (?:for|on)|[Aa]wait(?:ing)?|[Ss]ubject to|[Ww]ithout|[Pp]ending|[Ii]s|[Uu]nder) (?:the |a |an |\\w+ )?${WHO}(?:'s|'|s') (?:\\w+ )?${APPROVAL}\\b`,
      "u",
    ),
    new RegExp(`\\b${APPROVAL} (?:\\w+ )?(?:from|of|by) ${POSTED}(?![\\p{L}])`, "u"),
    new RegExp(
      `\\b(?:approved|signed(?: off)?|authori[sz]ed|released|decided|cleared|blessed|okayed) by ${POSTED}(?![\\p{L}])`,
      "u",
    ),
    new RegExp(
      `\\b(?:take|taking|present|presenting|bring|bringing|put|putting|run|running|raise|raising|show|showing|pitch|pitching|forward|forwarding|forwarded|pass|passing|passed|submit|submitting|submitted|handed|propose|proposing|sell|selling|escalate|justify|explain|defend) (?:it|this|that|them|the \\w+(?: \\w+)?|your \\w+(?: \\w+)?)(?: \\w+)? (?:on to|to|by|past|before|with|in front of|up to) ${POSTED}(?![\\p{L}])`,
      "u",
    ),
    new RegExp(
      `\\b(?:will|to|'ll|must|should|going to|need to|have to|[Ll]et me|[Ll]et us) (?:first )?(?:speak|talk|check|discuss(?: it| this| that)?|clear(?: it| this| that)?|consult|align|agree(?: it| this| that)?|confirm(?: it| this| that)?|run it|raise it) (?:\\w+ )?(?:to|with|by) ${POSTED}(?![\\p{L}])`,
      "u",
    ),
    new RegExp(
      `\\b(?:seeing|meeting|ask|asking|convince|persuade|consult) ${POSTED} (?:\\w+ ){0,4}(?:and (?:will|I'll) raise|about (?:it|this|that|your)|for (?:approval|sign-?off|the (?:budget|money|okay|ok)))`,
      "u",
    ),
    new RegExp(
      `(?:\\b(?:is|are)|'s|\\bbe) ${WHO}(?:'s|s') (?:\\w+ )?(?:call|decision|to decide|department's decision|shout|area)\\b`,
      "u",
    ),
    new RegExp(
      `\\b(?:is|'s|are|be|comes? down|goes|go) (?:\\w+ )?(?:up to|down to|down|to) ${POSTED}(?: to decide| in the end| ultimately)?(?=[.,;!]|$| (?:to decide|for (?:approval|decision|sign-?off)|on|next|this|at|in)\\b)`,
      "u",
    ),
    new RegExp(`\\b[Dd]ecision (?:\\w+ )?(?:lies|rests|sits|is) (?:\\w+ )?with ${WHO}`, "u"),
    new RegExp(
      `\\b${WHO} (?:makes? the (?:\\w+ )?(?:call|decision|calls|decisions)|decides?|will decide|has the (?:last|final) (?:word|say)|have the (?:last|final) (?:word|say)|holds? the (?:purse|budget|cheque|check)\\w*|signs? (?:off|everything|all|the cheques|the checks|the contracts?|anything|these))\\b`,
      "u",
    ),
    new RegExp(
      `\\b${POSTED} (?:aren't|isn't|are not|is not|weren't|wasn't|were not|was not|hasn't|haven't|has not|have not|still needs?|wants? to see|will want to|want to know|wants to know) (?:\\w+ )?(?:convinced|persuaded|sold|happy|keen|approved?|decided|signed|agreed|know|see|to see|numbers)\\b`,
      "u",
    ),
    new RegExp(
      `\\b${POSTED} (?:meets?|is meeting|are meeting|sits?|votes?|votes? on it|discuss(?:es)? (?:it|this|that)|looks? at (?:it|this)|will discuss|will look at|will vote|will meet|reviews?) (?:\\w+ )?(?:again |next |on |in |about |at |every |it|this)`,
      "u",
    ),
    // "it is not me who decide, it is Dr Soler", "the decision isn't mine"
    /\b(?:is|it's|am|are) not (?:me|I|us|myself)(?: alone)? (?:who|that|to|the one who|the person who) (?:takes? the decision|makes? the (?:decision|call)|can )?(?:decides?|signs?|approves?|authori[sz]es?|chooses?|(?<=decision|call))(?!\p{L})/iu,
    /\b(?:decision|call)(?: on (?:this|that|it))? (?:isn't|is not|'s not|wasn't|won't be|will not be) (?:\w+ )?(?:mine|my own|up to me|with me|in my hands)\b|\b(?:it|that|this)(?:'s| is)(?:n't| not) (?:really |just |only )?(?:up to me|my (?:decision|call)|for me to (?:decide|say)|mine to (?:decide|make))(?! alone whether)/i,
    /\bI(?:'m| am) not the (?:decision[- ]?maker|one (?:who|that) (?:decides?|signs?|approves?)|one (?:deciding|signing)|person who (?:decides?|signs?))\b|\bI (?:don't|do not) (?:get to |actually |really )?(?:decide(?= ?[.,;!]|$| (?:this|that|it|alone|on|about|such|anything|these|here)\b)|make the (?:final )?(?:decision|call)\b|have the (?:last|final) (?:word|say)\b)/i,
    /\b(?:above|over|beyond|exceeds?|outside) my (?:\w+ )?(?:limit|limits|authority|pay grade|paygrade|mandate|signing (?:limit|authority)|approval (?:limit|level)|remit|level)\b/i,
    /\b(?:can't|cannot|can not|not able to|not allowed to|don't get to|am not the one who|'m not the one who) (?:\w+ )?(?:sign|approve|decide|authori[sz]e|release|okay|decides|approves|signs)(?: off)?(?: on)?(?: (?:it|this|that|anything|such|these|a thing))?(?: \w+)? ?(?:myself|alone|on my own|by myself|without|$|[.,;])/i,
    /\b(?:final )?(?:okay|ok|approval|decision|go-ahead|sign-?off) (?:he|she|they|sir|madam) (?:has|have|will have|needs?|must)\b/i,
    /\b(?:someone|somebody) (?:else|above me|higher up) (?:\w+ )?(?:has to|must|needs to|will|decides|signs|approves)\b/i,
  ],
  unless: [
    /\b(?:your|his|her|their) (?:boss|manager|management|board|directors?)\b/i,
    /\b(?:on board|circuit board|board game|bulletin board|message board|whiteboard)\b/i,
    /\b(?:has|have) (?:already )?(?:approved|signed|agreed|okayed|decided|given)\b(?! not)/i,
  ],
};

/** Somebody in office, for a sentence that only says "he" or names nobody. */
export const inOffice = new RegExp(`\\b${POSTED}(?![\\p{L}])`, "u");
