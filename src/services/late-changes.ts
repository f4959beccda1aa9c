import type { insertedChanges } from "../excel/recorded/inserted-changes";
import type { ChangeResult } from "../excel/recorded/recorded-change";
import { whenAsked } from "../loading/late";

type Changes = typeof insertedChanges;

const late = whenAsked(() =>
  import(/* webpackChunkName: "change" */ "../excel/recorded/inserted-changes").then(
    (module) => module.insertedChanges,
  ),
);

async function change(act: (changes: Changes) => Promise<ChangeResult>): Promise<ChangeResult> {
  const changes = await late.load().catch(() => undefined);
  return changes ? act(changes) : { kind: "not-loaded" };
}

/** Changes what was inserted, with code that comes when it is first asked for. */
export const lateChanges: Changes = {
  updateTable: (...asked) => change((changes) => changes.updateTable(...asked)),
  updatePivot: (...asked) => change((changes) => changes.updatePivot(...asked)),
  removeInserted: (...asked) => change((changes) => changes.removeInserted(...asked)),
};
