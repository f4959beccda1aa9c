import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

/** Excel.HeaderFooter: what stands at the edges of a printed page, with the codes of page setup ("&P"). */
export class HeaderFooter extends HostObject {
  static override readonly type = "HeaderFooter";
  static override readonly scalars: readonly string[] = [
    "centerFooter",
    "centerHeader",
    "leftFooter",
    "leftHeader",
    "rightFooter",
    "rightHeader",
  ];

  private readonly texts = new Map<string, string>();

  get centerFooter(): string {
    return this.read("centerFooter");
  }
  set centerFooter(text: unknown) {
    this.write("centerFooter", text);
  }

  get centerHeader(): string {
    return this.read("centerHeader");
  }
  set centerHeader(text: unknown) {
    this.write("centerHeader", text);
  }

  get leftFooter(): string {
    return this.read("leftFooter");
  }
  set leftFooter(text: unknown) {
    this.write("leftFooter", text);
  }

  get leftHeader(): string {
    return this.read("leftHeader");
  }
  set leftHeader(text: unknown) {
    this.write("leftHeader", text);
  }

  get rightFooter(): string {
    return this.read("rightFooter");
  }
  set rightFooter(text: unknown) {
    this.write("rightFooter", text);
  }

  get rightHeader(): string {
    return this.read("rightHeader");
  }
  set rightHeader(text: unknown) {
    this.write("rightHeader", text);
  }

  private read(place: string): string {
    return this.texts.get(place) ?? "";
  }

  private write(place: string, text: unknown): void {
    if (typeof text !== "string") throw new HostError("InvalidArgument");
    this.texts.set(place, text);
  }
}

/** Excel.HeaderFooterGroup, the same for every page. */
export class HeaderFooterGroup extends HostObject {
  static override readonly type = "HeaderFooterGroup";
  static override readonly navs: readonly string[] = ["defaultForAllPages"];

  readonly defaultForAllPages = new HeaderFooter();
}
