import type { Tier } from "../entities";
import { getObservation } from "../look-up";
import { formatPrinted } from "../number-format";
import { phraseQuantity } from "../phrase";
import { thresholdOf } from "../tiers";
import { countCell, detailOf, numberColumn, references, textCell, textColumn, type TableContext } from "./cells";
import type { TableBody, TableCell } from "./table";

/** How many zones lie above each printed threshold, and, computed from that, in each band between two. */
export function revenueTiers(context: TableContext): TableBody {
  const { header, note } = context.words.table;
  const tiers = [...context.dataset.tiers].sort((a, b) => thresholdOf(b) - thresholdOf(a));
  const total = tiers[0] ? countOfZones(context, tiers[0]) : 0;
  return {
    columns: [
      numberColumn(header.revenueAbove, 18),
      numberColumn(header.zonesAbove, 14),
      detailOf(numberColumn(header.shareOfZones, 20)),
      textColumn(header.band, 44),
      numberColumn(header.zonesInBand, 18),
      textColumn(header.note, 52, true),
    ],
    rows: [
      ...tiers.map((tier, i) => tierRow(context, tier, tiers[i - 1], total)),
      ...tiers.slice(-1).map((lowest) => restRow(context, lowest, total)),
    ],
    notes: [note.bounds, note.nested, note.computed],
    sources: references(
      context,
      tiers.map(({ source }) => source),
    ),
  };
}

/** The number of zones that the tiers count out of. */
function countOfZones({ dataset }: TableContext, { zone }: Tier): number {
  const indicator = dataset.indicators.find(({ unit }) => unit?.code === "zones")!;
  return getObservation(dataset, { zone, indicator, measure: "level", period: undefined }).printed;
}

function tierRow(context: TableContext, tier: Tier, above: Tier | undefined, total: number): TableCell[] {
  const { words, dataset } = context;
  const { band } = words.table;
  const inBand = tier.zones - (above?.zones ?? 0);
  return [
    { value: thresholdOf(tier), ...formatPrinted(dataset, words, tier.threshold, tier.unit, tier.thresholdBound) },
    countCell(tier.zones),
    shareCell(tier.zones, total),
    textCell(band(plainThreshold(context, tier), above && plainThreshold(context, above))),
    countCell(inBand),
    textCell(tier.note[words.language]),
  ];
}

function restRow(context: TableContext, lowest: Tier, total: number): TableCell[] {
  const empty = textCell("");
  const band = context.words.table.band(undefined, plainThreshold(context, lowest));
  return [empty, countCell(total), shareCell(total, total), textCell(band), countCell(total - lowest.zones), empty];
}

const plainThreshold = ({ dataset, words }: TableContext, { threshold, unit }: Tier): string =>
  phraseQuantity(dataset, words, threshold, unit);

const shareCell = (count: number, total: number): TableCell => ({
  value: count / total,
  text: `${((100 * count) / total).toFixed(1)}%`,
  numberFormat: "0.0%",
});
