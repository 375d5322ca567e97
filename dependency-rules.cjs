/** Which folder of src may import which (the design: one direction, no step reaches back). */
const may = {
  core: [],
  gmail: ["core", "platform"],
  ledger: ["core", "platform"],
  article: ["core"],
  platform: ["core"],
  worker: ["core", "ledger", "platform"],
  ui: ["core", "platform", "article"],
};

const only = Object.entries(may).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-${["itself", ...allowed].join("-")}`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...only,
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "content-script-carries-no-library",
      comment: "The Gmail tab pays for every byte: plain TypeScript only.",
      severity: "error",
      from: { path: "^src/(gmail|contents)/" },
      to: { path: "node_modules", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "languages-are-given-to-the-core",
      comment: "The worker reads them from packed files; who imports them has them in its bundle.",
      severity: "error",
      from: { pathNot: "^src/core/(languages/all|evidence/lexicon/|templates/(en|de)/)" },
      to: { path: "^src/core/(evidence/lexicon/(en|de|ask)/|templates/(en|de)/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-worker-reads-languages-from-files",
      severity: "error",
      from: { path: "^src/(background|worker|ledger|platform|contents|gmail)/" },
      to: { path: "^src/core/languages/all", reachable: true },
    },
    {
      name: "pages-do-not-open-the-database",
      severity: "error",
      from: { pathNot: "^src/ledger/" },
      to: { path: "node_modules/idb" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
