import { askedFigure } from "./asked";
import type { Dataset, Source } from "./dataset";
import { parseChoice } from "./option";
import { inLanguage, type CoreWords } from "./words";

export const REFERENCE_STYLES = ["short", "full", "url", "bibtex"] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** The kind of source through which every figure comes; it is cited behind the others. */
const CARRIER = "newsletter";

/**
 * Where a figure is printed, as a reference in one of the styles (default "short").
 * "url" is "" for a source without an address. Throws NoObservation where there is no figure.
 */
export function sourceOf(
  dataset: Dataset,
  words: CoreWords,
  zone: unknown,
  indicator: unknown,
  period?: unknown,
  style?: unknown,
): string {
  const kind = parseChoice("style", REFERENCE_STYLES, style) ?? "short";
  const { source } = askedFigure(dataset, zone, indicator, period);
  return formatReference(dataset, words, source, kind);
}

/** A reference to a source. */
export function formatReference(dataset: Dataset, words: CoreWords, source: Source, style: ReferenceStyle): string {
  if (style === "url") return source.url;
  if (style === "bibtex") return formatBibtex(dataset, source);
  const publisher = inLanguage(words, source.publisher);
  const title = inLanguage(words, source.name);
  if (style === "short")
    return words.reference.short(publisher || title, newPart(publisher, hostOf(source.url)) || source.date);
  const carrier = dataset.sources.find(({ kind }) => kind === CARRIER);
  return words.reference.full(
    { title, publisher, date: source.date, url: source.url },
    carrier ? inLanguage(words, carrier.name) : "",
  );
}

/** The host unless the publisher already names it. */
const newPart = (publisher: string, host: string): string => (publisher.includes(host) ? "" : host);

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? "";

const BIBTEX_SPECIAL = /[#%&_${}\\]/g;

/** One BibTeX entry; in English, as bibliographies of the data set are. */
function formatBibtex(dataset: Dataset, source: Source): string {
  const carrier = dataset.sources.find(({ kind }) => kind === CARRIER);
  const text = (value: string): string => value.replace(BIBTEX_SPECIAL, (c) => `\\${c}`);
  const [year, month] = source.date.split("-");
  const fields: [string, string | undefined][] = [
    ["title", `{${text(source.name.en)}}`],
    ["organization", source.publisher.en ? `{${text(source.publisher.en)}}` : undefined],
    ["year", year ? `{${year}}` : undefined],
    ["month", month ? `{${month}}` : undefined],
    ["url", source.url ? `{${source.url}}` : undefined],
    ["note", carrier && carrier !== source ? `{As printed in: ${text(carrier.name.en)}}` : undefined],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{htzone-${source.code},\n${lines.join(",\n")}\n}`;
}
