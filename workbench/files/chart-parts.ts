import { strToU8 } from "fflate";
import type { Corner } from "../model/chart/chart-record";
import { attributeOf, elementsOf, linksOf, partText, sheetParts, textOf, type Parts } from "./package-links";

/** What the library passes over of a chart. */
export interface ChartFacts {
  name: string;
  from: Corner | undefined;
  to: Corner | undefined;
  bars: boolean;
  /** Of a scatter chart: whether its points are joined. */
  hasLines: boolean;
  /** Of each series: the formula of its name, "" where it has a text or none. */
  names: string[];
}

const EMU_PER_POINT = 12_700;
const NO_LINE = '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
const ANCHOR = "(?:twoCell|oneCell|absolute)Anchor";

/** Charts of every sheet in the order in which the library gives them, by the sheet's name. */
export function readChartFacts(parts: Parts): Map<string, ChartFacts[]> {
  return new Map(
    [...sheetParts(parts)].map(([sheet, part]) => [
      sheet,
      drawingsOf(parts, part).flatMap((drawing) => factsOf(parts, drawing)),
    ]),
  );
}

function drawingsOf(parts: Parts, sheet: string): string[] {
  return [...linksOf(parts, sheet).values()].filter((part) => part.startsWith("xl/drawings/drawing"));
}

function factsOf(parts: Parts, drawing: string): ChartFacts[] {
  const links = linksOf(parts, drawing);
  const anchors = elementsOf(partText(parts, drawing), ANCHOR);
  return anchors.flatMap(({ inner }) => {
    const [chart] = elementsOf(inner, "chart");
    const xml = partText(parts, links.get(attributeOf(chart?.attributes ?? "", "r:id")) ?? "");
    if (xml === "") return [];
    const [direction] = elementsOf(xml, "barDir");
    return {
      name: attributeOf(elementsOf(inner, "cNvPr")[0]?.attributes ?? "", "name"),
      from: cornerOf(inner, "from"),
      to: cornerOf(inner, "to"),
      bars: attributeOf(direction?.attributes ?? "", "val") === "bar",
      hasLines: !/<(?:\w+:)?ln\b[^>]*>\s*<(?:\w+:)?noFill/.test(elementsOf(xml, "ser")[0]?.inner ?? ""),
      names: elementsOf(xml, "ser").map(({ inner: series }) => formulaOf(elementsOf(series, "tx")[0]?.inner ?? "")),
    };
  });
}

function formulaOf(xml: string): string {
  return textOf(elementsOf(xml, "f")[0]?.inner ?? "");
}

export function cornerOf(anchor: string, which: "from" | "to"): Corner | undefined {
  const [corner] = elementsOf(anchor, which);
  if (!corner) return undefined;
  const number = (name: string) => Number(elementsOf(corner.inner, name)[0]?.inner ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / EMU_PER_POINT,
    y: number("rowOff") / EMU_PER_POINT,
  };
}

/** A chart's name, its place to the point, and whether its points stand alone: what the library has no words for. */
export type ChartFrame = { name: string; pointsOnly: boolean } & Record<"from" | "to", Corner>;

/** Gives the charts of every sheet their frames, in their order, and names that are cells' a reference. */
export function finishCharts(parts: Record<string, Uint8Array>, frames: readonly (readonly ChartFrame[])[]): void {
  frames.forEach((list, sheet) => {
    const [drawing] = drawingsOf(parts, `xl/worksheets/sheet${sheet + 1}.xml`);
    if (!drawing || list.length === 0) return;
    const rest = [...list];
    const links = linksOf(parts, drawing);
    const framed = partText(parts, drawing).replace(/<xdr:twoCellAnchor[^]*?<\/xdr:twoCellAnchor>/g, (anchor) => {
      const frame = anchor.includes("<c:chart ") ? rest.shift() : undefined;
      if (!frame) return anchor;
      const chart = links.get(attributeOf(elementsOf(anchor, "chart")[0]?.attributes ?? "", "r:id")) ?? "";
      parts[chart] = strToU8(finishChart(partText(parts, chart), frame));
      return withFrame(anchor, frame);
    });
    parts[drawing] = strToU8(framed);
  });
}

function finishChart(xml: string, { pointsOnly }: ChartFrame): string {
  const named = xml.replace(/<c:tx><c:v>=([^<]*)<\/c:v><\/c:tx>/g, "<c:tx><c:strRef><c:f>$1</c:f></c:strRef></c:tx>");
  if (!pointsOnly) return named;
  return named.replace(/(<c:order [^>]*\/>(?:<c:tx>[^]*?<\/c:tx>)?)(?!<c:spPr>)/g, `$1${NO_LINE}`);
}

function withFrame(anchor: string, { name, from, to }: ChartFrame): string {
  return anchor
    .replace(/<xdr:from>[^]*<\/xdr:to>/, cornerXml("from", from) + cornerXml("to", to))
    .replace(/(<xdr:cNvPr [^>]*?name=")[^"]*"/, (_, before: string) => `${before}${escapeAttribute(name)}"`);
}

export function cornerXml(which: "from" | "to", { row, column, x, y }: Corner): string {
  const offset = (points: number) => Math.round(points * EMU_PER_POINT);
  return (
    `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>${offset(x)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${offset(y)}</xdr:rowOff></xdr:${which}>`
  );
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", '"': "&quot;" })[letter] ?? letter);
}
