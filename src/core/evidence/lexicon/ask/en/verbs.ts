/** To hand something over. */
const GIVE =
  "send|re-?send|forward|e-?mail(?! transmission| from| address)|mail|fax|fed-?ex|give|return|supply|provide|submit|share|deliver|ship|pass|hand|bring|show|attach|upload|copy|cc|include|transfer|pay|order|leave";
/** To say something. */
const TELL =
  "tell|advise|confirm|reply|respond|answer|write|call|phone|ring|ping|text|contact|drop (?:me|us|by)|shoot (?:me|us)|explain|clarify|specify|indicate|describe|remind|report|notify|inform|suggest|propose|recommend|quote|estimate|ask|discuss|speak (?:to|with)|talk (?:to|with) (?!you\\b)|let (?!us\\b|it\\b|me (?!know|have))|follow[- ]up|keep (?:me|us|in|your|it|this|them|him|an eye|these|up)|get (?:me|us|with|back|your|in touch|together|a hold|it|them|this|the)";
/** To look at something and make up one's mind. */
const LOOK =
  "check(?! out)|double-check|review|verify|(?:take|have) (?:a|another) (?:\\w+ )?look|look (?:at|over|into|through)|read|see (?:if|whether|the|my|attached|below|me)|note the|find out|figure out|investigate|compare|consider|think about|decide|approve|pick|choose|select|test|proofread|remember|forget|wait|hold|count (?:on|me)|proceed|go (?:ahead|with|over|to see|by)";
/** To come together. */
const MEET =
  "(?:re)?schedule|set up|arrange|organi[sz]e|book|reserve|invite|plan on|coordinate|work with|join (?:me|us)|meet|come (?:by|over|to|and|see)|(?:stop|drop|swing) by|save the date|grab";
/** To work on something. */
const WORK =
  "make (?:sure|it|the|a|your|any|changes)|ensure|be (?:sure|ready|there)|sign|complete|fill (?:in|out)|add|remove|delete|change|correct|revise|amend|edit|replace|print|put|place|prepare|draft|release|handle|resolve|fix|cancel|move|help (?:me|us)|try|manage|wake up|do (?:me|it|this)";

/** Verbs of which the bare form at the beginning asks one's correspondent for something. */
export const DEMANDS = `(?:(?:do not|don't|never) )?(?:${GIVE}|${TELL}|${LOOK}|${MEET}|${WORK})`;
