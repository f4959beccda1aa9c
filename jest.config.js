const { mapper: univer } = require("./tests/univer-bundle");
const { editionHash } = require("./tools/edition-hash");

/** Packages that are published as ES modules only; the second line is for Univer. */
const ES_ONLY = [
  ...["d3-dsv", "preact", "@sparticuz", "hucre"],
  ...["lodash-es", "rbush", "quickselect", "nanoid", "kdbush", "cjk-regex", "regexp-util", "unicode-regex"],
  ...["franc-min", "trigram-utils", "n-gram", "collapse-white-space"],
];

/** @type {import("jest").Config} */
module.exports = {
  testMatch: ["<rootDir>/tests/**/*.test.ts", "<rootDir>/tests/**/*.test.tsx"],
  testEnvironment: "node",
  globals: { EDITION_HASH: editionHash() },
  setupFiles: [
    "<rootDir>/tests/custom-functions-runtime.ts",
    ...(process.env.REACHED_MEMBERS ? ["<rootDir>/tests/workbench/reached-members.ts"] : []),
  ],
  transform: {
    "\\.csv$": "<rootDir>/tests/csv-transform.js",
    "\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json"],
  globalSetup: "<rootDir>/tests/univer-bundle.js",
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/empty-style.js", ...univer },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_ONLY.join("|")})/)`],
  // Microsoft's client keeps timers that look at the globals of its test after the end: harmless, and noisy otherwise.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Mutation testing keeps a copy of the project here.
  modulePathIgnorePatterns: ["<rootDir>/build/"],
  testTimeout: 60000,
  testSequencer: "<rootDir>/tests/slowest-first.js",
  reporters: ["default", "<rootDir>/tests/closing-line.js"],
  maxWorkers: "100%",
  // No test may need another one before it. The seed stands at the end of the output; --seed=N repeats that order.
  randomize: true,
};
