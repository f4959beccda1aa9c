import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { PackageWriter } from "../package-writer";
import { element } from "../xml-element";
import { borderXml, fillXml, fontXml } from "./look-xml";

const STYLES = "xl/styles.xml";

/** Lists of a workbook's styles, by what they list. */
const LISTS = {
  font: "fonts",
  fill: "fills",
  border: "borders",
  namedXf: "cellStyleXfs",
  xf: "cellXfs",
  cellStyle: "cellStyles",
} as const;

type Kind = keyof typeof LISTS;

/** The styles of a written package, to which looks are added. */
export class StylesPart {
  readonly #lists = new Map<Kind, StyleList>();

  constructor(private readonly writer: PackageWriter) {
    const xml = writer.text(STYLES);
    for (const kind of Object.keys(LISTS) as Kind[]) this.#lists.set(kind, new StyleList(xml, kind));
  }

  /** The number of something in its list, which gets it if it has none like it. */
  add(kind: Kind, xml: string): number {
    return this.#list(kind).add(xml);
  }

  /** The same even where the list has one like it. */
  append(kind: Kind, xml: string): number {
    return this.#list(kind).append(xml);
  }

  get(kind: Kind, number: number): string {
    return this.#list(kind).items[number] ?? "";
  }

  /** The numbers of a look's parts. */
  partsOf({ font, fill, border }: FileStyle): { fontId: number; fillId: number; borderId: number } {
    return {
      fontId: font ? this.add("font", fontXml(font)) : 0,
      fillId: fill ? this.add("fill", fillXml(fill)) : 0,
      borderId: border ? this.add("border", borderXml(border)) : 0,
    };
  }

  /** Writes what was added. */
  save(): void {
    this.writer.change(STYLES, (xml) =>
      [...this.#lists].reduce((text, [kind, { items }]) => {
        const list = element(LISTS[kind], { count: items.length }, ...items);
        return text.replace(listPattern(kind), () => list);
      }, xml),
    );
  }

  #list(kind: Kind): StyleList {
    const list = this.#lists.get(kind);
    if (!list) throw new Error(`no list of ${kind}`);
    return list;
  }
}

class StyleList {
  readonly items: string[];
  readonly #numbers: Map<string, number>;

  constructor(xml: string, kind: Kind) {
    const tag = kind === "namedXf" ? "xf" : kind;
    const inner = listPattern(kind).exec(xml)?.[1] ?? "";
    this.items = inner.match(new RegExp(`<${tag}\\b[^>]*?(?:/>|>[^]*?</${tag}>)`, "g")) ?? [];
    this.#numbers = new Map(this.items.map((item, at) => [item, at]));
  }

  add(xml: string): number {
    return this.#numbers.get(xml) ?? this.append(xml);
  }

  append(xml: string): number {
    const number = this.items.push(xml) - 1;
    this.#numbers.set(xml, number);
    return number;
  }
}

function listPattern(kind: Kind): RegExp {
  return new RegExp(`<${LISTS[kind]}\\b[^>]*>([^]*?)</${LISTS[kind]}>`);
}
