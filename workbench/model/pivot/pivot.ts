import { AxisTree, type Group } from "./axis-tree";
import { textLabel, type Axis, type Label, type Level } from "./axis-line";
import { CrossTable } from "./cross-table";
import { captionOf, settingsOf, VALUES, type PivotDefinition } from "./definition";
import { orderGroups } from "./group-order";
import { itemName, type PivotItem, type PivotSource, type SourceField, type WriteValue } from "./source";
import { passingItemsOf, visibleRecords } from "./visible-records";
import type { PivotWords } from "./words";

export interface PivotContext {
  readonly words: PivotWords;
  /** How an item's value is written where it is part of a text. */
  readonly write: WriteValue;
  /** Today, as Excel counts days. */
  readonly today: number;
}

/** A definition worked out on its source: groups in order, and what they have in common. */
export class Pivot {
  readonly table: CrossTable;
  readonly rowLevels: readonly Level[];
  readonly columnLevels: readonly Level[];

  constructor(
    readonly source: PivotSource,
    readonly definition: PivotDefinition,
    readonly context: PivotContext,
  ) {
    const records = visibleRecords(source, definition, { nameOf: this.nameOf, today: context.today });
    this.rowLevels = this.levelsOf(definition.rows);
    this.columnLevels = this.levelsOf(definition.columns);
    const tree = (levels: readonly Level[]) =>
      new AxisTree(this.fieldsOf(levels), records, source.size, (field) => this.extraItems(field));
    this.table = new CrossTable(source, tree(this.rowLevels), tree(this.columnLevels), definition.data);
    orderGroups(this.table, definition);
  }

  readonly nameOf = (field: SourceField, item: PivotItem): string =>
    itemName(this.definition, field, item, this.context.write, this.context.words.blank);

  caption(level: Level): string {
    return level.kind === "values" ? this.context.words.values : captionOf(this.definition, level.settings.name);
  }

  rowAxis(): Axis {
    const { layout } = this.definition;
    const tabular = layout.type === "Tabular";
    return {
      ...this.axis(this.table.rows, this.rowLevels),
      groupLines: !tabular,
      subtotals: layout.subtotals,
      hasGrandTotal: layout.columnGrandTotals,
      blankLines: layout.blankLines,
    };
  }

  columnAxis(): Axis {
    const { layout } = this.definition;
    return {
      ...this.axis(this.table.columns, this.columnLevels),
      groupLines: false,
      subtotals: layout.subtotals,
      hasGrandTotal: layout.rowGrandTotals,
      blankLines: false,
    };
  }

  private axis(tree: AxisTree, levels: readonly Level[]) {
    const { words } = this.context;
    const { data } = this.definition;
    const item = (group: Group) => tree.fields[group.depth - 1]?.items[group.item];
    const settings = tree.fields.map(({ name }) => settingsOf(this.definition, name));
    return {
      tree,
      levels,
      dataNames: data.map(({ name }) => name),
      labelOf: (group: Group) => this.labelOf(tree.fields[group.depth - 1], item(group)),
      isCollapsed: (group: Group) => settings[group.depth - 1]?.collapsed?.includes(item(group)?.key ?? "") ?? false,
      subtotal: words.subtotal,
      grandTotal: (place: number | undefined) =>
        place === undefined ? words.grandTotal : words.grandTotalOf(data[place]?.name ?? ""),
    };
  }

  private labelOf(field: SourceField | undefined, item: PivotItem | undefined): Label {
    if (!field || !item) return textLabel("");
    const text = this.nameOf(field, item);
    const renamed = text !== this.context.write(item.value, field.format);
    return renamed ? textLabel(text) : { text, value: item.value, numberFormat: field.format };
  }

  /** The place of the data fields' names counts only where there are several. */
  private levelsOf(axis: readonly string[]): Level[] {
    return axis
      .filter((name) => (name === VALUES ? this.definition.data.length > 1 : this.source.has(name)))
      .map((name) =>
        name === VALUES ? { kind: "values" } : { kind: "field", settings: settingsOf(this.definition, name) },
      );
  }

  private fieldsOf(levels: readonly Level[]): SourceField[] {
    return levels.flatMap((level) => (level.kind === "field" ? [this.source.get(level.settings.name)] : []));
  }

  private extraItems(field: SourceField): number[] {
    const { showAllItems, filters = {} } = settingsOf(this.definition, field.name);
    if (!showAllItems) return [];
    const passes = passingItemsOf(field, filters, { nameOf: this.nameOf, today: this.context.today });
    return field.items.flatMap((_, place) => (passes[place] ? [place] : []));
  }
}
