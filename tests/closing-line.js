/**
 * Prints how to repeat the order of the tests and then, last and alone on its line, the result for tools that read no
 * jest: "812 passed, 0 failed".
 */
module.exports = class ClosingLine {
  constructor({ seed }) {
    this.seed = seed;
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
    process.stdout.write(`\nShuffled. The same order again: npx jest --seed=${this.seed}\n`);
    process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
