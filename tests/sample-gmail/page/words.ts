/** Words of Gmail's interface. The adapter must never rely on them; they are here so that a test can show that it doesn't. */
export type Words = {
  reply: string;
  replyAll: string;
  forward: string;
  send: string;
  trimmed: string;
  me: string;
  to: string;
  draft: string;
  inbox: string;
  sent: string;
  compose: string;
  body: string;
  search: string;
  attach: string;
};

const words = (list: string): Words => {
  const [
    reply = "",
    replyAll = "",
    forward = "",
    send = "",
    trimmed = "",
    me = "",
    to = "",
    draft = "",
    inbox = "",
    sent = "",
    compose = "",
    body = "",
    search = "Search mail",
    attach = "Attach",
  ] = list.split("|");
  return { reply, replyAll, forward, send, trimmed, me, to, draft, inbox, sent, compose, body, search, attach };
};

const EN = words("Reply|Reply all|Forward|Send|Show trimmed content|me|to|Draft|Inbox|Sent|Compose|Message Body");

const LANGUAGES: Record<string, Words> = {
  de: words(
    "Antworten|Allen antworten|Weiterleiten|Senden|Gekürzten Inhalt einblenden|mir|an|Entwurf|Posteingang|Gesendet|Schreiben|Nachrichtentext|In E-Mails suchen|Anhängen",
  ),
  fr: words(
    "Répondre|Répondre à tous|Transférer|Envoyer|Afficher le contenu abrégé|moi|à|Brouillon|Boîte de réception|Messages envoyés|Nouveau message|Corps du message",
  ),
  es: words(
    "Responder|Responder a todos|Reenviar|Enviar|Mostrar contenido reducido|mí|para|Borrador|Recibidos|Enviados|Redactar|Cuerpo del mensaje",
  ),
  pt: words(
    "Responder|Responder a todos|Encaminhar|Enviar|Mostrar conteúdo cortado|mim|para|Rascunho|Caixa de entrada|Enviados|Escrever|Corpo da mensagem",
  ),
  ru: words(
    "Ответить|Ответить всем|Переслать|Отправить|Показать скрытый текст|мне|кому|Черновик|Входящие|Отправленные|Написать|Текст письма",
  ),
  zh: words("回复|全部回复|转发|发送|显示删减的内容|我|发送至|草稿|收件箱|已发送|写邮件|邮件正文"),
  ja: words(
    "返信|全員に返信|転送|送信|省略されたコンテンツを表示|自分|To|下書き|受信トレイ|送信済み|作成|メッセージ本文",
  ),
  vi: words(
    "Trả lời|Trả lời tất cả|Chuyển tiếp|Gửi|Hiển thị nội dung bị cắt bớt|tôi|tới|Thư nháp|Hộp thư đến|Đã gửi|Soạn thư|Nội dung thư",
  ),
  ar: words(
    "رد|الرد على الكل|إعادة توجيه|إرسال|إظهار المحتوى المقتطع|أنا|إلى|مسودة|البريد الوارد|البريد المرسل|إنشاء|نص الرسالة",
  ),
  he: words("השב|השב לכולם|העבר|שלח|הצג תוכן חתוך|אני|אל|טיוטה|דואר נכנס|נשלח|כתוב|גוף ההודעה"),
};

/** Words for a BCP 47 language; English where we have none. */
export const wordsFor = (lang: string): Words => LANGUAGES[lang.slice(0, 2)] ?? EN;

export const isRightToLeft = (lang: string) => /^(ar|he)/.test(lang);

/** A date as Gmail's titles write it in that language. */
export const titleDate = (at: number, lang: string, weekday = false) =>
  new Intl.DateTimeFormat(lang, {
    weekday: weekday ? "short" : undefined,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(at);

/** A date as a row or a header shows it. */
export const shortDate = (at: number, lang: string) =>
  new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }).format(at);
