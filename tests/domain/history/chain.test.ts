// The seals of the history: what was changed, taken out, put in or cut off is told, however the rows were sorted.

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainRow, sealed, viewChain } from '../../../src/domain/history/chain.ts';
import {
  type ChainEnd,
  NO_CHAIN,
  readEnd,
  writtenEnd,
} from '../../../src/domain/history/chain-end.ts';
import { isInert } from '../../../src/workbook/inert-text.ts';

const signUnder = (secret: string) => (text: string) => [
  ...createHmac('sha256', secret).update(text).digest(),
];
const sign = signUnder('bí mật');

const row = (rowNumber: number, content: string): ChainRow => ({
  rowNumber,
  content,
  seal: '',
  at: `2021-08-${String(rowNumber).padStart(2, '0')}`,
  marked: true,
});

/** A history of these rows, sealed to the end. */
function book(...contents: string[]): { rows: ChainRow[]; end: ChainEnd } {
  const bare = contents.map((content, index) => row(index + 3, content));
  const { seals, end } = sealed(bare, NO_CHAIN, sign);
  return { rows: bare.map((one, at) => ({ ...one, seal: seals[at]?.seal ?? '' })), end };
}

const faultsOf = (rows: readonly ChainRow[], end: ChainEnd) => viewChain(rows, end, sign).faults;
const four = () => book('mở đợt', 'gửi "thư"', '=1+1', 'đóng đợt');

describe('a history that nobody touched', () => {
  it('is whole, and has nothing to seal', () => {
    const { rows, end } = four();
    expect(viewChain(rows, end, sign)).toEqual({ faults: [], fresh: [] });
  });

  it('is whole in any order, whatever its rows say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.nat(), (contents, turn) => {
        const { rows, end } = book(...contents);
        const at = turn % (rows.length + 1);
        expect(faultsOf([...rows.slice(at).reverse(), ...rows.slice(0, at)], end)).toEqual([]);
      }),
    );
  });

  it('goes on with the rows that came since', () => {
    const { rows, end } = four();
    const later = row(8, 'khóa đợt');
    const view = viewChain([...rows, later], end, sign);
    expect(view).toEqual({ faults: [], fresh: [later] });
    const next = sealed(view.fresh, end, sign);
    const whole = [...rows, { ...later, seal: next.seals[0]?.seal ?? '' }];
    expect(faultsOf(whole, next.end)).toEqual([]);
  });
});

describe('a history in which somebody', () => {
  it('changed a row is told by that row alone', () => {
    const { rows, end } = four();
    const changed = rows.map((one, at) => (at === 1 ? { ...one, content: 'gửi thư' } : one));
    expect(faultsOf(changed, end)).toEqual([{ code: 'CHANGED', ordinal: 2, rowNumber: 4 }]);
  });

  it('took rows out is told by their numbers', () => {
    const { rows, end } = four();
    expect(faultsOf([...rows.slice(0, 1), ...rows.slice(3)], end)).toEqual([
      { code: 'GONE', first: 2, last: 3 },
    ]);
  });

  it('cut off the end is told, though every row that is left is true', () => {
    const { rows, end } = four();
    expect(faultsOf(rows.slice(0, 2), end)).toEqual([{ code: 'CUT_OFF', first: 3, last: 4 }]);
    expect(faultsOf([], end)).toEqual([{ code: 'CUT_OFF', first: 1, last: 4 }]);
  });

  it('copied a row, put one in, or wrote a seal of their own is told', () => {
    const { rows, end } = four();
    const [first] = rows;
    if (first === undefined) throw new Error('No row.');
    expect(faultsOf([...rows, { ...first, rowNumber: 7 }], end)).toEqual([
      { code: 'COPIED', ordinal: 1, rowNumber: 7 },
    ]);
    const byHand = { ...row(7, 'viết thêm'), marked: false };
    expect(viewChain([...rows, byHand], end, sign)).toEqual({
      faults: [{ code: 'INSERTED', rowNumber: 7 }],
      fresh: [],
    });
    const earlier = { ...row(7, 'viết thêm'), at: '2021-08-04' };
    expect(faultsOf([...rows, earlier], end)).toEqual([{ code: 'INSERTED', rowNumber: 7 }]);
    const forged = rows.map((one, at) =>
      at === 3 ? { ...one, seal: `N4_${'0'.repeat(48)}` } : one,
    );
    expect(faultsOf(forged, end)).toEqual([{ code: 'CHANGED', ordinal: 4, rowNumber: 6 }]);
  });

  it('swapped the words of two rows is told by both', () => {
    const { rows, end } = four();
    const [one, other] = rows;
    const swapped = rows.map((row, at) =>
      at === 0
        ? { ...row, content: other?.content ?? '' }
        : at === 1
          ? { ...row, content: one?.content ?? '' }
          : row,
    );
    expect(faultsOf(swapped, end).map(({ code }) => code)).toEqual(['CHANGED', 'CHANGED']);
  });

  it('knows no secret: seals of another book are true in none', () => {
    const { rows, end } = four();
    expect(viewChain(rows, end, signUnder('khác')).faults).toHaveLength(4);
  });
});

describe('a run that was stopped', () => {
  it('between the sheet and the properties leaves seals that count as none', () => {
    const { rows, end } = four();
    const halfway = { count: 2, seal: rows[1]?.seal ?? '' };
    const view = viewChain(rows, halfway, sign);
    expect(view.faults).toEqual([]);
    expect(view.fresh).toEqual(rows.slice(2));
    expect(sealed(view.fresh, halfway, sign).end).toEqual(end);
  });
});

it('keeps its end as a text, and its seals as texts that no cell misreads', () => {
  const { rows, end } = four();
  expect(readEnd(writtenEnd(end))).toEqual(end);
  expect(readEnd(null)).toEqual(NO_CHAIN);
  expect(readEnd('hỏng')).toEqual(NO_CHAIN);
  expect(rows.map(({ seal }) => isInert(seal))).toEqual([true, true, true, true]);
});
