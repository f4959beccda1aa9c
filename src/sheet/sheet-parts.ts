import type { Rectangle } from "./address";
import type { OnBlock } from "./plan";

/** How a sheet of the plan's own is seen; on a sheet of the user's nothing changes. */
export interface ViewPart extends OnBlock {
  kind: "view";
  gridlines: boolean;
  /** The cells above and left of the rest that stay in sight; none where undefined. */
  frozen: Rectangle | undefined;
}

/** How a sheet of the plan's own is printed: one page wide. */
export interface PageSetupPart extends OnBlock {
  kind: "page-setup";
  /** What is printed; everything where undefined. */
  area: Rectangle | undefined;
  isAcross: boolean;
  /** Row that stands on every page; none where undefined. */
  titleRow: number | undefined;
  footer: string;
}
