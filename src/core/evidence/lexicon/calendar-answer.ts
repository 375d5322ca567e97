/** Subjects and lines by which calendars answer an invitation (Google Calendar and Outlook, November 2026). */
export const ACCEPTED_SUBJECT =
  /^(?:accepted|zugesagt|angenommen|akzeptiert|accepté|acceptée|aceptad[oa]|aceite|aceito|accettat[oa]|geaccepteerd|accepterat|accepteret|godtatt)\s?[:：]/iu;
export const OTHER_SUBJECT =
  /^(?:declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|abgelehnt|abgesagt|mit vorbehalt(?: angenommen| zugesagt)?|vorläufig(?: zugesagt)?|refusé|décliné|provisoire|annulé|rechazad[oa]|provisional|cancelad[oa]|recusad[oa]|provisório|rifiutat[oa]|provvisorio|annullat[oa]|geweigerd|afgewezen|voorlopig|geannuleerd)\s?[:：]/iu;

/** What such an answer says where its sender added nothing. */
export const ACCEPTED_LINE =
  /^.{1,80}? has accepted (?:this|your) (?:invitation|meeting|event)\b|^.{1,80}? hat (?:diese|ihre|deine) einladung (?:angenommen|akzeptiert)|^.{1,80}? a accepté (?:cette|votre) invitation|^.{1,80}? ha aceptado (?:esta|su|tu) invitación/iu;
export const OTHER_LINE =
  /^.{1,80}? has (?:declined|tentatively accepted|replied "?maybe"? to) (?:this|your) (?:invitation|meeting|event)\b|^this event has been cancell?ed\b|^.{1,80}? hat (?:diese|ihre|deine) einladung (?:abgelehnt|mit vorbehalt)|^.{1,80}? a (?:refusé|décliné) (?:cette|votre) invitation|^.{1,80}? ha rechazado (?:esta|su|tu) invitación/iu;
