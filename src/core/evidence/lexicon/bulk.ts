/** Marks of mail that is written by a machine or for a mailing list. All languages stand together. */

/** Local parts that no person answers from. */
export const MACHINE_MAILBOX =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|nao[-_.]?responda|newsletters?|news|mailings?|mailer|notifications?|notify|alerts?|updates?|digest|calendar-notification|invitations?|automated|auto-?confirm|system|robot|bot|unsubscribe|marketing-mail)(?:$|[-_.+\d])|[-_.](?:no-?reply|noreply|newsletter|notifications?)$/iu;

/** One of these says it: no person writes so of their own mail. */
export const CERTAIN: readonly RegExp[] = [
  /\bthis (?:is an |e-?mail (?:was|is|has been) |message (?:was|is|has been) )(?:auto(?:matically|mated|matic)?)[- ](?:generated|sent|created|notification|message|e-?mail|mail)\b/iu,
  /\b(?:please )?do not (?:reply|respond) (?:directly )?to this (?:e-?mail|message|address|mail)\b/iu,
  /\byou(?:'re| are) receiving this (?:e-?mail|message|newsletter|notification) (?:because|as|since)\b/iu,
  /\bview (?:this (?:e-?mail|message|newsletter) |it )?in (?:your |a |the )?browser\b|\bview online version\b/iu,
  /sie erhalten diese (?:e-?mail|nachricht|newsletter|mail),? (?:weil|da)\b|diese (?:e-?mail|nachricht) wurde automatisch (?:erstellt|generiert|erzeugt|versendet)|bitte antworten sie nicht auf diese|im browser (?:ansehen|anzeigen|öffnen)|newsletter abbestellen/iu,
  /vous recevez (?:ce|cet) (?:message|e-?mail|courriel) (?:car|parce)|ne pas répondre à (?:ce|cet)|version en ligne|se désabonner|se désinscrire|recibe(?:s)? este (?:correo|mensaje|e-?mail) porque|no responda a este|darse de baja|ver en el navegador|está a receber este|não responda a este|cancelar (?:a )?(?:inscrição|subscrição)|ricevi questa e-?mail perché|non rispondere a questa|annulla (?:l')?iscrizione|u ontvangt deze e-?mail omdat|uitschrijven|bekijk (?:deze e-?mail )?in (?:uw|je) browser/iu,
];

/** A salesman's mail may hold one of these; a newsletter holds two. */
export const LIKELY: readonly RegExp[] = [
  /\bunsubscribe\b|\babmelden\b|\babbestellen\b|désabonn/iu,
  /\b(?:manage|update|change|edit) (?:your )?(?:e-?mail |subscription |notification |mailing )?(?:preferences|settings|subscription)\b|\bemail preferences\b|einstellungen (?:ändern|verwalten)/iu,
  /\bprivacy (?:policy|notice|statement)\b|\bterms (?:of (?:use|service)|and conditions)\b|datenschutz(?:erklärung)?\b|impressum\b/iu,
  /\b(?:©|\(c\)|copyright) ?20\d\d\b|\ball rights reserved\b|alle rechte vorbehalten/iu,
  /\b(?:follow us|share this|forward to a friend|add us to your address book|view in browser|read more)\b/iu,
];
