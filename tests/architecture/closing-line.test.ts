interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  numPendingTests: number;
}
type Reporter = new (config: { seed: number }) => { onRunComplete(contexts: unknown, results: Results): void };

const ClosingLine = jest.requireActual<Reporter>("../closing-line.js");

function linesOf(results: Results): string[] {
  const write = jest.spyOn(process.stdout, "write").mockReturnValue(true);
  try {
    new ClosingLine({ seed: 42 }).onRunComplete(undefined, results);
    return write.mock.calls
      .map(([text]) => String(text))
      .join("")
      .trimEnd()
      .split("\n");
  } finally {
    write.mockRestore();
  }
}

const passed = { numPassedTests: 812, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0 };

test("the result stands alone on the last line, and the seed that repeats the order above it", () => {
  const lines = linesOf(passed);
  expect(lines.at(-1)).toBe("812 passed, 0 failed");
  expect(lines.at(-2)).toMatch(/--seed=42$/);
});

test("a file that could not run counts as failed, and what was skipped is told", () => {
  expect(linesOf({ ...passed, numRuntimeErrorTestSuites: 2 }).at(-1)).toBe("812 passed, 2 failed");
  expect(linesOf({ ...passed, numPendingTests: 1 }).at(-1)).toBe("812 passed, 0 failed, 1 skipped");
});
