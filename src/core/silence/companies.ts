/** Providers whose domain says nothing about an employer. Source: the largest free mail providers by region, 2025. */
const FREE_MAIL = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com " +
    "mac.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.de " +
    "posteo.de mailbox.org orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it " +
    "yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.in yahoo.co.in yahoo.co.jp hotmail.co.uk hotmail.fr hotmail.it " +
    "hotmail.es hotmail.de live.co.uk btinternet.com sky.com virginmedia.com comcast.net verizon.net att.net " +
    "sbcglobal.net cox.net bigpond.com rediffmail.com qq.com 163.com 126.com sina.com naver.com daum.net mail.ru " +
    "yandex.ru yandex.com uol.com.br bol.com.br terra.com.br wp.pl onet.pl o2.pl interia.pl seznam.cz zoho.com " +
    "fastmail.com hey.com tutanota.com bluewin.ch hispeed.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl"
  ).split(" "),
);

/** Second labels under which a country registers companies ("co" in acme.co.uk). */
const SECOND_LEVEL = new Set(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"]);

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** The part of a domain that a company registers: mail.acme.co.uk and acme.co.uk are both acme.co.uk. */
function registered(domain: string): string {
  const labels = domain.split(".");
  const deep = (labels.at(-1)?.length ?? 0) === 2 && SECOND_LEVEL.has(labels.at(-2) ?? "");
  return labels.slice(deep ? -3 : -2).join(".");
}

/** The company behind an address, named by its domain; null for a free mail provider or no address. */
export function companyOf(email: string): string | null {
  const domain = domainOf(email);
  return domain === "" || FREE_MAIL.has(domain) ? null : registered(domain);
}

/** True unless both addresses belong to companies, and different ones: a private address may be anybody's. */
export function maySpeakFor(a: string, b: string): boolean {
  const [one, other] = [companyOf(a), companyOf(b)];
  return one === null || other === null || one === other;
}
