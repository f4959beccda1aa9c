import { HostObject } from "../protocol/host-object";
import { keepMembers, KeptObject } from "./kept-members";

/** Excel.HeaderFooter: what stands at the edges of a printed page, with the codes of page setup ("&P"). */
export class HeaderFooter extends KeptObject {
  static override readonly type = "HeaderFooter";
  static {
    keepMembers(this, {
      centerFooter: "",
      centerHeader: "",
      leftFooter: "",
      leftHeader: "",
      rightFooter: "",
      rightHeader: "",
    });
  }
}

/** Excel.HeaderFooterGroup, the same for every page. */
export class HeaderFooterGroup extends HostObject {
  static override readonly type = "HeaderFooterGroup";

  readonly defaultForAllPages = new HeaderFooter();
}
