import { resolveThemeColor, type CellStyle as FileStyle, type Workbook } from "hucre/xlsx";

type Color = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

/** The palette of the format's first years, from index 8 on; indexes 0 to 7 are its first eight. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** Cells count light before dark, where a theme names dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

/** What the colours of one file stand for. */
export class FileColors {
  readonly #theme: string[];

  constructor({ themeColors }: Pick<Workbook, "themeColors">) {
    this.#theme = themeColors ?? [];
  }

  /** "#RRGGBB"; undefined where the colour is the system's or none. */
  find(color: Color | undefined): string | undefined {
    const found = color && this.#hex(color);
    return found === undefined ? undefined : `#${found.slice(-6).toUpperCase()}`;
  }

  #hex({ rgb, theme, tint, indexed }: Color): string | undefined {
    if (rgb !== undefined) return rgb;
    if (theme !== undefined && this.#theme.length > 0)
      return resolveThemeColor(this.#theme, THEME_ORDER[theme] ?? theme, tint);
    if (indexed === undefined) return undefined;
    return PALETTE[indexed < 8 ? indexed : indexed - 8];
  }
}
