import type { Phrases } from "../../../evidence/saying";

/** Apologises for writing, begs, makes itself small. */
export const apology: Phrases = {
  says: [
    /\b(?:sorry|apolog(?:y|ies|i[sz]e)|forgive me|pardon(?: me)?|excuse me)\b (?:\w+ ){0,4}?(?:bother(?:ing)?|bug(?:ging)?|disturb\w*|chas(?:e|ing)|pester\w*|nag\w*|e?-?mail(?:ing)?|messag\w+|intru\w+|interrupt\w*|follow(?:ing)?|pinging|ping|reach(?:ing)? out|keep (?:chasing|asking|writing|coming)|trouble|troubling|spam\w*|persisten\w+|pushy|be a (?:pain|pest|nuisance))\b/i,
    /\bhate to (?:bother|be|chase|keep|nag|bug|ask again|disturb)\b|\b(?:don't|do not|didn't) (?:want|mean|like|wish) to (?:\w+ )?(?:bother|bug|nag|pester|disturb|annoy|be (?:a |too |that )?(?:pest|pain|nuisance|pushy|annoying)|sound (?:\w+ )?(?:pushy|desperate)|seem (?:\w+ )?(?:pushy|desperate)|come across|chase|hassle|take up)\b/i,
    /\b(?:know|appreciate|understand|sure|realise|realize) (?:that |how )?(?:you(?:'re| are| must be)) (?:\w+ )?(?:super |very |so |extremely |incredibly |terribly |really |crazy )?(?:busy|swamped|snowed under|slammed)\b|\bknow how busy\b|\byou must be (?:\w+ )?(?:busy|swamped|snowed under)\b/i,
    /\b(?:eternally|forever|so|extremely|most|incredibly|beyond) grateful if\b|\bmean(?:s)? (?:so much|a lot|the world) to (?:me|us)\b|\bdesperate(?:ly)?\b|\bI(?:'m| am) begging\b|\bbeg you\b|\bplease,? please\b|\bpretty please\b/i,
    /\b(?:I|we) (?:really |urgently |badly )(?:really |urgently |badly )?need (?:this|your (?:answer|help|decision|order)|the (?:order|deal))\b/i,
    /\b(?:minutes?|moment|second|bit) (?:out )?of your (?:valuable|precious|busy|limited) (?:time|day|schedule)\b|\byour (?:valuable|precious) time\b/i,
    /\bhope (?:that )?(?:I'm|I am|this is|this isn't|it's|it isn't) (?:not )?(?:\w+ )?(?:bothering|disturbing|being|annoying|too much|pushy|an? (?:nuisance|inconvenience|bother))\b|\bnot (?:trying )?to be (?:a )?(?:pushy|pest|nuisance|pain)\b/i,
    /\b(?:apolog(?:y|ies|i[sz]e)|sorry) for (?:\w+ ){0,2}(?:fill\w*|flood\w*|clog\w*|clutter\w*|(?:repeated|constant|many|multiple|endless|extra) (?:e?-?mails?|messages?|notes?|calls?|questions?|follow-?ups?))\b|\bsorry to be (?:a |such a |so )?(?:nuisance|pain|pest|bother|bore|persistent|pushy|annoying)\b/i,
    /\b(?:know|appreciate|understand|sure|realise|realize|imagine)\b[^?!]{0,20}\byou(?:'ve| have| must have)? (?:got |have )?(?:a lot (?:on|going)|a million|loads (?:on|going)|plenty (?:on|going)|so much (?:on|going)|too much on|a full plate|your hands full|a busy)\b|\bfeel (?:bad|awful|terrible|guilty) (?:for|about) (?:\w+ )?(?:ask|chas|writ|both|e?mail|follow|messag|nag)\w*/i,

    /\b(?:I'm|I am|know I'm|know I am|I must be) (?:\w+ )?(?:being )?(?:a (?:real |bit of a |total |right )?(?:pest|pain|nuisance|bore|broken record)|annoying|pestering|badgering|hassling|nagging|hounding|harassing|bugging you|too (?:pushy|persistent))\b|\b(?:it's |^\W*|sorry,? )(?:just )?(?:only )?me again\b|\bget(?:ting)? on your nerves\b|\b(?:without|not) (?:wanting|wishing|trying|meaning) to (?:nag|badger|hassle|push|pester|pressure|hound|be)\b|\bat the risk of (?:sounding|being|seeming|annoying|repeating)\b/i,
    /\b(?:forgive|excuse|pardon) (?:me for|my|the|another|yet another|this) (?:\w+ ){0,3}(?:landing|writ\w+|e-?mail\w*|messag\w+|note|intrusion|interruption|persistence|nagging|chasing|ask\w+|repeat\w*|disturb\w*|turning up|insist\w*|impatien\w+|reminder)\b|\b(?:don't|do not|won't) (?:\w+ )?want to (?:\w+ )?(?:get on|clog|fill|flood|crowd|badger|hound|pressure|push|harass|steal|waste|overwhelm|trouble|intrude|impose)\b|\bhope (?:you )?(?:don't|do not|won't) mind (?:me|my|that I)\b/i,
    /\b(?:so|very|really|truly|ever so|deeply|super|massively|hugely) (?:grateful|thankful|appreciative|indebted) (?:for|if|to get|to have) (?:any|a|an|even|just|you|one)\b|\b(?:I'll|I will|I'd|would) (?:\w+ )?take (?:anything|whatever|even|any answer)\b|\b(?:throw|give) me (?:a bone|a lifeline|a crumb|something)\b|\bout of (?:my|our) misery\b|\b(?:on|down on) my knees\b|\bwits' end\b|\bhelp me out here\b|\b(?:any|even a|the smallest|some) (?:kind of |sort of )?(?:sign of life|crumb|lifeline)\b/i,
    /\b(?:know|sure|realise|realize|bet|imagine) (?:that )?you(?:'ve| have|'re| are)? (?:\w+ ){0,3}(?:better|bigger|more important|other|enough) (?:things|fish|priorities|on your (?:plate|mind))\b|\b(?:embarrass(?:ed|ing)|awkward|ashamed|mortified|uncomfortable)\b[^?!]{0,30}\b(?:ask|asking|writ\w+|chas\w+|bother\w*|again)\b|\b(?:last|final) time (?:that )?I(?:'ll| will)? (?:\w+ )?(?:bother|ask|bug|trouble|write|disturb)\b|\bI promise (?:this is|it's|I(?:'ll| will| won't)|not to)\b[^?!]{0,30}\b(?:last|stop|leave|bother|bug|pester|again)\b/i,
    /\b(?:sorry|apologi[sz]e|apologies)\b[^?!]{0,40}\b(?:again so soon|being (?:so |such )?(?:persistent|pushy|annoying|impatient|a (?:pest|pain|nuisance|bother|nag))|in your inbox|yet another|one more (?:mail|e-?mail|message|time)|another (?:mail|e-?mail|message|reminder|note|nudge)|to (?:ask|write|chase|nudge|push|press|be) (?:again|once more|so|you)|nudge|impatien\w+|insist\w*|barrage|keep(?:ing)? (?:on|at))\b/i,
  ],
  unless: [
    /\b(?:delay|typo|mistake|error|confusion|inconvenience|mix-?up|late (?:reply|answer)|wrong|noise|outage)\b/i,
    /\bbother (?:you|them|your \w+) with (?:them|it|that|those|these|the|things|questions)\b/i,
  ],
};

/** An apology that opens a sentence, with what ties it to the rest. */
export const APOLOGY_CLAUSE =
  /^(?:I'm |I am |we're |my |many )?(?:so |very |really |terribly )?(?:sorry|apologies|apology|forgive me|pardon me|excuse me|I apologi[sz]e|I hate to|I (?:don't|do not) (?:want|mean) to|I know|I appreciate|I understand|I realise|I realize|not to be)\b[^,.;:–-]{0,70}(?:, but|,| but| –| -|:|;) /i;
