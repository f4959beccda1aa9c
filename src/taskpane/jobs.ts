import { AboutJob } from "./about";
import { FindJob } from "./find/find-job";
import { FormulaJob } from "./formula/formula-job";
import type { Job } from "./job";
import { PivotsJob } from "./pivots-job";
import { SourcesJob } from "./sources-job";
import { TablesJob } from "./tables-section";

/** The jobs of the pane in the order of their tabs; the first opens with the pane. */
export const JOBS: readonly Job[] = [
  { id: "find", View: FindJob },
  { id: "tables", View: TablesJob },
  { id: "pivots", View: PivotsJob },
  { id: "formula", View: FormulaJob },
  { id: "sources", View: SourcesJob },
  { id: "about", View: AboutJob },
];
