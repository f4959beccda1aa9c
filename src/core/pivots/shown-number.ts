/** The few number formats that value fields have: "#,##0", "0.0%", "#,##0.0,,,", `0\.00,,` and "General". */
export function showNumber(value: number, numberFormat: string): string {
  if (numberFormat === "General") return String(value);
  const [, body = "", commas = "", percent = ""] = /^(.*?)(,*)(%?)$/.exec(numberFormat)!;
  const scaled = (value * (percent === "" ? 1 : 100)) / 1000 ** commas.length;
  // A point as text stands before the last digits of a whole number.
  const written = /^0\\\.(0+)$/.exec(body);
  if (written) return (scaled / 10 ** written[1]!.length).toFixed(written[1]!.length);
  const decimals = /\.(0+)$/.exec(body)?.[1]?.length ?? 0;
  const shown = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return scaled.toLocaleString("en-US", { ...shown, useGrouping: body.startsWith("#,") }) + percent;
}
