/** An empty cell: "" or null, or 0 as the desktop gives it. No zone, indicator, period, unit or option is 0. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || value === 0;
