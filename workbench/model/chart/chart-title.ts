import { HostError } from "../../protocol/host-error";
import type { Host } from "../host";
import { keepMembers } from "../kept-members";
import { ChartFont, ChartTitleFormat } from "./chart-format";
import { ChartPart } from "./chart-part";
import { titleText } from "./part-texts";
import { shortText } from "./member-readers";

/** Excel.ChartTitle. Without a text of its own it is the name of the only series. */
export class ChartTitle extends ChartPart implements Host<"ChartTitle"> {
  static override readonly type = "ChartTitle";
  static {
    keepMembers(
      this,
      {
        height: 0,
        horizontalAlignment: "Center",
        left: 0,
        overlay: false,
        position: "Top",
        showShadow: false,
        text: ({ entry }: ChartTitle) => titleText(entry),
        textOrientation: 0,
        top: 0,
        verticalAlignment: "Center",
        visible: true,
        width: 0,
      },
      { text: shortText },
    );
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.entry, this.within("format"));
  }

  getSubstring(start: number, length: number): ChartFormatString {
    const whole = [start, length].every((number) => Number.isInteger(number) && number >= 0);
    if (!whole || start + length > titleText(this.entry).length) throw new HostError("InvalidArgument");
    return new ChartFormatString(this.entry, this.within(`text/${start}-${length}`));
  }
}

/** Excel.ChartFormatString: looks of some of a title's letters; kept, and not drawn. */
export class ChartFormatString extends ChartPart implements Host<"ChartFormatString"> {
  static override readonly type = "ChartFormatString";

  get font(): ChartFont {
    return new ChartFont(this.entry, this.within("font"));
  }
}
