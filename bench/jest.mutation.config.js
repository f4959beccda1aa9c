const base = require("../jest.config.js");

/** The quick tests of core alone: a mutant that only a slow test kills would take an hour of them. */
module.exports = {
  ...base,
  rootDir: "..",
  randomize: false,
  testMatch: ["<rootDir>/tests/core/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "property"],
};
