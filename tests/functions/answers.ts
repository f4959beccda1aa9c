/** A cell as the tests compare it: the value, or the error's code and sentence. */
export type Answer = string | number | boolean | { error: string; message: string };

export function answerOf(cell: unknown): Answer {
  if (cell instanceof CustomFunctions.Error) {
    const { code, message } = cell as unknown as { code: string; message: string };
    return { error: code, message };
  }
  return cell as Answer;
}

/** The block that a function gave, errors as plain objects. */
export const answers = (block: unknown[][]): Answer[][] => block.map((row) => row.map(answerOf));

/** The only cell of a block. */
export function only(block: unknown[][]): Answer {
  expect(block).toHaveLength(1);
  expect(block[0]).toHaveLength(1);
  return answerOf(block[0]![0]);
}
