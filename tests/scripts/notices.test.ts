import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { NOTICES, noticesText } from "../../scripts/notices";

describe("the notices of others' work", () => {
  const notices = readFileSync(NOTICES, "utf8");

  it("stand as the lock file has them; after a change of dependencies: npm run notices", () => {
    expect(notices).toBe(noticesText());
  });

  it.each(["react 18", "idb 8", "@mozilla/readability 0", "valibot 1", "date-holidays"])("name %s", (name) =>
    expect(notices).toContain(name),
  );

  it("name no licence that would bind what we ship to terms of its own", () => {
    expect(notices).not.toMatch(/\((A?GPL|LGPL|SSPL|BUSL|CC-BY-NC)[^)]*\)/);
  });
});
