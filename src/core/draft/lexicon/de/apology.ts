import type { Phrases } from "../../../evidence/saying";

/** Entschuldigt sich fürs Schreiben, bettelt, macht sich klein. */
export const apology: Phrases = {
  says: [
    /\b(?:entschuldig\p{L}*|verzeih\p{L}*|sorry|pardon|tut mir leid|es tut mir leid)\b[^?!]{0,50}\b(?:störung|störe|stören|nachfrage|nachfragen|nachhake|nachfasse|belästig\p{L}*|erneute?|hartnäckig|aufdringlich|ungeduldig|lästig|penetrant|behellig\p{L}*|noch ?(?:ein)?mal|schon wieder|nerve|nerven|melde|dränge)(?!\p{L})/iu,
    /\b(?:ich )?(?:will|möchte|wollte) (?:\p{L}+ ){0,2}(?:nicht|keinesfalls|auf keinen fall|ungern) (?:\p{L}+ ){0,2}(?:stören|nerven|drängen|lästig|aufdringlich|belästigen|zur last)(?!\p{L})|\bungern (?:stören|nerven|drängen)(?!\p{L})|\bhoffe,? (?:ich|dass ich|das|dies|es) (?:störe|nerve|stört|nervt|nicht (?:zu )?(?:störe|nerve|aufdringlich))/iu,
    /\b(?:weiß|verstehe|kann mir (?:gut )?vorstellen),? (?:dass|wie) (?:sie|du|ihr)\b[^?!]{0,30}\b(?:beschäftigt|viel zu tun|viel um die ohren|wenig zeit|ausgelastet)(?!\p{L})|\bsie haben (?:sicher|bestimmt|wahrscheinlich) (?:\p{L}+ )?(?:viel zu tun|viel um die ohren)(?!\p{L})/iu,
    /\b(?:unendlich|überaus|wahnsinnig|äußerst|sehr,? sehr|ewig) dankbar(?!\p{L})|\bihre (?:wertvolle|kostbare)n? zeit(?!\p{L})|\bverzweifelt(?!\p{L})|\bbitte,? bitte(?!\p{L})|\bich flehe(?!\p{L})|\bbrauche (?:dringend|unbedingt) (?:ihre|diesen|den)(?!\p{L})/iu,
    /\bfalle (?:\p{L}+ ){0,3}(?:zur last|auf die nerven)(?!\p{L})/iu,
    /\b(?:mir ist (?:\p{L}+ )?(?:bewusst|klar)|ich weiß|ich verstehe|kann mir (?:gut )?(?:vorstellen|denken)|sie haben (?:sicher\p{L}*|bestimmt|wahrscheinlich|gewiss))(?!\p{L})[^?!]{0,40}\b(?:beschäftigt|eingespannt|viel zu tun|viel um die ohren|wenig zeit|ausgelastet|(?:andere|wichtigere)[ns]? (?:\p{L}+ )?(?:dinge|sorgen|themen)|(?:anderes|wichtigeres) (?:im kopf|zu tun))(?!\p{L})/iu,
    /\bstöre (?:\p{L}+ ){0,3}(?:ungern|schon wieder|noch einmal|erneut)(?!\p{L})|\b(?:entschuldig\p{L}*|verzeih\p{L}*|sorry|pardon|tut mir leid)\b[^?!]{0,50}\b(?:nachbohre|bohre|(?:vielen|ständigen|erneuten|wiederholten) (?:mails|e-?mails|nachrichten|anrufe|fragen))(?!\p{L})/iu,
    /\b(?:sie|du|ihr) (?:sind|bist|seid|haben|hast|habt) (?:ja |doch )?(?:sicher\p{L}*|bestimmt|gewiss|wahrscheinlich) (?:\p{L}+ ){0,3}(?:beschäftigt|eingespannt|zu tun|um die ohren|ausgelastet)(?!\p{L})/iu,

    /\bich schon wieder(?!\p{L})|\bich nerve?(?!\p{L})|\b(?:nerve|nervt|belästige|bedränge|behellige|löchere|störe) (?:ich )?(?:sie|dich|euch|ihnen|dir)? ?(?:\p{L}+ ){0,3}(?:schon|wieder|nicht|zu sehr|damit|so|noch|mal|langsam|hoffentlich|bestimmt|sicher)(?!\p{L})|\b(?:hoffentlich|langsam|bestimmt|sicher) (?:nerve|störe|belästige) ich(?!\p{L})|\b(?:nichts für ungut|nicht böse|nicht übel nehmen|nehmen sie es mir nicht)(?!\p{L})/iu,
    /\b(?:unangenehm|peinlich|schäme mich|schwer)(?!\p{L})[^?!]{0,40}\b(?:fragen|nachfragen|nachzufragen|nachhaken|schreiben|melden|stören|bitten|drängen|schon wieder|noch (?:ein)?mal)(?!\p{L})|\bwo (?:sie|du|ihr) (?:doch |ja )?(?:\p{L}+ ){0,3}(?:viel|genug|beschäftigt|eingespannt|ausgelastet|um die ohren|zu tun)(?!\p{L})|\balle hände voll(?!\p{L})|\b(?:sie|du|ihr|ihnen|dir) (?:\p{L}+ ){0,4}(?:viel|genug|allerhand|einiges|so viel) (?:\p{L}+ )?(?:um die ohren|am hals|auf dem (?:tisch|zettel|schreibtisch)|an der backe)(?!\p{L})/iu,
    /\bich (?:nehme?|freue mich) (?:\p{L}+ ){0,3}(?:inzwischen |mittlerweile |auch )?(?:über )?(?:alles|jedes (?:\p{L}+ )?(?:zeichen|wort|lebenszeichen)|jede (?:\p{L}+ )?(?:antwort|reaktion|regung))(?!\p{L})|\b(?:hänge?|schwebe) (?:\p{L}+ ){0,4}in der luft(?!\p{L})|\b(?:erlösen|erlöse|erlöst) (?:sie )?mich(?!\p{L})|\b(?:tun|tu|tut) (?:sie )?mir (?:\p{L}+ ){0,2}(?:den|einen) (?:\p{L}+ )?gefallen(?!\p{L})|\bdankbar (?:\p{L}+ )?(?:für|über|wenn|um) (?:jede\p{L}?|ein\p{L}*|irgend\p{L}*|sie|du)(?!\p{L})|\b(?:irgendein|ein kleines|ein winziges) (?:\p{L}+ )?(?:zeichen|lebenszeichen|signal|wort)(?!\p{L})/iu,
    /\bauf die gefahr hin(?!\p{L})|\b(?:zum letzten mal|das letzte mal)(?!\p{L})[^?!]{0,30}\b(?:störe|frage|nerve|melde|schreibe|belästige)(?!\p{L})|\b(?:möchte|will|wollte)(?!\p{L})[^?!]{0,40}\b(?:nicht|keinesfalls|ungern|niemandem)(?!\p{L})[^?!]{0,30}\b(?:nerven|drängen|drängeln|stressen|belästigen|aufdringlich|lästig|bedrängen|zur last|auf den (?:geist|wecker|keks)|auf die (?:nerven|pelle)|hetzen|löchern|aufhalten)(?!\p{L})|\b(?:entschuldig\p{L}*|verzeih\p{L}*|sorry|pardon|verzeihung)(?!\p{L})[^?!]{0,60}\b(?:wieder|erneut\p{L}*|noch eine (?:mail|nachricht)|penetranz|hartnäckigkeit|ungeduld|beharrlich\p{L}*|insist\p{L}*|drängel\p{L}*|dränge\p{L}*|postfach|nachricht|überfalle)(?!\p{L})/iu,
    /\bihnen (?:die|ihre|so viel) zeit (?:\p{L}+ ){0,2}(?:stehle|raube|klaue|nehme)(?!\p{L})|\b(?:stehle|raube|klaue) (?:ich )?(?:ihnen|dir|euch)(?!\p{L})|\b(?:wichtigeres|besseres|anderes|dringenderes) (?:\p{L}+ )?(?:zu tun|vor|im kopf|auf dem tisch|um die ohren)(?!\p{L})/iu,
  ],
  unless: [
    /\b(?:verspätung|verspätete|fehler|verwechslung|unannehmlichkeit\p{L}*|tippfehler|versehen|späte)(?!\p{L})/iu,
  ],
};

/** Eine Entschuldigung am Anfang des Satzes, mit dem, was sie an den Rest bindet. */
export const APOLOGY_CLAUSE =
  /^(?:bitte )?(?:entschuldig\p{L}*|verzeih\p{L}*|sorry|pardon|es tut mir leid|tut mir leid|ich (?:will|möchte|wollte) (?:\p{L}+ ){0,2}nicht|ich weiß)(?!\p{L})[^,.;:–-]{0,70}(?:, (?:dass|wie)[^,.;:–-]{0,60})?(?:, aber|,| aber| –| -|:|;) /iu;
