import { textColumn } from "../tables/cells";
import { fillTable, type FilledColumn, type TableBody } from "../tables/table";

/** A column of the long table under a pivot. Columns with codes can be grouped by: the code names an item in every language. */
export interface SourceColumn<Fact> extends FilledColumn<Fact> {
  /** Permanent: "zone". */
  field: string;
  code?: (fact: Fact) => string;
  /** Left out where all facts have the same. */
  isOptional?: boolean;
}

/** A column of texts to group by. */
export function fieldColumn<Fact>(
  field: string,
  { header, width, wrap = false }: { header: string; width: number; wrap?: boolean },
  code: (fact: Fact) => string,
  text: (fact: Fact) => string,
): SourceColumn<Fact> {
  return { ...textColumn(header, width, text, wrap), field, code };
}

/** Without the optional columns that say the same of every fact. */
export function usefulColumns<Fact>(
  columns: readonly SourceColumn<Fact>[],
  facts: readonly Fact[],
): SourceColumn<Fact>[] {
  return columns.filter(({ isOptional, code }) => isOptional !== true || !code || new Set(facts.map(code)).size > 1);
}

/** The long table itself. */
export function fillSource<Fact>(
  columns: readonly SourceColumn<Fact>[],
  facts: readonly Fact[],
): Pick<TableBody, "columns" | "rows"> {
  return fillTable(
    columns.map(({ field: _field, code: _code, isOptional: _isOptional, ...column }) => column),
    facts,
  );
}
