import { describe, expect, it } from "vitest";
import { findChromium } from "../../scripts/find-chromium";

const NOWHERE = ["/nowhere/chromium"];
/** A program that every machine of ours has. */
const PROGRAM = process.execPath;
const never = () => {
  throw new Error("nothing may be installed");
};

describe("finding Chromium", () => {
  it("takes the one that the user names", () =>
    expect(findChromium({ named: PROGRAM, places: NOWHERE, install: never })).toBe(PROGRAM));

  it("says so where there is nothing at the place that the user names", () =>
    expect(() => findChromium({ named: "/nowhere/mine", places: [PROGRAM], install: never })).toThrow(
      /CHROMIUM_PATH is \/nowhere\/mine/,
    ));

  it("takes the first that is there, and installs none", () =>
    expect(findChromium({ named: "", places: [...NOWHERE, PROGRAM], install: never })).toBe(PROGRAM));

  it("looks again once one was installed", () => {
    const places = [...NOWHERE];
    const install = () => places.push(PROGRAM) > 0;
    expect(findChromium({ named: "", places, install })).toBe(PROGRAM);
  });

  it.each([true, false])("fails with what to do where none can be had (the installation said %s)", (said) => {
    const search = () => findChromium({ named: "", places: NOWHERE, install: () => said });
    for (const way of [/apt-get install -y chromium/, /npx playwright-core install chromium/, /CHROMIUM_PATH=/])
      expect(search).toThrow(way);
  });
});
