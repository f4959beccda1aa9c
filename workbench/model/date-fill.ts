import type { CellValue } from "../grid/grid";
import type { Filler } from "./series-fill";

const DAY = 86_400_000;
/** Excel's day 0; its serials count a 29 February 1900 that never was, so this holds from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const dateOf = (serial: number): Date => new Date(DAY_ZERO + serial * DAY);

/** The same day of the month so many months away, or the month's last where it has no such day. */
function addMonths(serial: number, months: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = Date.UTC(year, month, Math.min(date.getUTCDate(), last));
  return (moved - DAY_ZERO) / DAY + (serial % 1);
}

function monthsBetween(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}

/** Monday to Friday are counted on, Saturday and Sunday passed over. */
function addWeekdays(serial: number, days: number): number {
  const step = Math.sign(days);
  let [at, left] = [serial, Math.abs(days)];
  while (left > 0) {
    at += step;
    if (isWeekday(at)) left -= 1;
  }
  return at;
}

const isWeekday = (serial: number): boolean => ![0, 6].includes(dateOf(Math.floor(serial)).getUTCDay());

function weekdaysBetween(from: number, to: number): number {
  let count = 0;
  for (let day = Math.min(from, to) + 1; day <= Math.max(from, to); day += 1) if (isWeekday(day)) count += 1;
  return to < from ? -count : count;
}

/** How dates of one row or column go on, by an Excel.AutoFillType: by the step of the first two, or one at a time. */
export function dateFiller([first = 0, second]: readonly number[], type: string): Filler {
  const step = (between: (from: number, to: number) => number, one = 1) =>
    second === undefined ? one : between(first, second) || one;
  if (type === "FillWeekdays") {
    const days = step(weekdaysBetween);
    return (distance) => addWeekdays(first, days * distance);
  }
  if (type === "FillDays") {
    const days = step((from, to) => to - from);
    return (distance) => first + days * distance;
  }
  const months = step(monthsBetween, type === "FillYears" ? 12 : 1);
  return (distance) => addMonths(first, months * distance);
}

const NAMES = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  [
    ...["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"],
    ...["November", "December"],
  ],
].flatMap((names) => [names, names.map((name) => name.slice(0, 3))]);

/** Names of days and months go on as Excel's own lists do; undefined for other texts. */
export function nameFiller(source: readonly CellValue[]): Filler | undefined {
  const places = (names: readonly string[]) => source.map((cell) => names.findIndex((name) => same(name, cell)));
  const names = NAMES.find((list) => !places(list).includes(-1));
  if (!names) return undefined;
  const { length } = names;
  const [first = 0, second = first + 1] = places(names);
  const step = second - first;
  const written = String(source[0]);
  return (distance) => cased(names[(((first + step * distance) % length) + length) % length] ?? "", written);
}

const same = (name: string, cell: CellValue): boolean =>
  typeof cell === "string" && cell.toLowerCase() === name.toLowerCase();

/** As the first one is written: in capitals, in small letters, or as a name. */
function cased(name: string, like: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like === like.toLowerCase() ? name.toLowerCase() : name;
}
