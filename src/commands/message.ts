import { parseLanguage, type Language } from "../core/language";
import type { FormatCounts } from "../excel/formatting";
import { OBSTACLE_KINDS, type ObstacleKind } from "../excel/insertion";

/** What a command has to tell. Codes and numbers only: a page that showed any text given in its address could be abused. */
export type Message =
  | { kind: "not-loaded" }
  | { kind: "no-pane" }
  | { kind: "no-table" }
  | { kind: "there"; canUpdate: boolean }
  | { kind: "current" }
  | { kind: "changed" }
  | ({ kind: "formatted" } & FormatCounts)
  | { kind: "format-too-large" }
  | { kind: "format-failed"; code: string; isClean: boolean }
  | { kind: "nothing"; subject: Subject }
  | { kind: "waiting"; subject: Subject }
  | { kind: "blocked"; subject: Subject; obstacle: ObstacleKind }
  | { kind: "failed"; subject: Subject; code: string; isClean: boolean };

/** What a command was to make. */
export type Subject = (typeof SUBJECTS)[number];
const SUBJECTS = ["table", "update", "sources", "copies"] as const;

/** What a reader can be asked to choose from. */
export const ANSWERS = ["go", "update", "another"] as const;
export type Answer = (typeof ANSWERS)[number];

/** What there is to choose from beside a message; none for most. */
export function listAnswers(message: Message): Answer[] {
  if (message.kind !== "there") return [];
  return ANSWERS.filter((answer) => answer !== "update" || message.canUpdate);
}

/** The part of the dialog's address that carries a message. */
export function formatMessage(message: Message, language: Language): string {
  const { kind } = message;
  const query = new URLSearchParams({ kind, language });
  if ("subject" in message) query.set("subject", message.subject);
  if (kind === "blocked") query.set("obstacle", message.obstacle);
  if (kind === "there") query.set("update", String(message.canUpdate));
  if (kind === "formatted") for (const key of COUNTS) query.set(key, String(message[key]));
  if (kind === "failed" || kind === "format-failed") {
    query.set("code", message.code);
    query.set("clean", String(message.isClean));
  }
  return `?${query}`;
}

/** Reads what `formatMessage` wrote; anything else is a failure of an unknown kind. */
export function parseMessage(search: string): { message: Message; language: Language } {
  const query = new URLSearchParams(search);
  const language = parseLanguage(query.get("language") ?? "en");
  const kind = query.get("kind");
  const plain = PLAIN.find((known) => known === kind);
  if (plain) return { language, message: { kind: plain } };
  if (kind === "there") return { language, message: { kind, canUpdate: query.get("update") === "true" } };
  if (kind === "formatted") return { language, message: { kind, ...parseCounts(query) } };
  const subject = SUBJECTS.find((known) => known === query.get("subject")) ?? "table";
  if (kind === "nothing" || kind === "waiting") return { language, message: { kind, subject } };
  const obstacle = query.get("obstacle") ?? "";
  if (kind === "blocked" && isObstacle(obstacle)) return { language, message: { kind, subject, obstacle } };
  const problem = { code: query.get("code") ?? "", isClean: query.get("clean") !== "false" };
  if (kind === "format-failed") return { language, message: { kind, ...problem } };
  return { language, message: { kind: "failed", subject, ...problem } };
}

const PLAIN = ["not-loaded", "no-pane", "no-table", "current", "changed", "format-too-large"] as const;
const COUNTS = ["formatted", "kept", "other"] as const;

/** What is no count becomes 0. */
function parseCounts(query: URLSearchParams): FormatCounts {
  const [formatted = 0, kept = 0, other = 0] = COUNTS.map((key) => {
    const text = query.get(key) ?? "";
    return /^\d{1,7}$/.test(text) ? Number(text) : 0;
  });
  return { formatted, kept, other };
}

function isObstacle(text: string): text is ObstacleKind {
  return (OBSTACLE_KINDS as readonly string[]).includes(text);
}
