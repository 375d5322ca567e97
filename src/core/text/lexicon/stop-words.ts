/**
 * Words that say nothing about a subject: function words, courtesy, and the verbs of handing over and getting in touch,
 * which every promise shares ("I'll send you the drawings" is about the drawings). English and German.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also although always am an and another any anything are aren't around as at away back be because been
  before being below between both but by can can't cannot could did didn't do does doesn't doing don't done down during each either else
  even ever every everything few first for from further got had has have haven't having he her here hers him his how however i if in into
  is isn't it it's its just last least less let like lot made make many maybe me might mine more most much must my need never next no none
  not nothing now of off ok okay on once one only or other our ours out over own per perhaps please put quite rather really same shall she
  should since so some someone something soon still such sure take than that that's the their them then there these they thing this those
  though through to together too under until up upon us very via want was we well were what when where whether which while who whom why
  will with within without won't would yes yet you your yours i'll i'm i've i'd we'll we're we've we'd you'll you're you've they're he's she's
  hi hello hey dear thanks thank regards best kind cheers sorry glad happy hope hoping great good nice fine perfect
  send sends sent sending give gives gave given giving get gets getting know knows come comes came coming go goes going went tell told say
  says said see seen look looking forward keep hear heard find think thought try trying able work working ask asked asking talk speak call
  mail email e-mail message reply answer update touch follow revert share shared provide provided receive received attach attached attachment
  attaching below above week weeks day days today tomorrow yesterday month months year morning afternoon evening noon
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue wed thu fri am pm asap latest early late end date time times
  aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist bitte da dabei damit dann das dass dazu dein deine dem
  den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch
  euer für gegen gern gerne habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jeden jeder
  jetzt kann kein keine können könnte könnten man mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schon sehr
  sein seine sich sie sind so sobald soll sollte sondern über um und uns unser unsere unter viel viele vielen vom von vor war waren warum
  was weil wenn wer werde werden wie wieder wir wird wo wollen würde würden zu zum zur zwischen dank danke grüße gruß hallo liebe lieber
  geehrte geehrter herr frau schicke schicken sende senden gebe geben melde melden sage sagen woche wochen tag tage heute morgen gestern
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli oktober dezember uhr anbei`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
