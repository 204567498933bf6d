// The single comments of a reply, and where it makes the body stand.

import type { GivenComment, GivenReply, Position } from './given-reply.ts';
import { saysNothing, splitText } from './split-text.ts';

/** A comment to be numbered and logged. */
export interface NewComment extends GivenComment {
  /** Which box it came from. */
  readonly from: 'SLOT' | 'OTHER';
}

/**
 * The comments of a reply: its filled slots, then its free text split. A slot whose file cannot be
 * told, and free text, concern the dossier as a whole (`CHUNG`) until a person says otherwise.
 */
export function commentsOf(reply: Pick<GivenReply, 'comments' | 'other'>): NewComment[] {
  const slots = reply.comments
    .filter((comment) => !isEmpty(comment))
    .map((comment) => ({ ...comment, part: comment.part ?? 'CHUNG', from: 'SLOT' as const }));
  const others = saysNothing(reply.other) ? [] : splitText(reply.other);
  return [
    ...slots,
    ...others.map((content) => ({
      part: 'CHUNG' as const,
      place: '',
      content,
      proposal: '',
      reason: '',
      from: 'OTHER' as const,
    })),
  ];
}

// A file alone is what a slot has when it was opened and left; a place alone already says something.
function isEmpty({ place, content, proposal, reason }: GivenComment): boolean {
  return [place, content, proposal, reason].every((text) => text.trim() === '');
}

/** Whether a position goes with comments. */
export function allowsComments(position: Position): boolean {
  switch (position) {
    case 'THONG_NHAT_CO_Y_KIEN':
    case 'KHONG_THONG_NHAT':
      return true;
    case 'THONG_NHAT':
    case 'KHONG_CO_Y_KIEN':
    case 'CHUA_TRA_LOI':
      return false;
  }
}

/** What a person should know of how a reply's position was taken. */
export type PositionNote =
  | 'AGREED_WITH_COMMENTS' // said it agrees wholly, yet comments
  | 'NO_COMMENT_WITH_COMMENTS' // said it has no comment, yet comments
  | 'COMMENTS_MISSING'; // says it comments or disagrees, but nothing is written

export interface Standing {
  readonly position: Position;
  readonly note: PositionNote | null;
}

/**
 * Where a body stands by its reply. Comments weigh more than the box that was ticked: an agreement
 * that carries comments is taken as one with comments, so that none is lost.
 */
export function standingOf(position: Position, commentCount: number): Standing {
  if (commentCount > 0) {
    if (position === 'THONG_NHAT') {
      return { position: 'THONG_NHAT_CO_Y_KIEN', note: 'AGREED_WITH_COMMENTS' };
    }
    if (position === 'KHONG_CO_Y_KIEN') {
      return { position: 'THONG_NHAT_CO_Y_KIEN', note: 'NO_COMMENT_WITH_COMMENTS' };
    }
    return { position, note: null };
  }
  return { position, note: allowsComments(position) ? 'COMMENTS_MISSING' : null };
}
