import type { Workbook as FileWorkbook } from "hucre/xlsx";
import type { Workbook } from "../model/workbook";

type FileProperties = NonNullable<FileWorkbook["properties"]>;

/** What Office.js calls differently from a file. */
const NAMES = {
  author: "creator",
  category: "category",
  comments: "description",
  company: "company",
  keywords: "keywords",
  lastAuthor: "lastModifiedBy",
  manager: "manager",
  subject: "subject",
  title: "title",
} as const satisfies Record<string, keyof FileProperties>;

type Texts = Record<keyof typeof NAMES, string>;

/** What the workbook says of itself; what was never written is left out. */
export function propertiesToFile({ properties }: Workbook): FileProperties {
  const texts = properties as unknown as Texts;
  const written = Object.entries(NAMES).flatMap(([name, file]) => {
    const text = texts[name as keyof Texts];
    return text === "" ? [] : [[file, text]];
  });
  const custom = properties.custom.items().map(({ key, value }) => [key, value]);
  return {
    ...(Object.fromEntries(written) as FileProperties),
    ...(custom.length > 0 && { custom: Object.fromEntries(custom) as NonNullable<FileProperties["custom"]> }),
  };
}

export function openProperties(file: FileProperties = {}, { properties }: Workbook): void {
  const texts = properties as unknown as Texts;
  for (const [name, member] of Object.entries(NAMES)) {
    const text = file[member];
    if (text !== undefined && text !== "") texts[name as keyof Texts] = text;
  }
  for (const [key, value] of Object.entries(file.custom ?? {}))
    properties.custom.add(key, value instanceof Date ? value.toISOString() : value);
}
