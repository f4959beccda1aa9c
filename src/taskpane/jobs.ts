import { later } from "../loading/late";
import { FindJob } from "./find/find-job";
import type { Job } from "./job";

/**
 * The jobs of the pane in the order of their tabs. The first opens with the pane and is part of it; each other one comes in
 * a chunk of its own.
 */
export const JOBS: readonly Job[] = [
  { id: "find", view: FindJob },
  {
    id: "tables",
    view: later(() => import(/* webpackChunkName: "tables" */ "./tables-section").then(({ TablesJob }) => TablesJob)),
  },
  {
    id: "pivots",
    view: later(() => import(/* webpackChunkName: "pivots" */ "./pivots-job").then(({ PivotsJob }) => PivotsJob)),
  },
  {
    id: "formula",
    view: later(() =>
      import(/* webpackChunkName: "formula" */ "./formula/formula-job").then(({ FormulaJob }) => FormulaJob),
    ),
  },
  {
    id: "sources",
    view: later(() => import(/* webpackChunkName: "sources" */ "./sources-job").then(({ SourcesJob }) => SourcesJob)),
  },
  {
    id: "doctor",
    view: later(() =>
      import(/* webpackChunkName: "doctor" */ "./doctor/doctor-job").then(({ DoctorJob }) => DoctorJob),
    ),
  },
  {
    id: "share",
    view: later(() => import(/* webpackChunkName: "share" */ "./share/share-job").then(({ ShareJob }) => ShareJob)),
  },
  {
    id: "about",
    view: later(() => import(/* webpackChunkName: "about" */ "./about").then(({ AboutJob }) => AboutJob)),
  },
];
