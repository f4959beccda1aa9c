import type { ComponentType } from "preact";
import type { PaneWords } from "../i18n/pane-en";
import type { Errand } from "./errand";
import type { OfficeHost } from "./office-host";

export type JobId = keyof PaneWords["tabs"];

/** One thing that people come to the pane for: a tab, named in the words of the pane, and the view under it. */
export interface Job {
  id: JobId;
  View: ComponentType<JobProps>;
}

export interface JobProps {
  host: OfficeHost;
  /** Whether the view is in sight: one that was left stays in the page, since something may be running in it. */
  isShown: boolean;
  /** What another job sent the reader here for; each sending is an object of its own. */
  errand: Errand | undefined;
}
