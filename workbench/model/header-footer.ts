import { HostObject } from "../protocol/host-object";
import type { Host } from "./host";
import { keepMembers, RecordObject, type RecordPlace } from "./kept-members";
import type { PageLayout } from "./page-layout";

/** Excel.HeaderFooter: what stands at the edges of a printed page, with the codes of page setup ("&P"). */
export class HeaderFooter extends RecordObject implements Host<"HeaderFooter"> {
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

  constructor(private readonly page: PageLayout) {
    super();
  }

  override place(): RecordPlace {
    const { records, key } = this.page.place();
    return { records, key: `${key}/texts` };
  }
}

/** Excel.HeaderFooterGroup, the same for every page. */
export class HeaderFooterGroup extends HostObject implements Host<"HeaderFooterGroup"> {
  static override readonly type = "HeaderFooterGroup";

  readonly defaultForAllPages: HeaderFooter;

  constructor(page: PageLayout) {
    super();
    this.defaultForAllPages = new HeaderFooter(page);
  }
}
