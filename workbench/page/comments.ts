import type { DrawnCard } from "../grid/rich-value";
import type { PageGrid } from "../grid/page-grid";
import { isCommentKey, type CommentRecord } from "../model/comment-records";
import type { Workbook } from "../model/workbook";
import type { Language } from "./preferences";
import { wordingFor, type Wording } from "./wording";

/** Marks the cells that have comments, and shows what was said where the pointer rests, as it shows cards. */
export function showComments(grid: PageGrid, { commentRecords }: Workbook): void {
  let places = new Map<string, CommentRecord>();
  const read = (): void => {
    places = new Map(commentRecords.list().map((comment) => [keyOf(comment.sheet, comment.area), comment]));
  };
  read();
  grid.on("recordsChanged", ({ keys }) => {
    if (!keys.some(isCommentKey)) return;
    read();
    grid.redraw();
  });
  grid.showRemarks({
    has: (sheet, row, column) => places.size > 0 && places.has(keyOf(sheet, { row, column })),
    card: (sheet, row, column) => {
      const found = places.get(keyOf(sheet, { row, column }));
      return found && drawComment(found, wordingFor(document.documentElement.lang as Language));
    },
  });
}

/** A comment and what was answered, each under who said it. */
export function drawComment(remark: CommentRecord, wording: Wording): DrawnCard {
  const lines = [remark, ...remark.replies].map(({ author, content }) => ({ name: author.name, text: content }));
  return {
    title: wording.comment,
    sections: [{ title: "", lines }],
    provider: remark.resolved ? wording.resolved : "",
  };
}

function keyOf(sheet: string, { row, column }: { row: number; column: number }): string {
  return `${sheet} ${row} ${column}`;
}
