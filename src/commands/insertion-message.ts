import type { InsertResult } from "../excel/insertion";
import type { Message, Subject } from "./message";

/** What a command tells of an insertion: nothing where it went well, since the reader sees what has come. */
export function explainInsertion(subject: Subject, result: InsertResult): Message | undefined {
  switch (result.kind) {
    case "inserted":
      return undefined;
    case "blocked":
      return { kind: "blocked", subject, obstacle: result.obstacles[0]?.what ?? "unreadable" };
    case "failed":
      return { kind: "failed", subject, code: result.problem.code, isClean: result.problem.leftovers.length === 0 };
  }
}
