/** Text in a cell of a Markdown table: one line, with the signs that Markdown and HTML would take for their own escaped. */
export function escapeCell(text: string): string {
  return text
    .replace(/[\\|<>*_[\]`]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : `\\${sign}`))
    .replace(/\r?\n/g, "<br>");
}

/** A formula or name in a cell of a Markdown table. */
export const codeCell = (text: string): string => `\`${text.replaceAll("|", "\\|")}\``;

/** A table; cells are Markdown already. */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

const COMMAND = "npm run docs";

/** A page from its parts; the first line says that no one should edit it. */
export function generatedPage(title: string, from: string, parts: readonly string[]): string {
  const notice = `<!-- Generated from ${from} by \`${COMMAND}\`. Edit those, not this file. -->`;
  return `${[notice, `# ${title}`, ...parts].join("\n\n")}\n`;
}
