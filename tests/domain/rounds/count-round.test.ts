// The figures of a round add up, or the rows that do not are named.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moment } from '../../../src/domain/day.ts';
import { type BodyId, idOf, type RoundId, requestIdOf } from '../../../src/domain/ids.ts';
import {
  brokenSums,
  countRound,
  type RequestFacts,
} from '../../../src/domain/rounds/count-round.ts';
import { reconcileRound } from '../../../src/domain/rounds/reconcile-round.ts';

const D4 = idOf<RoundId>('D4');
const request = (
  body: string,
  position: RequestFacts['position'],
  more: Partial<RequestFacts> = {},
): RequestFacts => ({
  requestId: requestIdOf(D4, idOf<BodyId>(body)),
  bodyId: idOf<BodyId>(body),
  position,
  repliedAt: position === null || position === 'CHUA_TRA_LOI' ? null : moment('2021-08-30T09:00'),
  late: null,
  commentCount: 0,
  ...more,
});

const seven = [
  request('STC', 'THONG_NHAT_CO_Y_KIEN', { commentCount: 2 }),
  request('SCT', 'THONG_NHAT'),
  request('SNV', 'THONG_NHAT', { late: 'CO' }),
  request('STP', 'KHONG_CO_Y_KIEN'),
  request('SXD', 'KHONG_THONG_NHAT', { commentCount: 1 }),
  request('SYT', 'CHUA_TRA_LOI'),
  request('LN', null),
];

describe('counting a round', () => {
  it('counts each body once, silence apart from agreement', () => {
    expect(countRound(seven)).toEqual({
      invited: 7,
      answered: 5,
      agreed: 2,
      withComments: 1,
      noComment: 1,
      disagreed: 1,
      silent: 2,
      late: 1,
    });
  });

  it('of nobody gives zeros', () => {
    expect(Object.values(countRound([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('always adds up, whatever the rows say', () => {
    const position = fc.constantFrom<RequestFacts['position']>(
      'THONG_NHAT',
      'THONG_NHAT_CO_Y_KIEN',
      'KHONG_CO_Y_KIEN',
      'KHONG_THONG_NHAT',
      'CHUA_TRA_LOI',
      null,
    );
    const late = fc.constantFrom<RequestFacts['late']>('CO', 'KHONG', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(position, late)), (rows) => {
        const counts = countRound(rows.map(([p, l], i) => request(`B${i}`, p, { late: l })));
        expect(brokenSums(counts)).toEqual([]);
      }),
    );
  });
});

describe('reconciling a round', () => {
  it('finds nothing in a round that adds up', () => {
    const log = ['STC', 'STC', 'SXD'].map((body) => ({
      requestId: requestIdOf(D4, idOf<BodyId>(body)),
    }));
    expect(reconcileRound(seven, countRound(seven), log)).toEqual([]);
  });

  it('names a body asked twice and rows that contradict themselves', () => {
    const rows = [
      request('STC', 'THONG_NHAT'),
      request('STC', 'THONG_NHAT'),
      request('SCT', 'THONG_NHAT', { repliedAt: null }),
      request('SNV', null, { repliedAt: moment('2021-08-30T09:00') }),
      request('SYT', 'CHUA_TRA_LOI', { late: 'CO' }),
    ];
    expect(reconcileRound(rows).map((finding) => finding.code)).toEqual([
      'BODY_TWICE',
      'POSITION_WITHOUT_DATE',
      'DATE_WITHOUT_POSITION',
      'LATE_WITHOUT_ANSWER',
    ]);
  });

  it('names the body whose comments in the log are not as many as its reply had', () => {
    const log = [{ requestId: requestIdOf(D4, idOf<BodyId>('STC')) }];
    expect(reconcileRound(seven.slice(0, 2), undefined, log)).toEqual([
      { code: 'COMMENTS_DIFFER', requestId: 'PH-D4-STC', told: 2, inLog: 1 },
    ]);
  });

  it('names a figure of the sheet that the rows do not bear out, and the sum it breaks', () => {
    const shown = { ...countRound(seven), answered: 6 };
    expect(reconcileRound(seven, shown)).toEqual([
      { code: 'SHOWN_DIFFERS', figure: 'answered', shown: 6, counted: 5 },
      { code: 'SUM', sum: { code: 'POSITIONS_ARE_ANSWERED', left: 5, right: 6 } },
      { code: 'SUM', sum: { code: 'ANSWERED_AND_SILENT_ARE_INVITED', left: 8, right: 7 } },
    ]);
  });
});
