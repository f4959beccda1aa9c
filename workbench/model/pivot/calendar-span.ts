import type { Span } from "./date-filter";

const DAY = 86_400_000;

type Unit = "Week" | "Month" | "Quarter" | "Year";

const STEP: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };
const RELATIVE = /^(Last|This|Next)(Week|Month|Quarter|Year)$/;

/** The time that a condition like "NextWeek" means on a day, given in milliseconds; undefined for other conditions. Weeks begin on Sunday. */
export function calendarSpan(condition: string, today: number): Span | undefined {
  const days = { Yesterday: -1, Today: 0, Tomorrow: 1 }[condition];
  if (days !== undefined) return { from: today + days * DAY, to: today + (days + 1) * DAY };
  const date = new Date(today);
  if (condition === "YearToDate") return { from: Date.UTC(date.getUTCFullYear(), 0, 1), to: today + DAY };
  const [, step, unit] = RELATIVE.exec(condition) ?? [];
  return step && unit ? unitSpan(date, unit as Unit, STEP[step] ?? 0) : undefined;
}

function unitSpan(date: Date, unit: Unit, step: number): Span {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "Week") {
    const from = date.getTime() + (7 * step - date.getUTCDay()) * DAY;
    return { from, to: from + 7 * DAY };
  }
  const months = { Month: 1, Quarter: 3, Year: 12 }[unit];
  const first = Math.floor(month / months) * months + months * step;
  return { from: Date.UTC(year, first, 1), to: Date.UTC(year, first + months, 1) };
}
