/**
 * The commonest short words of the languages that business mail here is written in. Words that two languages share
 * stand in both lists, so that they decide nothing between them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the and to of a in is you that it for on are with as i we be have this not at by from will your can my our if or has was would but please let me any what when how do an so us am could should about been they there which thanks thank hi dear just also get need know here more their these all no yes it's i'm i'll we'll don't",
  de: "der die das und zu den von ist mit für sie ich wir nicht auf im es ein eine einen dem des sich auch bei nach wenn noch aus werden wird haben hat sind ihre ihren ihnen uns bitte gerne über oder aber als an am wie zum zur bis kann können würde könnten mir mich dass diese dieser unser unsere sehr schon vielen dank liebe lieber hallo geehrte grüße gruß nur war ihr ihrem unserem in so was",
  nl: "de het een en van ik te dat is op in voor met niet zijn je u we wij er aan maar om bij ook als kan nog naar dan wel wordt door uit heb hebben heeft deze dit zal graag mijn ons onze over groet beste hallo geen meer moet nu was wat",
  fr: "le la les de des du et un une à en que qui pour dans est vous nous je ne pas sur avec au aux ce cette par plus mais votre vos notre nos si il elle sont être avoir bonjour merci sera ai avons d'un c'est j'ai suis tout bien très cordialement",
  es: "el la los las de del y que en un una por para con no se su es lo como más pero al le sus me nos ya muy este esta está son tiene hola gracias saludos sobre si también ha o estoy estamos puede usted",
  pt: "o a os as de do da dos das e que em um uma por para com não se seu sua é no na mais mas ao nos já muito este esta está são tem olá obrigado obrigada sobre também ou estou estamos pode você até pela pelo foi bom dia",
  it: "il lo la i gli le di del della dei e che in un una per con non si è sono da al alla come più ma ci suo sua nel nella questo questa ho abbiamo anche grazie buongiorno salve saluti se molto o vi ti mi a sarà",
  pl: "i w na nie że z do to się jest dla o od po za jak ale czy co przez oraz są będzie dzień dobry proszę dziękuję pozdrawiam może mam",
  sv: "och att det i på är som en för med av den till inte har om jag vi du kan ni ett från var men hej tack så ska vill vänliga hälsningar",
  da: "og at det i på er som en for med af den til ikke har om jeg vi du kan et fra var men hej tak så skal vil de venlig hilsen til",
  no: "og å det i på er som en for med av den til ikke har om jeg vi du kan et fra var men hei takk så skal vil vennlig hilsen",
  fi: "ja on ei että se en ole tai mutta hän voi kun niin kiitos hei ovat olen tämä myös",
  cs: "a v na se je že s do to o z i jako ale pro za by jsem jsme dobrý den děkuji pozdravem prosím",
  hu: "a az és hogy nem is egy van ez meg de ha csak köszönöm üdvözlettel kedves",
  ro: "și de la în cu pe nu este un o care pentru din mai sunt mulțumesc bună ziua am",
  tr: "ve bir bu için de da ile çok ne ben merhaba teşekkürler iyi günler saygılarımla olarak",
};
