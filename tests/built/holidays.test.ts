import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BUILT } from "./built";

const packaged = readdirSync(BUILT).filter((file) => /^holidays\..*\.json$/.test(file));

describe("public holidays in the package", () => {
  it("are one file of data, apart from the worker's code", () => {
    expect(packaged).toHaveLength(1);
    const file = readFileSync(`${BUILT}/${packaged[0]}`, "utf8");
    expect(Object.keys(JSON.parse(file))).toContain("DE");
  });

  it("are what the worker asks for", () =>
    expect(readFileSync(`${BUILT}/static/background/index.js`, "utf8")).toContain(packaged[0]));
});
