import type { FrameLocator, Locator, Page } from "playwright-core";
import { type Options, queryFor } from "../sample-gmail/options";
// For the type of window.__gmail.
import type { SampleGmail } from "../sample-gmail/page/main";
import { Coach } from "./coach";
import { Strip } from "./strip";

const GMAIL = "https://mail.google.com/mail/";

/** The sample mailbox as a rep uses it, and the hands of the test in it. */
export class SampleGmailPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Loads the list anew, as another account's Gmail might look. `box` is where the mailbox stands: `u/1/`, delegated `b/ID/u/0/`. */
  async load(options: Partial<Options> = {}, box = "u/0/"): Promise<void> {
    // A change of hash alone would not load the page again.
    await this.page.goto("about:blank");
    await this.page.goto(`${GMAIL}${box}?${queryFor(options)}#inbox`);
    await this.page.locator("tr.zA").first().waitFor();
  }

  /** Opens a thread by its address and waits until Gmail has drawn it. */
  async open(slug: string): Promise<void> {
    await this.page.evaluate((name) => location.assign(window.__gmail.address(name)), slug);
    await this.drawn();
  }

  /** Opens a thread by its row in the list, as a rep does. */
  async openRow(subject: string): Promise<void> {
    await this.page.locator("[role=main]:visible tr.zA", { hasText: subject }).click();
    await this.subject(subject).waitFor();
    await this.drawn();
  }

  subject(text: string): Locator {
    return this.page.locator("[role=main]:visible h2.hP", { hasText: text });
  }

  async drawn(): Promise<void> {
    // The hash has changed already, but the page hears of it only in its next turn.
    await this.page.evaluate(() => new Promise((heard) => setTimeout(heard, 0)));
    await this.page.evaluate(() => window.__gmail.drawn());
  }

  /** Calls one of the mailbox's own test functions. */
  async arrive(...given: Parameters<SampleGmail["arrive"]>): Promise<void> {
    await this.page.evaluate(([slug, text, from]) => window.__gmail.arrive(slug, text, from), given);
  }

  async sent(): Promise<unknown[]> {
    return this.page.evaluate(() => window.__sent ?? []);
  }

  /** The button of the coach's chip in the thread on the screen. */
  chip(): Locator {
    return this.page
      .locator("followthrough-chip")
      .getByRole("button", { name: /^Coach: / })
      .filter({ visible: true });
  }

  /** What the chip on the screen says, or null where there is none. */
  async chipText(): Promise<string | null> {
    const [chip] = await this.chip().all();
    return chip ? chip.textContent() : null;
  }

  /** Presses the bundle and every folded message, as a rep would who wants to read it all. */
  async unfoldAll(): Promise<void> {
    const shown = this.page.locator("[role=main]").filter({ visible: true });
    for (const bundle of await shown.locator(".adv").all()) await bundle.click();
    for (let left = await shown.locator(".kv").count(); left > 0; left--) {
      await shown.locator(".kv .adf").first().click();
      await untilCount(shown.locator(".kv"), left - 1);
    }
  }

  /** Presses the chip and gives the coach in its frame. */
  async openCoach(): Promise<Coach> {
    await this.chip().click();
    return this.coach();
  }

  /** Closes the coach by Escape. The key is let go only when its frame is gone: what is sent into one that goes is never answered. */
  async escapeCoach(): Promise<void> {
    await this.page.keyboard.down("Escape");
    await this.page.locator("followthrough-coach").waitFor({ state: "detached" });
    await this.page.keyboard.up("Escape");
  }

  coach(): Coach {
    return new Coach(this.coachFrame());
  }

  coachFrame(): FrameLocator {
    return this.page.frameLocator("followthrough-coach iframe");
  }

  /** Gmail's own Reply or Reply all under the last message. */
  async pressReply(kind: "bkH" | "bkI" = "bkH"): Promise<void> {
    await this.page.locator(`[role=main] .amn .${kind}`).filter({ visible: true }).click();
    await this.replyBox().waitFor();
  }

  /** Gmail's own Compose: an empty mail to these addresses. Gives the box around it. */
  async newMail(...to: string[]): Promise<Locator> {
    const windows = this.page.locator(".AD .M9").filter({ visible: true });
    const before = await windows.count();
    await this.page.locator(".T-I-KE").click();
    await untilCount(windows, before + 1);
    const box = windows.nth(before);
    for (const [index, address] of to.entries()) {
      await box.locator("input.agP").fill(address);
      await box.locator("input.agP").press("Enter");
      await untilCount(box.locator(".anm [role=option]"), index + 1);
    }
    return box;
  }

  /** The box that a reply is written in. */
  replyBox(): Locator {
    return this.page.locator(".M9 [g_editable=true], .M9 textarea.Ak").filter({ visible: true });
  }

  /** Gmail's Send, in the box on the screen. */
  send(): Locator {
    return this.page.locator(".M9 .aoO").filter({ visible: true });
  }

  /** The strips under the boxes on the screen, or under the boxes in `within`. */
  strip(within: Locator = this.page.locator("body")): Strip {
    return new Strip(within);
  }

  /** To whom the open reply goes: e-mail addresses. */
  async recipients(): Promise<(string | null)[]> {
    const chips = await this.page.locator(".M9 .anm[name=to] [role=option]").all();
    return Promise.all(chips.map((chip) => chip.getAttribute("data-hovercard-id")));
  }
}

async function untilCount(locator: Locator, count: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await locator.count()) === count) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`Gmail did not come to ${count} of these: there are ${await locator.count()}`);
}
