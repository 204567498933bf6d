// The figures of a round, body by body, and the proof that they add up.

import type { Row } from '../../workbook/schema.ts';

export interface RoundCounts {
  readonly invited: number;
  readonly answered: number;
  readonly agreed: number;
  readonly withComments: number;
  readonly noComment: number;
  readonly disagreed: number;
  readonly silent: number;
  /** A part of `answered`, never a term of the sum. */
  readonly late: number;
}

export type RequestFacts = Pick<
  Row<'requests'>,
  'requestId' | 'bodyId' | 'position' | 'repliedAt' | 'late' | 'commentCount'
>;

/** Whether a body has said where it stands; a blank position is silence, never agreement. */
export function hasAnswered(request: Pick<RequestFacts, 'position'>): boolean {
  return request.position !== null && request.position !== 'CHUA_TRA_LOI';
}

/** The figures of one round from its requests. */
export function countRound(requests: readonly RequestFacts[]): RoundCounts {
  const at = (position: RequestFacts['position']) =>
    requests.filter((request) => request.position === position).length;
  const answered = requests.filter(hasAnswered);
  return {
    invited: requests.length,
    answered: answered.length,
    agreed: at('THONG_NHAT'),
    withComments: at('THONG_NHAT_CO_Y_KIEN'),
    noComment: at('KHONG_CO_Y_KIEN'),
    disagreed: at('KHONG_THONG_NHAT'),
    silent: requests.length - answered.length,
    late: answered.filter((request) => request.late === 'CO').length,
  };
}

/** An identity that does not hold: the two sides as they were found. */
export interface BrokenSum {
  readonly code:
    | 'POSITIONS_ARE_ANSWERED'
    | 'ANSWERED_AND_SILENT_ARE_INVITED'
    | 'LATE_AT_MOST_ANSWERED';
  readonly left: number;
  readonly right: number;
}

/** The identities of a round's figures that do not hold; none when it is reconciled. */
export function brokenSums(counts: RoundCounts): BrokenSum[] {
  const positions = counts.agreed + counts.withComments + counts.disagreed + counts.noComment;
  const sums: BrokenSum[] = [];
  if (positions !== counts.answered) {
    sums.push({ code: 'POSITIONS_ARE_ANSWERED', left: positions, right: counts.answered });
  }
  const whole = counts.answered + counts.silent;
  if (whole !== counts.invited) {
    sums.push({ code: 'ANSWERED_AND_SILENT_ARE_INVITED', left: whole, right: counts.invited });
  }
  if (counts.late > counts.answered) {
    sums.push({ code: 'LATE_AT_MOST_ANSWERED', left: counts.late, right: counts.answered });
  }
  return sums;
}
