import { Folder } from "./folder";

/** Names under which add-ins ask for a Chinese font that Windows and macOS have, and other machines lack. */
const ALIASES = ["Noto Sans SC", "Microsoft YaHei", "Microsoft YaHei UI", "PingFang SC"];
const WEIGHTS = [400, 600];

/** A style sheet that provides the Chinese font under each of those names; a font the machine has goes first. */
export async function paneFontCss(fonts: Folder): Promise<string> {
  const sheets = await Promise.all(WEIGHTS.map((weight) => fonts.read(`/${weight}.css`)));
  return ALIASES.flatMap((name) => sheets.map((sheet) => renameFont(sheet?.toString() ?? "", name))).join("\n");
}

function renameFont(css: string, name: string): string {
  return css
    .replace(/\/\*.*?\*\/\s*/g, "")
    .replaceAll("'Noto Sans SC'", `"${name}"`)
    .replace(/src: /g, `src: local("${name}"), `);
}
