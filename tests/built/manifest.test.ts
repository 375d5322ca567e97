import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILT } from "./built";

const manifest = JSON.parse(readFileSync(`${BUILT}/manifest.json`, "utf8"));

describe("the built manifest asks for no more than the promise to the rep", () => {
  it("may touch Gmail and nothing else", () => {
    expect(manifest.host_permissions).toEqual(["https://mail.google.com/*"]);
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual([
      "https://mail.google.com/*",
    ]);
  });

  it("holds exactly the permissions that the design names", () => {
    expect([...manifest.permissions].sort()).toEqual([
      "activeTab",
      "alarms",
      "scripting",
      "storage",
      "unlimitedStorage",
    ]);
    // Asked for when the rep switches desktop reminders on, and not before.
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("lets only Gmail frame the coach", () => {
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ["popup.html"], matches: ["https://mail.google.com/*"] },
    ]);
    expect(manifest.content_security_policy.extension_pages).toContain("frame-ancestors https://mail.google.com");
  });

  it("lets a company roll out templates and limits by policy: without the schema the browser passes nothing on", () => {
    const schema = JSON.parse(readFileSync(`${BUILT}/${manifest.storage?.managed_schema}`, "utf8"));
    expect(schema).toEqual(JSON.parse(readFileSync("assets/managed.json", "utf8")));
  });

  it("has its name, its summary and its command in every language, no longer than the store takes", () => {
    expect([manifest.name, manifest.description, manifest.commands["show-coach"].description]).toEqual([
      "__MSG_name__",
      "__MSG_description__",
      "__MSG_showCoach__",
    ]);
    for (const language of ["en", "de"]) {
      const messages = JSON.parse(readFileSync(`${BUILT}/_locales/${language}/messages.json`, "utf8"));
      expect(Object.keys(messages), language).toEqual(["name", "description", "showCoach"]);
      expect(messages.name.message.length, language).toBeLessThanOrEqual(75);
      expect(messages.description.message.length, language).toBeLessThanOrEqual(132);
    }
  });

  it("forbids every connection and all foreign code", () => {
    const policy: string[] = manifest.content_security_policy.extension_pages.split("; ");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'none'");
  });

  it.each(["16", "32", "48", "128"])("has an icon of %s pixels", (size) => {
    const png = readFileSync(`${BUILT}/${manifest.icons[size]}`);
    expect(png.readUInt32BE(16)).toBe(Number(size));
    expect(png.readUInt32BE(20)).toBe(Number(size));
  });
});
