/** What a job sends the reader to another one for. */
export type Errand =
  | { job: "tables"; table: string }
  /** A call to change, by its function's name without the family's and its arguments. */
  | { job: "formula"; name: string; args: readonly unknown[] }
  /** The explanation of the selected cell. */
  | { job: "formula"; about: "selection" };
