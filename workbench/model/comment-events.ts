import { isCommentKey, type CommentRecord, type ReplyRecord } from "./comment-records";
import { EventType } from "./events";
import type { Workbook } from "./workbook";

/** One thing that happened to a comment, with the replies that it is about. */
type Change = readonly [type: `${Excel.CommentChangeType}`, replyIds: readonly string[]];

/** Tells of comments that come, change and go, whoever does it. @returns what ends that. */
export function watchComments({ commentRecords, events, grid }: Workbook): () => void {
  const read = () => new Map(commentRecords.list().map((comment) => [comment.id, comment]));
  const tell = (type: number, { id, sheet }: CommentRecord, replyIds: readonly string[], more: object = {}): void => {
    const commentDetails = [{ commentId: id, replyIds: [...replyIds] }];
    events.fire(type, [sheet], { commentDetails, worksheetId: sheet, ...more });
  };
  let known = read();
  return grid.on("recordsChanged", ({ keys }) => {
    if (!keys.some(isCommentKey)) return;
    const before = known;
    known = read();
    for (const comment of before.values())
      if (!known.has(comment.id)) tell(EventType.commentDeleted, comment, idsOf(comment.replies));
    for (const comment of known.values()) {
      const earlier = before.get(comment.id);
      if (!earlier) tell(EventType.commentAdded, comment, idsOf(comment.replies));
      for (const [changeType, replyIds] of earlier && earlier !== comment ? changesOf(earlier, comment) : [])
        tell(EventType.commentChanged, comment, replyIds, { changeType });
    }
  });
}

/** A comment that only moved with its cell has not changed. */
function changesOf(before: CommentRecord, after: CommentRecord): Change[] {
  const [earlier, later] = [before.replies, after.replies];
  const added = idsOf(later).filter((id) => !idsOf(earlier).includes(id));
  const gone = idsOf(earlier).filter((id) => !idsOf(later).includes(id));
  const edited = later.filter((reply) =>
    earlier.some(({ id, content }) => id === reply.id && content !== reply.content),
  );
  const all: (Change | false)[] = [
    before.content !== after.content && ["CommentEdited", idsOf(later)],
    before.resolved !== after.resolved && [after.resolved ? "CommentResolved" : "CommentReopened", idsOf(later)],
    added.length > 0 && ["ReplyAdded", added],
    gone.length > 0 && ["ReplyDeleted", gone],
    edited.length > 0 && ["ReplyEdited", idsOf(edited)],
  ];
  return all.filter((change) => change !== false);
}

function idsOf(replies: readonly ReplyRecord[]): string[] {
  return replies.map(({ id }) => id);
}
