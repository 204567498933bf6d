// One reply as it was given, its closed answers read as ids, its words untouched.

import type { Ids } from '../../workbook/enums.ts';
import type { Row } from '../../workbook/schema.ts';
import type { Moment } from '../day.ts';

export type Position = Ids<'position'>;

/** A comment as it was given in the slots of a form. */
export interface GivenComment {
  /** Null when the answer names none of the files. */
  readonly part: Ids<'part'> | null;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
}

export interface GivenReply {
  readonly submittedAt: Moment;
  readonly code: string;
  readonly bodyName: string;
  /** Null when the answer is none of the positions. */
  readonly position: Position | null;
  readonly comments: readonly GivenComment[];
  /** Words given outside the slots. */
  readonly other: string;
}

/** A reply as it came in, every answer still a text. */
export interface ReplyTexts {
  readonly formResponseId: string;
  readonly submittedAt: Moment;
  readonly code: string;
  readonly bodyName: string;
  readonly docNo: string;
  readonly docDate: string;
  readonly signer: string;
  readonly position: string;
  readonly comments: readonly CommentTexts[];
  readonly other: string;
  readonly official: string;
}

export interface CommentTexts {
  readonly part: string;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
}

/** The words under which a form offered its closed answers. */
export interface OfferedWords {
  readonly positions: Readonly<Partial<Record<Position, string>>>;
  readonly parts: Readonly<Partial<Record<Ids<'part'>, string>>>;
}

/** The titles under which a form asked for each part of a comment. */
export interface CommentHeads {
  readonly commentHeading: (n: number) => string;
  readonly part: string;
  readonly place: string;
  readonly content: string;
  readonly proposal: string;
  readonly reason: string;
}

/** Reads the closed answers of a reply by the words they were offered under. */
export function readReply(raw: ReplyTexts, words: OfferedWords): GivenReply {
  return {
    submittedAt: raw.submittedAt,
    code: raw.code,
    bodyName: raw.bodyName,
    position: idFor(raw.position, words.positions),
    comments: raw.comments.map((comment) => ({
      ...comment,
      part: idFor(comment.part, words.parts),
    })),
    other: raw.other,
  };
}

function idFor<Id extends string>(
  given: string,
  labels: Readonly<Partial<Record<Id, string>>>,
): Id | null {
  const wanted = plain(given);
  for (const id in labels) {
    if (plain(labels[id] ?? '') === wanted && wanted !== '') return id;
  }
  return null;
}

const plain = (text: string): string => text.normalize('NFC').trim();

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

/**
 * The replies that are not in the sheet yet. A response that its giver edited comes again under
 * the same id with a later moment: it is a reply of its own.
 */
export function notYetKept<Raw extends Pick<ReplyTexts, 'formResponseId' | 'submittedAt'>>(
  raws: readonly Raw[],
  kept: readonly Pick<RawColumns, 'formResponseId' | 'submittedAt'>[],
): Raw[] {
  const known = new Set(kept.map((row) => `${row.formResponseId}@${row.submittedAt ?? ''}`));
  return raws.filter((raw) => {
    const key = `${raw.formResponseId}@${raw.submittedAt}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
