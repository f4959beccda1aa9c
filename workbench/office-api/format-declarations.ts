import type { Declaration, Declarations } from "../protocol/declarations";

/** As JSON with a member a line, so that a new version of Office.js can be read as a difference. */
export function formatDeclarations({ source, enums, classes }: Declarations): string {
  const lines = [
    "{",
    `  "source": ${JSON.stringify(source)},`,
    '  "enums": {',
    formatEntries(enums, "    ", JSON.stringify),
    "  },",
    '  "classes": {',
    formatEntries(classes, "    ", formatClass),
    "  }",
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function formatClass({ items, members }: Declaration): string {
  const head = items === undefined ? "{" : `{\n      "items": ${JSON.stringify(items)},`;
  return `${head}\n      "members": {\n${formatEntries(members, "        ", JSON.stringify)}\n      }\n    }`;
}

function formatEntries<Value>(
  record: Readonly<Record<string, Value>>,
  indent: string,
  format: (value: Value) => string,
): string {
  return Object.entries(record)
    .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${format(value)}`)
    .join(",\n");
}
