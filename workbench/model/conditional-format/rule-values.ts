import { EXCEL } from "../../office-api/excel";
import { HostError } from "../../protocol/host-error";

type Given = Readonly<Record<string, unknown>>;

/** The members of an object that a client gave. @throws HostError InvalidArgument for anything else. */
export function members(value: unknown): Given {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Given;
}

/** A value of one of Office.js's enumerations; "Invalid" is none. */
export function oneOf(enumeration: string, value: unknown): string {
  const values = EXCEL.enums[enumeration] ?? [];
  if (typeof value !== "string" || value === "Invalid" || !values.includes(value))
    throw new HostError("InvalidArgument");
  return value;
}

/** A formula with its "="; a number or a text as one writes it in Excel's own dialog. */
export function parseOperand(value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") throw new HostError("InvalidArgument");
  const text = value.trim();
  if (text === "=") throw new HostError("InvalidArgument");
  if (text.startsWith("=")) return text;
  const isPlain = Number.isFinite(Number(text)) || /^".*"$/s.test(text);
  return isPlain ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
}
