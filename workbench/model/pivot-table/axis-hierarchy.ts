import { HostError } from "../../protocol/host-error";
import { VALUES, type PivotDefinition } from "../pivot/definition";
import { moved, placeField, takeField, type AxisName } from "../pivot/placement";
import { Hierarchies } from "./hierarchies";
import { PivotHierarchy } from "./pivot-hierarchy";
import type { PivotTable } from "./pivot-table";

/** A field on the axis of rows, columns or filters. */
export abstract class AxisHierarchy extends PivotHierarchy {
  constructor(
    pivot: PivotTable,
    readonly axis: AxisName,
    id: string,
  ) {
    super(pivot, id);
  }

  /** Among the fields of its axis, from 0. */
  get position(): number {
    return fieldsOf(this.pivot.definition, this.axis).indexOf(this.id);
  }
  set position(position: number) {
    const { pivot, axis, id } = this;
    const fields = fieldsOf(pivot.definition, axis);
    if (!Number.isInteger(position) || position < 0 || position >= fields.length)
      throw new HostError("InvalidArgument");
    pivot.redefine((definition) => {
      const values = definition[axis].filter((name) => name === VALUES);
      return { ...definition, [axis]: [...moved(fields, id, position), ...values] };
    });
  }

  /** Name, order, subtotals and filters as those of a field that was never touched. */
  setToDefault(): void {
    this.pivot.redefine((definition) => ({
      ...definition,
      fields: definition.fields.filter(({ name }) => name !== this.id),
    }));
  }
}

/** The fields of one axis. */
export abstract class AxisHierarchies<Item extends AxisHierarchy> extends Hierarchies<Item> {
  constructor(
    pivot: PivotTable,
    protected readonly axis: AxisName,
  ) {
    super(pivot);
  }

  protected abstract at(field: string): Item;

  override items(): readonly Item[] {
    return fieldsOf(this.pivot.definition, this.axis).map((field) => this.at(field));
  }

  /** At the end; a field on another axis leaves it. */
  add(hierarchy: PivotHierarchy): Item {
    const { id } = this.pivot.own(hierarchy);
    this.pivot.redefine((definition) => placeField(definition, this.axis, id));
    return this.at(id);
  }

  remove(hierarchy: Item): void {
    const { id } = this.member(this.pivot.own(hierarchy));
    this.pivot.redefine((definition) => takeField(definition, id));
  }
}

function fieldsOf(definition: PivotDefinition, axis: AxisName): string[] {
  return definition[axis].filter((name) => name !== VALUES);
}
