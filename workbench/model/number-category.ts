/** What tells the categories of Excel's dialog for number formats apart, in the order in which they are asked. */
const CATEGORIES = [
  ["General", /^general$/i],
  ["Text", /^@$/],
  ["Special", /^(?:0{5}(?:-0{4})?|0{3}-0{2}-0{4}|\[<=9999999\].*)$/],
  ["Percentage", /^0(?:\.0+)?%$/],
  ["Scientific", /^0(?:\.0+)?E\+0+$/i],
  ["Fraction", /^# \?+\/(?:\?+|\d+)$/],
  ["Accounting", /^_\(.*\*/],
  ["Currency", /^(?:\[\$[^\]]*\]|["\\]?[$¥€£]"?) ?#,##0(?:\.0+)?(?:_\))?(?:;.*)?$/],
  ["Number", /^(?:#,##)?0(?:\.0+)?(?:_[) ])?(?:;.*)?$/],
  ["Time", /^(?:\[\$-[\dA-F]+\])?\[?h+\]?:m+(?::s+)?(?:\.0)?(?: ?AM\/PM)?(?:;@)?$/i],
  ["Date", /^(?:\[\$-[\dA-F]+\])?(?=.*[dy])[dmy /\-.,\\]+(?: ?h+:m+(?::s+)?(?: ?AM\/PM)?)?(?:;@)?$/i],
] as const;

/** The Excel.NumberFormatCategory of a number format. */
export function formatCategory(format: string): (typeof CATEGORIES)[number][0] | "Custom" {
  return CATEGORIES.find(([, pattern]) => pattern.test(format))?.[0] ?? "Custom";
}
