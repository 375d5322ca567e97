import { spawnSync } from "node:child_process";

type Command = [program: string, ...args: string[]];

const APT: Command[] = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
];

const PLAYWRIGHT: Command = ["npx", "playwright-core", "install", "chromium"];

/**
 * Installs a Chromium by the first way that works: the system's packages, as root or by a sudo that asks nothing,
 * else Playwright's own build. Tells what it runs. True if one of them said that it had succeeded.
 */
export function installChromium(): boolean {
  return waysToInstall().some((commands) => commands.every(run));
}

function waysToInstall(): Command[][] {
  const root = process.getuid?.() === 0;
  const apt = root ? APT : APT.map((command): Command => ["sudo", "-n", ...command]);
  // Ubuntu's package is a stub that wants snap, which containers do not have; Playwright's build follows then.
  return process.platform === "linux" ? [apt, [...withDependencies(root)]] : [[PLAYWRIGHT]];
}

const withDependencies = (root: boolean): Command[] =>
  root ? [["npx", "playwright-core", "install", "--with-deps", "chromium"]] : [PLAYWRIGHT];

function run([program, ...args]: Command): boolean {
  console.log(`No Chromium yet. Running: ${program} ${args.join(" ")}`);
  return (
    spawnSync(program, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0
  );
}
