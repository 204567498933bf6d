// Rows of a comment log for its tests: a comment of D4 with nothing decided yet.

import { type CommentId, idOf } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';

export const gy = (n: number) => idOf<CommentId>(`GY-D4-${String(n).padStart(4, '0')}`);

export function comment(n: number, more: Partial<Row<'comments'>> = {}): Row<'comments'> {
  return {
    commentId: gy(n),
    roundId: idOf('D4'),
    bodyId: idOf('STC'),
    bodyName: 'Sở Tài chính',
    requestId: idOf('PH-D4-STC'),
    replyId: idOf('TL-D4-0001'),
    part: 'DA',
    clauseText: 'Mục III',
    clauseId: idOf(''),
    quote: '',
    content: 'Đề nghị bổ sung nguồn vốn.',
    proposal: '',
    reason: '',
    kind: null,
    severity: null,
    theme: '',
    duplicateOf: idOf(''),
    ownerId: idOf(''),
    disposition: null,
    explanation: '',
    changeRef: '',
    changedIn: idOf(''),
    status: 'MOI',
    leaderDecision: '',
    readVersion: 'lần 1',
    receivedAt: null,
    sourceText: '',
    carriedFrom: idOf(''),
    ...more,
  };
}
