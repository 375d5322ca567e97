import type { SampleGmailPage } from "../browser/sample-gmail-page";
import type { Options } from "../sample-gmail/options";

/** A kind of compose box: a reply in the quiet thread, as the options say, or a new mail. */
export type BoxKind = Partial<Options> & { isNew?: boolean };

/** Loads the mailbox and opens a box of that kind; the caret stands at the start of its text. */
export async function openBox(gmail: SampleGmailPage, { isNew, ...options }: BoxKind = {}): Promise<void> {
  await gmail.load(options);
  if (isNew) {
    // Nobody of whom the ledger knows a quiet thread: that would be a remark of its own.
    await gmail.newMail("gemma.frost@quillfield.example");
    await gmail.replyBox().focus();
    return;
  }
  await gmail.open("broken-dated");
  await gmail.chip().waitFor();
  await gmail.pressReply();
}
