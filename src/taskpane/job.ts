import type { ComponentType } from "preact";
import type { ShellWords } from "../i18n/shell-en";
import type { Late } from "../loading/late";
import type { Errand } from "../services/errand";
import type { OfficeHost } from "./office-host";

export type JobId = keyof ShellWords["tabs"];

/**
 * One thing that people come to the pane for: a tab, named in the words of the pane, and the view under it, which is there
 * with the pane or comes in a chunk of its own.
 */
export interface Job {
  id: JobId;
  view: ComponentType<JobProps> | Late<ComponentType<JobProps>>;
}

export interface JobProps {
  host: OfficeHost;
  /** Whether the view is in sight: one that was left stays in the page, since something may be running in it. */
  isShown: boolean;
  /** What another job sent the reader here for; each sending is an object of its own. */
  errand: Errand | undefined;
}
