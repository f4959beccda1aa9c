import { type DraftPlace, type PivotDraft, listAt, moveTo } from "../../core/pivots/draft";
import type { OwnPivot } from "../../core/pivots/own-pivot";
import { usePane } from "../pane-context";
import type { Held } from "./dragging";
import { usePartNames } from "./part-names";

interface DropBoardProps {
  own: OwnPivot;
  draft: PivotDraft;
  held: Held | undefined;
}

/** As in Excel's own list of fields, but for its order: filters stand above the pivot, values in it. */
const AREAS = ["filters", "rows", "columns", "values"] as const satisfies readonly DraftPlace[];

/** Which fields stand where, in their order; they are dragged from here and to here, and it stays in sight meanwhile. */
export function DropBoard({ own, draft, held }: DropBoardProps) {
  return (
    <dl class="board">
      {AREAS.map((place) => (
        <Area key={place} place={place} {...{ own, draft, held }} />
      ))}
    </dl>
  );
}

function Area({ place, own, draft, held }: DropBoardProps & { place: (typeof AREAS)[number] }) {
  const { builder, shape } = usePane().words.pivots;
  const aim = held?.aim?.place === place ? held.aim : undefined;
  const isRefused = held && aim && "refusal" in moveTo(draft, held.part, place, aim.index, own.sumObstacles);
  const parts = listAt(draft, place);
  const others = parts.filter((part) => part !== held?.part);
  const markOf = (part: string) => {
    if (!aim || isRefused || part === held?.part) return "";
    if (others.indexOf(part) === aim.index) return " before";
    return aim.index === others.length && part === others.at(-1) ? " after" : "";
  };
  return (
    <div class={`area${aim ? (isRefused ? " refused" : " aimed") : ""}`} data-place={place}>
      <dt>{shape[place]}</dt>
      <dd>
        {parts.length === 0 && <span class="hint">{builder.dropHere}</span>}
        <ul>
          {parts.map((part) => (
            <Chip key={part} own={own} part={part} look={markOf(part) + (part === held?.part ? " lifted" : "")} />
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Chip({ own, part, look }: { own: OwnPivot; part: string; look: string }) {
  const name = usePartNames(own)(part);
  // What is counted of events and targets is the one value that they have.
  const isFixed = own.summaries.length === 1 && own.summaries[0] === part;
  return (
    <li class={`chip${look}${isFixed ? " fixed" : ""}`} {...(isFixed ? {} : { "data-part": part, "data-label": name })}>
      {name}
    </li>
  );
}
