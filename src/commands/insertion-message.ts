import type { InsertResult } from "../excel/insertion";
import type { ChangeResult } from "../excel/recorded/recorded-change";
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

/** What a command tells of an update: nothing where it went well. */
export function explainChange(result: ChangeResult): Message | undefined {
  switch (result.kind) {
    case "updated":
    case "removed":
      return undefined;
    case "current":
      return { kind: "current" };
    case "ask":
      return { kind: "changed" };
    case "not-loaded":
      return { kind: "not-loaded" };
    case "gone":
      return { kind: "failed", subject: "update", code: "ItemNotFound", isClean: true };
    case "blocked":
      return { kind: "blocked", subject: "update", obstacle: result.obstacles[0]?.what ?? "unreadable" };
    case "failed":
      return {
        kind: "failed",
        subject: "update",
        code: result.problem.code,
        isClean: result.problem.leftovers.length === 0,
      };
  }
}
