import type { SourceField } from "./source";

/** The records that share their items in an axis's first fields. */
export interface Group {
  readonly id: number;
  /** How many fields it is the meeting of: 0 is all records. */
  readonly depth: number;
  /** Place in the items of its last field; -1 for all records. */
  readonly item: number;
  readonly parent: Group | undefined;
  /** In the order of the report. */
  readonly children: Group[];
}

/** The groups of one axis, each within the one of the field before. */
export class AxisTree {
  readonly root: Group = { id: 0, depth: 0, item: -1, parent: undefined, children: [] };
  /** For each record its innermost group; undefined where the report leaves the record out. */
  readonly leafOf: (Group | undefined)[];
  private readonly byItem: Map<number, Group>[] = [new Map()];

  /** `extraItems` are shown in a field without any record. */
  constructor(
    readonly fields: readonly SourceField[],
    records: readonly number[],
    size: number,
    private readonly extraItems: (field: SourceField) => readonly number[] = () => [],
  ) {
    this.leafOf = new Array<Group | undefined>(size).fill(undefined);
    const itemOf = fields.map((field) => field.itemOf);
    for (const record of records) {
      let group = this.root;
      for (const places of itemOf) group = this.child(group, places[record] ?? 0);
      this.leafOf[record] = group;
    }
    this.addExtra(this.root);
  }

  get size(): number {
    return this.byItem.length;
  }

  find(parent: Group, item: number): Group | undefined {
    return this.byItem[parent.id]?.get(item);
  }

  /** The group that differs from another one in the item of one field only. */
  sibling(group: Group, depth: number, item: number): Group | undefined {
    let found: Group | undefined = ancestor(group, depth - 1);
    for (const [level, own] of pathOf(group)
      .slice(depth - 1)
      .entries())
      found = found && this.find(found, level === 0 ? item : own);
    return found;
  }

  /** Puts the children of every group into the order of the report. */
  sort(compare: (a: Group, b: Group) => number): void {
    const pending = [this.root];
    for (let group = pending.pop(); group; group = pending.pop()) {
      group.children.sort(compare);
      pending.push(...group.children);
    }
  }

  private child(parent: Group, item: number): Group {
    const known = this.find(parent, item);
    if (known) return known;
    const group: Group = { id: this.byItem.length, depth: parent.depth + 1, item, parent, children: [] };
    this.byItem[parent.id]?.set(item, group);
    this.byItem.push(new Map());
    parent.children.push(group);
    return group;
  }

  private addExtra(group: Group): void {
    const field = this.fields[group.depth];
    if (!field) return;
    for (const item of this.extraItems(field)) this.child(group, item);
    for (const child of group.children) this.addExtra(child);
  }
}

/** The group's items, outermost first. */
export function pathOf(group: Group): number[] {
  const path: number[] = [];
  for (let level: Group | undefined = group; level?.parent; level = level.parent) path.unshift(level.item);
  return path;
}

/** The group that a group lies in, at a depth no deeper than its own. */
export function ancestor(group: Group, depth: number): Group {
  let level = group;
  while (level.depth > depth && level.parent) level = level.parent;
  return level;
}
