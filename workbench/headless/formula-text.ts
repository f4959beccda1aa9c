const CLOSING: Readonly<Record<string, string>> = { "(": ")", "{": "}" };

/** What is wrong with a formula's brackets and quotes, as a sentence; undefined where nothing is. */
export function findUnclosed(formula: string): string | undefined {
  const expected: string[] = [];
  let quote = "";
  for (const character of formula) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (CLOSING[character] !== undefined) expected.push(CLOSING[character]);
    else if ((character === ")" || character === "}") && expected.pop() !== character)
      return `"${formula}" has a "${character}" too many.`;
  }
  if (quote !== "") return `"${formula}" lacks a closing ${quote === '"' ? "quotation mark" : "apostrophe"}.`;
  return expected.length > 0 ? `"${formula}" lacks a closing "${expected.at(-1)}".` : undefined;
}
