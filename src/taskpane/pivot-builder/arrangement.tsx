import { useRef, useState } from "preact/hooks";
import { type DraftPlace, type MoveRefusal, type PivotDraft, listAt, moveTo } from "../../core/pivots/draft";
import type { OwnPivot } from "../../core/pivots/own-pivot";
import { MessageBar } from "../message-bar";
import { usePane } from "../pane-context";
import { useDragging } from "./dragging";
import { DropBoard } from "./drop-board";
import { FieldList } from "./field-list";
import { FilterChoices } from "./filter-choices";
import { usePartNames } from "./part-names";
import { ValueChoices } from "./value-choices";

interface ArrangementProps {
  own: OwnPivot;
  draft: PivotDraft;
  change: (draft: PivotDraft) => void;
}

/** Puts a field or a summary at a place, as the last one there where no index says otherwise. */
export type MovePart = (part: string, place: DraftPlace, index?: number) => void;

/** What came of the last move. */
interface Told {
  part: string;
  place: DraftPlace;
  refusal?: MoveRefusal;
}

/** Which field stands where, to be dragged or chosen; a move that a rule forbids changes nothing, and why is said. */
export function Arrangement({ own, draft, change }: ArrangementProps) {
  const [told, tell] = useState<Told>();
  const root = useRef<HTMLDivElement>(null);
  const move: MovePart = (part, place, index = Infinity) => {
    const moved = moveTo(draft, part, place, index, own.sumObstacles);
    if ("draft" in moved) change(moved.draft);
    tell({ part, place, ...("refusal" in moved && moved) });
  };
  /** From here a keyboard goes on. */
  const focusControl = (part: string) =>
    root.current
      ?.querySelector<HTMLElement>(`[data-part="${part}"] :is(select, input)`)
      ?.focus({ preventScroll: true });
  const dismiss = () => {
    if (told) focusControl(told.part);
    tell(undefined);
  };
  const { held, grasp } = useDragging((part, { place, index }) => {
    move(part, place, index);
    // From here a keyboard goes on.
    root.current
      ?.querySelector<HTMLElement>(`[data-part="${part}"] :is(select, input)`)
      ?.focus({ preventScroll: true });
  });
  return (
    <div
      ref={root}
      class={held?.aim?.place === "unused" ? "stack arrangement letting-go" : "stack arrangement"}
      onPointerDown={grasp}
    >
      <DropBoard {...{ own, draft, held }} />
      <FieldList subject={own.subject} draft={draft} move={move} />
      <FilterChoices subject={own.subject} draft={draft} change={change} />
      <ValueChoices own={own} draft={draft} move={move} />
      <div role="status">{told && <Outcome {...{ told, own, draft }} dismiss={dismiss} />}</div>
    </div>
  );
}

interface OutcomeProps extends Omit<ArrangementProps, "change"> {
  told: Told;
  dismiss: () => void;
}

function Outcome({ told: { part, place, refusal }, own, draft, dismiss }: OutcomeProps) {
  const { pivots, insert } = usePane().words;
  const { builder, shape } = pivots;
  const name = usePartNames(own)(part);
  if (refusal) {
    return (
      <MessageBar kind="warning" title={builder.stays(name)} dismiss={{ label: insert.dismiss, act: dismiss }}>
        <p>{builder.refusal[refusal]}</p>
      </MessageBar>
    );
  }
  const there = listAt(draft, place);
  const at = there.indexOf(part) + 1;
  return (
    <p class="unseen">
      {place === "unused" || at === 0 ? builder.isUnused(name) : builder.standsAt(name, shape[place], at, there.length)}
    </p>
  );
}
