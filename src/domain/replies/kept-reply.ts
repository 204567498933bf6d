// A reply as the sheet “Trả lời” keeps it: every word as it came, each comment under the titles of its form.

import type { Row } from '../../workbook/schema.ts';
import type { CommentHeads, CommentTexts, ReplyTexts } from './given-reply.ts';

/** The columns of the sheet “Trả lời” that hold a reply as it came in. */
export type RawColumns = Pick<
  Row<'replies'>,
  | 'submittedAt'
  | 'formResponseId'
  | 'token'
  | 'bodyRaw'
  | 'positionRaw'
  | 'docNoRaw'
  | 'docDateRaw'
  | 'signerRaw'
  | 'commentsRaw'
  | 'otherRaw'
  | 'officialRaw'
>;

/** A reply as the sheet keeps it: nothing is dropped, each comment under the titles of its form. */
export function rawColumns(raw: ReplyTexts, heads: CommentHeads): RawColumns {
  return {
    submittedAt: raw.submittedAt,
    formResponseId: raw.formResponseId,
    token: raw.code,
    bodyRaw: raw.bodyName,
    positionRaw: raw.position,
    docNoRaw: raw.docNo,
    docDateRaw: raw.docDate,
    signerRaw: raw.signer,
    commentsRaw: raw.comments
      .map((comment, index) => asGiven(comment, index + 1, heads))
      .join('\n\n'),
    otherRaw: raw.other,
    officialRaw: raw.official,
  };
}

/** Comments as their giver saw them, each under the titles of the form, numbered. */
export function commentsAsGiven(comments: readonly CommentTexts[], heads: CommentHeads): string {
  return comments.map((comment, index) => asGiven(comment, index + 1, heads)).join('\n\n');
}

function asGiven(comment: CommentTexts, n: number, heads: CommentHeads): string {
  const asked = ['part', 'place', 'content', 'proposal', 'reason'] as const;
  const answered = asked.filter((name) => comment[name] !== '');
  return [
    heads.commentHeading(n),
    ...answered.map((name) => `${heads[name]}: ${comment[name]}`),
  ].join('\n');
}

/** Whether two kept replies say the same, whenever and under whatever response they came. */
export function saysTheSame(one: RawColumns, other: RawColumns): boolean {
  const said = (reply: RawColumns) =>
    [
      reply.positionRaw,
      reply.docNoRaw,
      reply.docDateRaw,
      reply.signerRaw,
      reply.commentsRaw,
      reply.otherRaw,
      reply.officialRaw,
    ].map(plain);
  return said(one).join('\u0000') === said(other).join('\u0000');
}

const plain = (text: string): string => text.normalize('NFC').trim();
