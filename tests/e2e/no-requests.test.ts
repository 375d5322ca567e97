import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, launch } from "../browser/launch";
import { SampleGmailPage } from "../browser/sample-gmail-page";
import { openToolbarPopup } from "../browser/toolbar-popup";

/** A server on this machine that would gladly answer. */
let server: Server;
let browser: Browser;
let url: string;
const heard: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.setHeader("access-control-allow-origin", "*");
    response.end("here");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A TCP server that listens always has an address of this form.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const tryToFetch = (place: Page | Frame | Worker) =>
  // One signature for all: Page, Frame and Worker each have it, but their union has no common overload.
  (place as Page).evaluate(
    (target) =>
      fetch(target).then(
        () => "answered",
        () => "refused",
      ),
    url,
  );

test("a fetch from the worker fails before it reaches anything", async () => {
  expect(await tryToFetch(await browser.worker())).toBe("refused");
  expect([...heard, ...browser.proxy.foreign()]).toEqual([]);
});

test("a fetch from the coach in Gmail fails before it reaches anything", async () => {
  const gmail = new SampleGmailPage(browser.page);
  await gmail.load();
  await gmail.open("broken-dated");
  await (await gmail.openCoach()).best().waitFor();
  const frame = browser.page.frames().find((one) => one.url().startsWith("chrome-extension://"));
  if (!frame) throw new Error("The coach's frame is not in the page");
  expect(await tryToFetch(frame)).toBe("refused");
  expect([...heard, ...browser.proxy.foreign()]).toEqual([]);
});

test("a fetch from the popup fails before it reaches anything", async () => {
  const popup = await openToolbarPopup(browser);
  expect(await tryToFetch(popup.page)).toBe("refused");
  expect([...heard, ...browser.proxy.foreign()]).toEqual([]);
  await popup.close();
});
