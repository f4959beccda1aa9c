/** Which changes of src/core no test notices: `npm run mutation`, a quarter of an hour, not part of CI. */
const config = {
  mutate: ["src/core/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "bench/jest.mutation.config.js" },
  coverageAnalysis: "perTest",
  // Code that runs while the data set loads would need every test for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 3000,
  reporters: ["clear-text", "json", "progress"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: "build/mutation/report.json" },
  tempDirName: "build/mutation/sandbox",
  ignorePatterns: ["dist", "build", "docs", "workbench", "assets"],
  allowEmpty: false,
};

export default config;
