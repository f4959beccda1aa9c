const base = require("../jest.config.js");

/**
 * The quick tests that run the sources themselves: a mutant that only a slow test kills would take an hour of them, and
 * tests of the built add-in or with a window see no mutant.
 */
module.exports = {
  ...base,
  rootDir: "..",
  randomize: false,
  testMatch: ["core", "functions", "sheet", "excel"].map((part) => `<rootDir>/tests/${part}/**/*.test.ts`),
  testPathIgnorePatterns: [
    "/node_modules/",
    "property",
    ...["conformance", "cube", "formulas", "metamorphic", "reserved-names", "totality"].map(
      (name) => `/functions/${name}\\.`,
    ),
    "/excel/never-overwrites\\.",
  ],
};
