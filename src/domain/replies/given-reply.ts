// One reply as it was given, its closed answers read as ids, its words untouched.

import type { Ids } from '../../workbook/enums.ts';
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
