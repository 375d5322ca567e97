/**
 * Writes assets/third-party-notices.txt: every package that runs inside the extension, with its licence as it ships it.
 * Run after a change of dependencies: `npm run notices`. A test fails while the file is behind the lock file.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
export const NOTICES = resolve(ROOT, "assets/third-party-notices.txt");

/** Types, and compilers that a package names as a peer, are not part of what runs. */
const NOT_SHIPPED = /^(@types\/|typescript$|csstype$)/;

/** Data that is no package of ours at run time but ends up in the extension. */
const DATA = [
  "Public holidays in holidays.json: from the date-holidays package by commenthol (ISC), whose data is licensed",
  "CC BY-SA 3.0 and attributed to Wikipedia and the sources named in it. Changed: nationwide public days only, 2025 to 2030.",
].join("\n");

type Locked = { dev?: boolean; license?: string; version?: string; optional?: boolean; devOptional?: boolean };

/** Name and place of every run-time package in the lock file. */
const shipped = (): { name: string; folder: string; locked: Locked }[] => {
  // The lock file is npm's own; its shape is documented and the test would show a change at once.
  const lock = JSON.parse(readFileSync(resolve(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { dev, optional, devOptional }]) => folder !== "" && !dev && !optional && !devOptional)
    .map(([folder, locked]) => ({ folder, locked, name: folder.slice(folder.lastIndexOf("node_modules/") + 13) }))
    .filter(({ name }) => !NOT_SHIPPED.test(name));
};

const licenceText = (folder: string): string => {
  const place = resolve(ROOT, folder);
  const file = existsSync(place) && readdirSync(place).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file ? readFileSync(resolve(place, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
};

const titleOf = ({ name, locked }: ReturnType<typeof shipped>[number]): string =>
  `${name} ${locked.version ?? ""} (${locked.license ?? "licence not named"})`;

/** Packages that ship the same words stand together above them. */
const notices = (): string[] => {
  const byText = new Map<string, ReturnType<typeof shipped>>();
  for (const one of shipped()) {
    const text = licenceText(one.folder);
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  return [...byText].map(([text, packages]) => `${packages.map(titleOf).join("\n")}\n\n${text}`.trim());
};

/** The whole file as it should stand. */
export const noticesText = (): string =>
  `${["Followthrough is built on the work of others.", ...notices(), DATA].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;

if (process.argv[1] === import.meta.filename) writeFileSync(NOTICES, noticesText());
