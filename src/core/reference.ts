import type { Source } from "./entities";
import type { Dataset } from "./dataset";
import { parseChoice } from "./option";
import { askedFigure, type Question } from "./question";
import { inLanguage, type CoreWords } from "./words";

export const REFERENCE_STYLES = ["short", "full", "url", "bibtex"] as const;
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number];

/** Reads a `style` argument; empty is "short". */
export function parseStyle(value: unknown): ReferenceStyle {
  return parseChoice("style", REFERENCE_STYLES, value) ?? "short";
}

/**
 * Where a figure is printed, as a reference in one of the styles.
 * "url" is "" for a source without an address. Throws NoObservation where there is no figure.
 */
export function sourceOf(
  dataset: Dataset,
  words: CoreWords,
  question: Question,
  style: ReferenceStyle = "short",
): string {
  return formatReference(words, askedFigure(dataset, question).source, style);
}

/** A reference to a source. */
export function formatReference(words: CoreWords, source: Source, style: ReferenceStyle): string {
  if (style === "url") return source.url;
  if (style === "bibtex") return formatBibtex(source);
  const publisher = inLanguage(words, source.publisher);
  const title = inLanguage(words, source.name);
  if (style === "short")
    return words.reference.short(publisher || title, newPart(publisher, hostOf(source.url)) || source.date);
  return words.reference.full(
    { title, publisher, date: source.date, url: source.url },
    source.printedIn ? inLanguage(words, source.printedIn.name) : "",
  );
}

/** The host unless the publisher already names it. */
const newPart = (publisher: string, host: string): string => (publisher.includes(host) ? "" : host);

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? "";

const BIBTEX_SPECIAL = /[#%&_${}\\]/g;

/** What a citation is of, where that is a figure and not the source itself; `key` is part of the entry's. */
interface Cited {
  key: string;
  note: string;
}

/** One BibTeX entry; in English, as bibliographies of the data set are. */
export function formatBibtex(source: Source, cited?: Cited): string {
  const text = (value: string): string => value.replace(BIBTEX_SPECIAL, (c) => `\\${c}`);
  const [year, month] = source.date.split("-");
  const fields: [string, string | undefined][] = [
    ["title", `{${text(source.name.en)}}`],
    ["organization", source.publisher.en ? `{${text(source.publisher.en)}}` : undefined],
    ["year", year ? `{${year}}` : undefined],
    ["month", month ? `{${month}}` : undefined],
    ["url", source.url ? `{${source.url}}` : undefined],
    ["note", noteOf(source, cited) ? `{${text(noteOf(source, cited))}}` : undefined],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{htzone-${source.code}${cited ? `-${cited.key}` : ""},\n${lines.join(",\n")}\n}`;
}

function noteOf({ printedIn }: Source, cited: Cited | undefined): string {
  const carrier = printedIn ? `printed in: ${printedIn.name.en}` : "";
  if (carrier === "") return cited?.note ?? "";
  return cited ? `${cited.note}, as ${carrier}` : `As ${carrier}`;
}

const RIS_TYPES: Readonly<Record<string, string>> = { newspaper: "NEWS", website: "ELEC", encyclopaedia: "ELEC" };

/** One RIS record, for Zotero, EndNote and Mendeley; in English, like the BibTeX entry. */
export function formatRis(source: Source, cited?: Cited): string {
  const [year, month = "", day = ""] = source.date.split("-");
  const fields: [string, string | undefined][] = [
    ["TY", RIS_TYPES[source.kind] ?? "GEN"],
    ["ID", `htzone-${source.code}${cited ? `-${cited.key}` : ""}`],
    ["TI", source.name.en],
    ["PB", source.publisher.en],
    ["PY", year],
    ["DA", month && `${year}/${month}/${day}/`],
    ["UR", source.url],
    ["N1", noteOf(source, cited)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, "ER  - ", ""].join("\r\n");
}
