// Which changes of core, of the functions and of what writes to the workbook no test notices: `npm run mutation`, hours,
// not part of CI. One folder: npm run mutation -- --mutate 'src/excel/**/*.ts'
const config = {
  mutate: ["src/core/**/*.ts", "src/functions/**/*.ts", "src/sheet/**/*.ts", "src/excel/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "bench/jest.mutation.config.js" },
  coverageAnalysis: "perTest",
  // Code that runs while the data set loads would need every test for each of its mutants.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 10000,
  reporters: ["clear-text", "json", "progress"],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: "build/mutation/report.json" },
  tempDirName: "build/mutation/sandbox",
  ignorePatterns: ["dist", "build", "docs", "assets"],
  allowEmpty: false,
};

export default config;
