/**
 * Every selector of Gmail's page that we rely on: what it must give, and since or until when it was seen.
 * Nothing here depends on the language of the interface (tooltips and labels are translated).
 * Facts: real captures of 2014 to 2025 and the sources of extensions that read Gmail; gathered November 2026.
 */

/** Everything that strangers wrote: no query may reach into it. `.a3s` is the text, `.ii` its wrapper, seen 2013 to 2025. */
export const BODY = ".a3s, .ii";

/** The text of an expanded message; the hidden second slot has the class `undefined` (seen 2021). */
export const BODY_TEXT = ".a3s:not(.undefined)";

/** One per open thread. The perm id has been the string `undefined` at times since 2025-11. */
export const SUBJECT = "h2[data-legacy-thread-id], h2[data-thread-perm-id], h2.hP";

/** One per message, drafts and bundled ones included. Seen 2014 to 2025, under `.a98.iY` as under `table.Bs`. */
export const MESSAGE = "[role=listitem]";

/** Inside one expanded or once expanded message: carries the ids. */
export const MESSAGE_ID = "[data-legacy-message-id], [data-message-id]";

/** Message not drawn: part of the bundle (`.kQ`, `.kx`, seen 2016 to 2025). */
export const HIDDEN_MESSAGE = ".kQ, .kx";

/** Message folded (`.kv`; `.ky` until about 2016). */
export const COLLAPSED_MESSAGE = ".kv, .ky";

/** The bundle's button and the number on it. */
export const BUNDLE = ".adv";
export const BUNDLE_COUNT = ".adx";

/** What to press to unfold one message: snippet, then header. */
export const FOLDED_HEADER = [".iA.g6", ".adf", ".gE"];

/** Sender: one per message. Its `email` attribute is the address, `name` what Gmail calls the person. */
export const SENDER = ".gD[email]";

/** Recipients of the short line below the sender; to and cc are not told apart there. */
export const RECIPIENT = ".hb span[email]";

/** Its title is the date in the language of the interface. */
export const DATE = ".g3[title]";

/** Attached files: the card, its file name, and the older attribute `type:name:url`. */
export const ATTACHMENT = ".aQH";
export const ATTACHMENT_NAME = ".aV3";
export const ATTACHMENT_URL = "[download_url]";

/**
 * Classes and tags of Gmail's own blocks inside a body: quotes, trimmed text (`.adL`), signature, and what is no text
 * (the button of trimmed text, the clipping notice `.iX`). Looked for in `class` with a blank on either side.
 */
export const QUOTE_CLASS = / (?:gmail_(?:quote(?:_container)?|attr)|adL) /;
export const SIGNATURE_CLASS = / gmail_signature /;
export const LEFT_OUT_TAGS = new Set(["SCRIPT", "STYLE", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT"]);

/** Rows of a list; a row of two or three lines (`.apv`, vertical split) has its ids in the first only. */
export const ROW = "tr.zA";
export const ROW_PEOPLE = ".yW";
export const ROW_PERSON = ".yW [email]";
/** `.bog` since about 2017; before, the first span of `.y6` (captures of 2014 and 2015). */
export const ROW_SUBJECT = ".bog, .y6 > span:first-child";
export const ROW_IDS = "[data-legacy-thread-id]";
/** `.xW` in one line, `.apt` in two or three. */
export const ROW_DATE = ".xW [title], .apt [title]";

/** The arrow on the button for the next page of a list, in every language (seen 2014 to 2026; `.amI` is the way back). */
export const OLDER = ".amJ";

/** One reply or compose box: inline `.M9` (also in popups, seen 2020), full screen `.aSt`. */
export const COMPOSE = ".M9, .aSt";
export const COMPOSE_BODY = "[g_editable=true][role=textbox][contenteditable=true]";
export const COMPOSE_PLAIN = "textarea.Ak";
/** Drawn recipients: chips (since 2021), the folded line, hidden fields (until 2021). */
export const COMPOSE_TO = [
  ".anm[name=to] [role=option][data-hovercard-id]",
  ".aoD.hl [email]",
  ".vR input[type=hidden][name=to]",
];
/** The same with copies and blind copies. */
export const COMPOSE_EVERYBODY = [
  ".anm[name] [role=option][data-hovercard-id]",
  ".aoD.hl [email]",
  ".vR input[type=hidden]",
];
/** One recipient, in the field (since 2021). */
export const CHIP = "[role=option]";
export const COMPOSE_SUBJECT = "input[name=subjectbox]";
/** Holds the draft's id, which moves with every save; the field itself stays. */
export const COMPOSE_ID = "input[name=draft]";
/** An attached file: a field, and behind it a link whose first part is the name (`.vI`), seen in extensions of 2013 to 2025. */
export const ATTACHED = "input[name=attach]";
/** In the text itself: a file of the drive, a picture. Gmail's own emoji are pictures too. */
export const FILE_IN_TEXT = ".gmail_drive_chip a, img:not([data-emoji])";
/** The bar with Send (seen 2014 to 2025). In a long reply, and over the whole window, it is docked at the lower edge. */
export const COMPOSE_BAR = ".aDj > .aDh";
/** The thread that a box belongs to: `#thread-f:DECIMAL` or `#thread-a:r…`. */
export const COMPOSE_THREAD = "input[name=rt]";
export const COMPOSE_DRAFT = "input[name=draft], input[name=composeid], input[name=subjectbox]";

/** What Gmail puts below what the rep types. */
export const BELOW_TEXT = ".gmail_signature_prefix, .gmail_signature, .gmail_quote, .gmail_quote_container";

/** The bar under the last message. Since 2025-11 there can be two, one hidden or in a table. */
export const REPLY_BAR = ".amn";
export const REPLY = ".ams.bkH";
export const REPLY_ALL = ".ams.bkI";
/** Reply icon in a message's header; `.bsQ` since about 2022. */
export const REPLY_ICON = "[role=button].aaq, .bsQ";

/** Whose mailbox it is. */
export const PROFILE = "meta[name=og-profile-acct]";
export const ACCOUNT_LINK =
  "a[href*='accounts.google.com/SignOutOptions'], a.gb_d[aria-label*='@'], a[aria-label*='@'][role=button]";

/** Gmail's view in front. Hidden views lose the role; a thread in a window of its own (`.Su`) is all there is. */
export const MAIN = "[role=main], .xE.Su";

/** Our strip under a box. */
export const STRIP = "followthrough-strip";

/** What we add ourselves. */
export const OURS =
  "followthrough-chip, followthrough-mark, followthrough-strip, followthrough-coach, followthrough-notice, followthrough-room";
