const YES =
  "(?:(?:mache|mach|erledige|erledigen|machen) (?:ich|wir)(?: (?:gerne|sofort|gleich|natürlich))?|wird (?:gemacht|erledigt)|(?:ich )?kümmere mich(?: (?:gerne |gleich |sofort )?darum)?|(?:ich |wir )?(?:bin|sind) (?:schon )?dran|schon dabei|ist (?:in arbeit|notiert und wird erledigt)|gerne,? mache ich|geht klar)";

/** A whole sentence that is no more than a yes. */
export const assent = new RegExp(
  `^(?:(?:hallo|liebe[rs]?|guten tag) [\\p{L} .-]{1,30}, ?|(?:ja|ok|okay|klar|gerne|alles klar|natürlich|verstanden|danke)[,;.! –—-]+){0,2}${YES}[.! ]*$`,
  "iu",
);
