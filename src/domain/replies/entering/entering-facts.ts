// What is known when a clerk enters a reply: what was typed, and what the book holds.

import type { Ids } from '../../../workbook/enums.ts';
import type { Row } from '../../../workbook/schema.ts';
import type { Day, Moment } from '../../day.ts';
import type { DocumentId } from '../../ids.ts';
import type { CommentHeads } from '../given-reply.ts';
import type { NewComment } from '../reply-comments.ts';

export type EnteredComment = Pick<NewComment, 'place' | 'content' | 'proposal' | 'reason'> & {
  readonly part: Ids<'part'>;
  /** The piece of the letter that it was made from, word for word; '' when it was typed. */
  readonly sourceText: string;
};

/** A letter, a call or the conclusion of a meeting, as a clerk typed it. */
export interface EnteredReply {
  readonly channel: Ids<'channel'>;
  readonly position: Ids<'position'>;
  readonly docNo: string;
  readonly docDate: Day | null;
  readonly receivedDay: Day;
  readonly signer: string;
  readonly fileUrl: string;
  readonly replaces: boolean;
  readonly comments: readonly EnteredComment[];
  /** The text of the letter as it was pasted; '' when nothing was. */
  readonly letter: string;
}

/** Where a reply comes from: the request of a body, or a body heard at a meeting. */
export type Source = Pick<Row<'requests'>, 'roundId' | 'bodyId' | 'nameSnapshot' | 'requestId'>;

export interface EnteringFacts {
  readonly round: Pick<Row<'rounds'>, 'roundId' | 'title' | 'mode' | 'draftVersion'>;
  readonly source: Source;
  /** Null for a body heard at a meeting. */
  readonly request: Pick<Row<'requests'>, 'requestId' | 'dueAt'> | null;
  readonly replies: readonly Pick<
    Row<'replies'>,
    | 'replyId'
    | 'roundId'
    | 'bodyRaw'
    | 'formResponseId'
    | 'processedAt'
    | 'matchedRequestId'
    | 'matchStatus'
    | 'replacedBy'
  >[];
  readonly comments: readonly Pick<
    Row<'comments'>,
    'commentId' | 'roundId' | 'bodyId' | 'replyId' | 'status' | 'carriedFrom'
  >[];
  readonly documentIds: readonly DocumentId[];
  readonly now: Moment;
  /** Who enters it, as an address. */
  readonly person: string;
  /** The words of the form, under which replies are kept. */
  readonly words: {
    readonly position: Readonly<Record<Ids<'position'>, string>>;
    readonly channel: Readonly<Record<Ids<'channel'>, string>>;
    readonly part: Readonly<Record<Ids<'part'>, string>>;
    readonly heads: CommentHeads;
    /** What is written behind a text that one cell cannot hold. */
    readonly cutNotice: string;
    /** The same behind a pasted letter. */
    readonly letterCut: string;
  };
}
