import { type FieldPlace, type PivotDraft, listAt, placeOf } from "../../core/pivots/draft";
import type { Subject, SubjectField } from "../../core/pivots/subjects";
import { Icon } from "../icons";
import { usePane } from "../pane-context";
import { SelectField } from "../select-field";
import type { MovePart } from "./arrangement";
import { Grip } from "./grip";

interface FieldListProps {
  subject: Subject;
  draft: PivotDraft;
  move: MovePart;
}

const PLACES: readonly FieldPlace[] = ["unused", "rows", "columns", "filters"];

/** Every field with the place where it stands; their order never changes, so that nothing moves under the hand. */
export function FieldList({ subject, draft, move }: FieldListProps) {
  const { builder } = usePane().words.pivots;
  return (
    <fieldset class="group" data-place="unused">
      <legend>{builder.fields}</legend>
      <div class="field-list">
        {subject.fields.map((field) => (
          <FieldRow key={field.code} field={field} draft={draft} move={move} />
        ))}
      </div>
    </fieldset>
  );
}

interface FieldRowProps extends Omit<FieldListProps, "subject"> {
  field: SubjectField;
}

function FieldRow({ field: { code, header }, draft, move }: FieldRowProps) {
  const { builder } = usePane().words.pivots;
  const place = placeOf(draft, code);
  const beside = listAt(draft, place);
  const at = beside.indexOf(code);
  return (
    <div class={place === "unused" ? "field-row" : "field-row used"} data-part={code} data-label={header}>
      <Grip />
      <SelectField
        label={header}
        value={place}
        choose={(chosen) => move(code, chosen as FieldPlace)}
        choices={PLACES.map((value) => ({ value, label: builder.place[value] }))}
        isInline
      />
      {beside.length > 1 && (
        <>
          <MoveButton label={builder.up(header)} icon="up" isOff={at === 0} act={() => move(code, place, at - 1)} />
          <MoveButton
            label={builder.down(header)}
            icon="down"
            isOff={at === beside.length - 1}
            act={() => move(code, place, at + 1)}
          />
        </>
      )}
    </div>
  );
}

interface MoveButtonProps {
  label: string;
  icon: "up" | "down";
  isOff: boolean;
  act: () => void;
}

/** Keeps the focus at the end of the list, where it does nothing more. */
function MoveButton({ label, icon, isOff, act }: MoveButtonProps) {
  return (
    <button
      type="button"
      class="button subtle square"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => !isOff && act()}
    >
      <Icon name={icon} />
    </button>
  );
}
