const DAY = 86_400_000;
const FIRST_1900 = Date.UTC(1899, 11, 31);
const FIRST_1904 = Date.UTC(1904, 0, 1);

/** From here on a day is counted that was none: 29 February 1900. */
const DAY_THAT_WAS_NONE = 60;

/** Days that lie between the two systems in which files count them. */
const DAYS_BETWEEN = 1462;

/** A date of the library's as the number that the cell holds; of a file that counts from 1904, as Excel counts otherwise. */
export function dateToNumber(date: Date, is1904: boolean): number {
  const days = (date.getTime() - (is1904 ? FIRST_1904 : FIRST_1900)) / DAY;
  if (is1904) return days + DAYS_BETWEEN;
  return days >= DAY_THAT_WAS_NONE ? days + 1 : days;
}
