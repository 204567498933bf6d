// A reply read back from the sheet “Trả lời”, for when its form is gone: the way of `rawColumns` backwards.

import type { CommentHeads, CommentTexts, ReplyTexts } from './given-reply.ts';
import type { RawColumns } from './kept-reply.ts';

const FIELDS = ['part', 'place', 'content', 'proposal', 'reason'] as const;
type Field = (typeof FIELDS)[number];

/**
 * The reply as its columns hold it. A text that was too long for a cell comes back as short as the
 * cell has it; lines that look like titles of the form are taken for them.
 */
export function readBack(columns: RawColumns, heads: CommentHeads): ReplyTexts {
  return {
    formResponseId: columns.formResponseId,
    // Every reply that was taken in has the moment it was given.
    submittedAt: columns.submittedAt ?? ('' as ReplyTexts['submittedAt']),
    code: columns.token,
    bodyName: columns.bodyRaw,
    docNo: columns.docNoRaw,
    docDate: columns.docDateRaw,
    signer: columns.signerRaw,
    position: columns.positionRaw,
    comments: commentsIn(columns.commentsRaw, heads),
    other: columns.otherRaw,
    official: columns.officialRaw,
  };
}

function commentsIn(text: string, heads: CommentHeads): CommentTexts[] {
  const comments: Record<Field, string>[] = [];
  let field: Field | null = null;
  for (const line of text.split('\n')) {
    if (line === heads.commentHeading(comments.length + 1)) {
      endOf(comments, field);
      comments.push({ part: '', place: '', content: '', proposal: '', reason: '' });
      field = null;
      continue;
    }
    const comment = comments[comments.length - 1];
    if (comment === undefined) continue;
    const begun = fieldBegun(line, field, heads);
    if (begun !== null) {
      field = begun;
      comment[field] = line.slice(heads[field].length + 2);
    } else if (field !== null) comment[field] += `\n${line}`;
  }
  return comments;
}

/** The field whose title a line begins with; fields come in their order, each once. */
function fieldBegun(line: string, last: Field | null, heads: CommentHeads): Field | null {
  const from = last === null ? 0 : FIELDS.indexOf(last) + 1;
  return FIELDS.slice(from).find((name) => line.startsWith(`${heads[name]}: `)) ?? null;
}

/** The blank line before the next comment belongs to neither. */
function endOf(comments: readonly Record<Field, string>[], field: Field | null): void {
  const comment = comments[comments.length - 1];
  if (comment !== undefined && field !== null) comment[field] = comment[field].replace(/\n$/, '');
}
