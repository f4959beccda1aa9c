/** A cell of an answer: a value, or an error with what a person reads on it. */
export type AnswerCell = string | number | boolean | { error: string; message: string };

/** What a formula gives: one cell, or the rows of a spill. */
export type Answer = AnswerCell[][];

const isError = (cell: AnswerCell): boolean => typeof cell === "object";

export function hasError(answer: Answer): boolean {
  return answer.flat().some(isError);
}

/** As tab-separated lines; an error as its code. */
export function formatAnswer(answer: Answer): string {
  const text = (cell: AnswerCell): string => {
    if (typeof cell === "object") return cell.error;
    return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).replace(/[\t\r\n]+/g, " ");
  };
  return answer.map((row) => row.map(text).join("\t")).join("\n");
}

/** A single cell as {"value":…} or {"error":…,"message":…}; a spill as {"value":[[…],…]}, an error cell as that object. */
export function formatJson(answer: Answer): string {
  const [first] = answer[0]!;
  const isSingle = answer.length === 1 && answer[0]!.length === 1;
  if (isSingle && typeof first === "object") return JSON.stringify(first);
  return JSON.stringify({ value: isSingle ? first : answer });
}
