import { parseLanguage, type Language } from "../core/language";
import type { ObstacleKind } from "../excel/insertion";
import { paneEn } from "../i18n/pane-en";

/** What a command has to tell. Codes and numbers only: a page that showed any text given in its address could be abused. */
export type Message =
  | { kind: "no-table" }
  | { kind: "blocked"; obstacle: ObstacleKind }
  | { kind: "failed"; code: string; isClean: boolean };

/** The part of the dialog's address that carries a message. */
export function formatMessage(message: Message, language: Language): string {
  const { kind } = message;
  const query = new URLSearchParams({ kind, language });
  if (kind === "blocked") query.set("obstacle", message.obstacle);
  if (kind === "failed") {
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
  if (kind === "no-table") return { language, message: { kind } };
  const obstacle = query.get("obstacle") ?? "";
  if (kind === "blocked" && isObstacle(obstacle)) return { language, message: { kind, obstacle } };
  const message = { kind: "failed", code: query.get("code") ?? "", isClean: query.get("clean") !== "false" } as const;
  return { language, message };
}

function isObstacle(text: string): text is ObstacleKind {
  return Object.hasOwn(paneEn.blocked.obstacles, text);
}
