import { CFNumberOperator, IIconSetType, type IIconSet } from "@univerjs/sheets-conditional-formatting";
import type { Bound, IconCriterion, IconSetRule } from "./conditional-format";
import { boundOf, valueOf } from "./conditional-bounds";

/** Excel's sets by Univer's name; Univer lists the highest icon first, but for ratings. */
const SETS: Readonly<Record<string, IIconSetType>> = {
  ThreeArrows: IIconSetType.threeArrows,
  ThreeArrowsGray: IIconSetType.threeArrowsGray,
  ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1,
  ThreeTrafficLights2: IIconSetType.threeTrafficLights2,
  ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols,
  ThreeSymbols2: IIconSetType.threeSymbols2,
  FourArrows: IIconSetType.fourArrows,
  FourArrowsGray: IIconSetType.fourArrowsGray,
  FourRedToBlack: IIconSetType.fourRedToBlack,
  FourRating: IIconSetType.fourRating,
  FourTrafficLights: IIconSetType.fourTrafficLights,
  FiveArrows: IIconSetType.fiveArrows,
  FiveArrowsGray: IIconSetType.fiveArrowsGray,
  FiveRating: IIconSetType.fiveRating,
  FiveQuarters: IIconSetType.fiveQuarters,
  ThreeStars: IIconSetType.threeStars,
  ThreeTriangles: IIconSetType.threeTriangles,
  FiveBoxes: IIconSetType.fiveBoxes,
};
const RISING: ReadonlySet<string> = new Set(["FourRating", "FiveRating"]);
const SIZES: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** How many icons a set has; 0 for what is no set. */
export function iconCount(set: string): number {
  return Object.hasOwn(SETS, set) ? (SIZES[/^(?:Three|Four|Five)/.exec(set)?.[0] ?? ""] ?? 0) : 0;
}

export function drawIcons({ style, criteria, reverseIconOrder, showIconOnly }: IconSetRule): Omit<IIconSet, "type"> {
  const last = criteria.length - 1;
  const config = criteria.map((criterion, index) => {
    const icon = criterion.customIcon ?? { set: style, index: reverseIconOrder ? last - index : index };
    return {
      operator:
        criterion.operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value: valueOf(criterion),
      iconType: SETS[icon.set] ?? IIconSetType.empty,
      iconId: String(placeInSet(icon)),
    };
  });
  return { isShowValue: !showIconOnly, config: config.reverse() };
}

export function readIcons({ config, isShowValue }: IIconSet): IconSetRule {
  const rising = [...config].reverse();
  const style = setName(rising[0]?.iconType);
  const icons = rising.map(({ iconType, iconId }) => iconOf(iconType, iconId));
  const last = rising.length - 1;
  const reverseIconOrder = icons.every(({ index }, at) => index === last - at);
  const criteria = rising.map(({ operator, value }, at): IconCriterion => {
    const icon = icons[at];
    const own = icon?.set === style && icon.index === (reverseIconOrder ? last - at : at);
    return {
      // What lies under the lowest icon's bound has no icon of its own in Excel.
      ...(at === 0 ? { type: "Percent", formula: "=0" } : (boundOf(value) as Bound)),
      operator: at > 0 && operator === CFNumberOperator.greaterThan ? "GreaterThan" : "GreaterThanOrEqual",
      ...(icon && !own ? { customIcon: icon } : {}),
    } as IconCriterion;
  });
  return { kind: "IconSet", style, criteria, reverseIconOrder, showIconOnly: !isShowValue };
}

export function iconOf(type: IIconSetType, id: string): { set: string; index: number } {
  const set = setName(type);
  return { set, index: placeInSet({ set, index: Number(id) }) };
}

/** The icon's place as the other side counts. */
function placeInSet({ set, index }: { set: string; index: number }): number {
  return RISING.has(set) ? index : iconCount(set) - 1 - index;
}

function setName(type: IIconSetType | undefined): string {
  return Object.keys(SETS).find((set) => SETS[set] === type) ?? "Invalid";
}
