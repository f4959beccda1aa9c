/** What a job sends the reader to another one for. */
export type Errand = { job: "tables"; table: string };
