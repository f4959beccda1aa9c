import type { Tier } from "../entities";
import { getObservation } from "../look-up";
import { formatPrinted } from "../number-format";
import { phraseQuantity } from "../phrase";
import { thresholdOf } from "../tiers";
import { EMPTY_CELL, countCell, detailOf, numberColumn, references, textColumn, type TableContext } from "./cells";
import { fillTable, type FilledColumn, type TableBody, type TableCell } from "./table";

/** How many zones lie above each printed threshold, and, computed from that, in each band between two. */
export function revenueTiers(context: TableContext): TableBody {
  const { note } = context.words.table;
  const tiers = [...context.dataset.tiers].sort((a, b) => thresholdOf(b) - thresholdOf(a));
  const total = tiers[0] ? countOfZones(context, tiers[0]) : 0;
  return {
    ...fillTable(columnsOf(context, total), bandsOf(tiers, total)),
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

/** A threshold with the zones above it, or, the last one, all zones; and the band up to the next higher threshold. */
interface Band {
  tier: Tier | undefined;
  above: Tier | undefined;
  zones: number;
}

function bandsOf(tiers: readonly Tier[], total: number): Band[] {
  const bands = tiers.map((tier, i): Band => ({ tier, above: tiers[i - 1], zones: tier.zones }));
  return [...bands, ...tiers.slice(-1).map((above): Band => ({ tier: undefined, above, zones: total }))];
}

function columnsOf(context: TableContext, total: number): FilledColumn<Band>[] {
  const { words } = context;
  const { header, band } = words.table;
  const plain = (tier: Tier | undefined) => tier && plainThreshold(context, tier);
  return [
    numberColumn(header.revenueAbove, 18, ({ tier }) => (tier ? thresholdCell(context, tier) : EMPTY_CELL)),
    numberColumn(header.zonesAbove, 14, ({ zones }) => countCell(zones)),
    detailOf(numberColumn(header.shareOfZones, 20, ({ zones }) => shareCell(zones, total))),
    textColumn(header.band, 44, ({ tier, above }) => band(plain(tier), plain(above))),
    numberColumn(header.zonesInBand, 18, ({ zones, above }) => countCell(zones - (above?.zones ?? 0))),
    textColumn(header.note, 52, ({ tier }) => tier?.note[words.language] ?? "", true),
  ];
}

const thresholdCell = ({ dataset, words }: TableContext, tier: Tier): TableCell => ({
  value: thresholdOf(tier),
  ...formatPrinted(dataset, words, tier.threshold, tier.unit, tier.thresholdBound),
});

const plainThreshold = ({ dataset, words }: TableContext, { threshold, unit }: Tier): string =>
  phraseQuantity(dataset, words, threshold, unit);

const shareCell = (count: number, total: number): TableCell => ({
  value: count / total,
  text: `${((100 * count) / total).toFixed(1)}%`,
  numberFormat: "0.0%",
});
