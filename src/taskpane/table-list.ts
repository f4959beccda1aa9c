import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../core/language";
import type { NamesFound } from "../core/table-search";
import type { ReadyTable } from "../core/tables/table";

/** The ready-made tables, built one at a time. */
export interface TableSource {
  ids: string[];
  build: (id: string, language: Language) => ReadyTable;
  /** Zones and indicators that a text typed into the filter stands for. */
  findNames: (text: string, language: Language) => NamesFound;
}

/** Longest stretch of building before the page gets its turn. */
const SLICE_MS = 8;

/**
 * The tables in a language. The first list grows slice by slice, so that the page stays responsive while it is built;
 * after a change of language the old list stays until the new one is complete.
 */
export function useTables({ ids, build }: TableSource, language: Language): ReadyTable[] {
  const [tables, setTables] = useState<ReadyTable[]>([]);
  const isFirst = useRef(true);
  useEffect(() => {
    const built: ReadyTable[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const buildSlice = () => {
      const end = performance.now() + SLICE_MS;
      for (const id of ids.slice(built.length)) {
        built.push(build(id, language));
        if (performance.now() > end) break;
      }
      const isComplete = built.length === ids.length;
      if (isFirst.current || isComplete) setTables([...built]);
      if (isComplete) isFirst.current = false;
      else timer = setTimeout(buildSlice);
    };
    buildSlice();
    return () => clearTimeout(timer);
  }, [ids, build, language]);
  return tables;
}
