import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILT } from "./built";

/** The bundler packs the file once for each script that asks for it: the worker and the options page. */
const packaged = readdirSync(BUILT).filter((file) => /^holidays\..*\.json$/.test(file));

describe("public holidays in the package", () => {
  it("are files of data, apart from the code", () => {
    expect(packaged.length).toBeGreaterThan(0);
    for (const file of packaged) {
      expect(readFileSync(`${BUILT}/${file}`, "utf8")).toBe(readFileSync("assets/holidays.json", "utf8"));
    }
  });

  it("are what the worker asks for", () => {
    const worker = readFileSync(`${BUILT}/static/background/index.js`, "utf8");
    expect(packaged.filter((file) => worker.includes(file))).toHaveLength(1);
  });
});
