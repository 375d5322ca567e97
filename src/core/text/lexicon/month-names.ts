/** Month names of seven languages by number; a fuller form begins with the shorter one. */
const MONTHS: readonly string[] = [
  "january januar jänner janvier enero janeiro gennaio januari jan janv ene gen",
  "february februar feber février fevrier febrero fevereiro febbraio februari feb févr fév fev",
  "march märz maerz mars marzo março marco maart mar mär mrz mrt",
  "april avril abril aprile apr avr abr",
  "may mai mayo maio maggio mei mag",
  "june juni juin junio junho giugno jun giu",
  "july juli juillet julio julho luglio jul juil lug",
  "august août aout agosto augustus aug ago",
  "september septembre septiembre setiembre setembro settembre sep sept set",
  "october oktober octobre octubre outubro ottobre oct okt out ott",
  "november novembre noviembre novembro nov",
  "december dezember décembre decembre diciembre dezembro dicembre dec dez déc dic",
];

const WEEKDAYS: readonly string[] = [
  "sunday sonntag dimanche domingo domenica zondag",
  "monday montag lundi lunes segunda-feira segunda lunedì lunedi maandag",
  "tuesday dienstag mardi martes terça-feira terça martedì martedi dinsdag",
  "wednesday mittwoch mercredi miércoles miercoles quarta-feira quarta mercoledì mercoledi woensdag",
  "thursday donnerstag jeudi jueves quinta-feira quinta giovedì giovedi donderdag",
  "friday freitag vendredi viernes sexta-feira sexta venerdì venerdi vrijdag",
  "saturday samstag sonnabend samedi sábado sabado sabato zaterdag",
];

const numbered = (names: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((line, i) => line.split(" ").map((name): [string, number] => [name, i + first])));

/** Lower-case month name to 1 to 12. */
export const MONTH_OF = numbered(MONTHS, 1);

/** Lower-case name of a day of the week to 0 (Sunday) to 6. */
export const WEEKDAY_OF = numbered(WEEKDAYS, 0);
