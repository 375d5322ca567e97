import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILT } from "./built";

/**
 * The manifest's `connect-src 'none'` does not reach a content script,
 * so the bundle itself must hold no means of making a request.
 */
const MEANS: [what: string, pattern: RegExp][] = [
  ["fetch", /\bfetch\b/],
  ["XMLHttpRequest", /XMLHttpRequest/],
  ["WebSocket", /WebSocket|WebTransport/],
  ["EventSource", /EventSource/],
  ["sendBeacon", /sendBeacon/],
  ["WebRTC", /RTC(PeerConnection|DataChannel)/],
  ["a worker", /\b(Shared|Service)?Worker\(|serviceWorker|importScripts/],
  ["import()", /\bimport\(/],
  ["an image", /\bImage\(|createElement\(["'`](img|script|link|object|embed|video|audio|source|form|a)["'`]/],
  ["a style that loads", /\burl\(|@import/],
  ["navigation", /\bopen\(["'`]http|location\.(assign|replace|href\s*=)|window\.open/],
  [
    "HTML",
    /innerHTML|outerHTML\s*=[^=]|insertAdjacentHTML|insertHTML|document\.write|DOMParser|createContextualFragment|srcdoc/,
  ],
  ["code from text", /\beval\(|new Function\(/],
  ["an address outside Gmail", /https?:\/\/(?!mail\.google\.com)/],
];

const bundles = readdirSync(BUILT).filter((file) => /^gmail\..*\.js$/.test(file));

describe("the built content script", () => {
  it("is one file", () => expect(bundles).toHaveLength(1));

  it.each(MEANS)("holds no means of making a request: %s", (_, pattern) => {
    for (const file of bundles) {
      const found = readFileSync(`${BUILT}/${file}`, "utf8").match(pattern);
      expect(found === null ? null : `${found[0]} at ${found.index}`).toBeNull();
    }
  });

  it("sets the source of one thing only, our own page in its frame", () => {
    const bundle = bundles.map((file) => readFileSync(`${BUILT}/${file}`, "utf8")).join("");
    expect(bundle.match(/\.src\s*=[^=]/g) ?? []).toHaveLength(1);
    expect(bundle.match(/createElement\(["'`]iframe["'`]\)/g) ?? []).toHaveLength(1);
    expect(bundle.match(/getURL\([^)]*\)/g)).toEqual(['getURL("popup.html")']);
  });

  it("is dressed by a file that loads nothing", () => {
    const [file] = readdirSync(BUILT).filter((name) => /^marks\..*\.css$/.test(name));
    expect(readFileSync(`${BUILT}/${file}`, "utf8")).not.toMatch(/url\(|@import|image-set|src\s*:/);
  });
});
