/**
 * How mail systems sign and title the reports that something could not be delivered. Facts about systems, gathered
 * from the documentation and defaults of the common ones, not words of a language: all languages stand together.
 */

/** Local parts (before the @) of delivery systems. */
export const SYSTEM_MAILBOX =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|p(?:o|oo)st[-_]?master|mail\.delivery\.(?:sub)?system|mdaemon|mailadmin|mail[-_]?delivery|bounces?|complaints?|[a-z]*fbl|[a-z]*loop|opendmarc[-_a-z]*|dmarc[-_a-z]*|abuse[-_]?report[-_a-z]*)$/iu;

/** Names under which they appear. */
export const SYSTEM_NAME =
  /^\W{0,3}(?:mail(?:er)?[- ]?daemon|mail deliver[a-z]* (?:sub)?system|internet mail delivery|system administrator|post\s?master|microsoft outlook|mail administrator|mail system|systemadministrator|administrateur système|administrador del sistema)\W{0,3}$/iu;

/** Mailboxes that nobody reads, or no sender at all. */
export const UNATTENDED =
  /^$|no[-_.]?reply|do[-_.]?not[-_.]?reply|^(?:admin|staff|root|system|notification|report)s?$|-admin$/iu;

/** Whole subjects, or beginnings of them, that no person writes. */
export const SUBJECTS: readonly RegExp[] = [
  /^(?:undeliverable|undelivered|unzustellbar|non remis|no se puede entregar|non recapitabile|nicht zustellbar|onbestelbaar|não é possível entregar|não entregue|olevererbart|ikke levert|niedostarczalna|недоставлено)(?: mail| message)?\s?[:：]/iu,
  /^(?:undeliverable|undelivered) (?:mail|message)/iu,
  /^delivery (?:status|notification|failure|report|has failed|delay)/iu,
  /^mail (?:delivery|could not be delivered|system error|failure|undeliverable)/iu,
  /^(?:message|e-?mail) (?:delivery|could not be delivered|undeliverable|not delivered)/iu,
  /^\W{0,12}(?:e-?mail )?(?:delivery )?failure (?:notice|notification)\b/iu,
  /^returned mail\b|^returned to sender|^postmaster notify\b/iu,
  /^(?:permanent|temporary) delivery (?:failure|problem)/iu,
  /^notice:? mail delivery/iu,
  /^warning\W{1,4}(?:could not send|message .{1,60} delayed)/iu,
  /^\W{0,3}message you sent blocked/iu,
  /^delayed mail\b|^there was an error sending your mail|^sorry, your message could not/iu,
  /^(?:недоставленное сообщение|ваше сообщение не доставлено)/iu,
  /^(?:rückmeldung|fehler) (?:bei|zur) (?:der )?zustellung|^zustell(?:ung|status)|^nachricht konnte nicht zugestellt/iu,
  /^(?:échec|avis) de (?:la )?(?:remise|distribution|livraison)|^message non (?:remis|distribué)/iu,
  /^(?:error|fallo|aviso) (?:de|en la) entrega|^mensaje no entregado|^mancata consegna|^mislukte bezorging/iu,
  /メールエラー|(?:配信|送信|配送).{0,6}(?:失敗|不能|エラー|でき)|无法投递|退信|投递失败/iu,
  /^aws notification message|^(?:abuse|feedback loop) report|^dmarc .{0,20}report|^loop alert/iu,
];

/** Complaints that a provider passes on in the name of the complaining reader. */
export const COMPLAINT = /^complaint about message from \d|^e-?mail \S{2,12} report for ip \d/iu;

/** Sentences of such a report. Two of them, or one with a system's answer code, make one even under an odd subject. */
export const SENTENCES: readonly RegExp[] = [
  /(?:could not|couldn't|cannot|can't|was not|wasn't|not be|unable to) (?:be )?deliver(?:ed)?\b/iu,
  /(?:delivery|message|mail) (?:to the following|has failed|failed permanently|failed|was rejected|wasn't delivered)/iu,
  /(?:address|mailbox|user|recipient|account)\b.{0,60}\b(?:not found|unknown|does not exist|doesn't exist|is full|unavailable|rejected|disabled|over quota)/iu,
  /(?:konnte|konnten) nicht zugestellt|nicht zustellbar|n'a pas pu être (?:remis|distribué|livré)|no se (?:ha podido|pudo) entregar|non è stato possibile (?:consegnare|recapitare)|não (?:pôde|foi possível) (?:ser )?entreg|kon niet (?:worden )?(?:be|af)geleverd/iu,
];

/** An answer of a mail server: RFC 5321 and RFC 3463 codes, or the fields of RFC 3464. */
export const CODES =
  /\b5\d\d[ -]#?\d\.\d{1,3}\.\d{1,3}\b|\b#?5\.[0-7]\.\d{1,3}\b|^(?:final-recipient|diagnostic-code|action|status):/imu;
