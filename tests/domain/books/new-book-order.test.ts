// The order of a new book travels as the last row of the log, and is understood nowhere else.

import { describe, expect, it } from 'vitest';
import {
  bookMadeFor,
  lastOrder,
  type NewBookOrder,
  orderCode,
  unfinishedOrders,
} from '../../../src/domain/books/new-book-order.ts';
import { day } from '../../../src/domain/day.ts';

const order: NewBookOrder = {
  programme: 'Chuyển đổi số',
  plan: 'CHUNG',
  start: day('2026-12-07'),
  team: true,
};
const asked = (of = order) =>
  ({ action: 'NEW_BOOK', entityId: orderCode(of), newValue: of.programme }) as const;
const made = (of = order) =>
  ({ action: 'NEW_BOOK', entityId: '1AbC_file', newValue: of.programme }) as const;
const other = { action: 'REMIND', entityId: 'D4', newValue: '' } as const;

describe('the last row of the log', () => {
  it('is read back as it was ordered', () => {
    expect(lastOrder([other, asked()])).toEqual(order);
    const empty: NewBookOrder = { ...order, plan: 'TRONG', start: null, team: false };
    expect(lastOrder([asked(empty)])).toEqual(empty);
  });

  it('is no order when anything follows it: the original, a copy made later by hand', () => {
    expect(lastOrder([asked(), made()])).toBeNull();
    expect(lastOrder([asked(), other])).toBeNull();
    expect(lastOrder([])).toBeNull();
  });

  it('is no order when somebody else wrote it', () => {
    expect(lastOrder([{ ...asked(), action: 'REMIND' }])).toBeNull();
    expect(lastOrder([{ ...asked(), entityId: 'SO-MOI/CHUNG/7.12.2026/CO' }])).toBeNull();
    expect(lastOrder([{ ...asked(), newValue: '' }])).toBeNull();
  });

  it('without a day that exists leaves the plan empty', () => {
    const broken = { ...asked(), entityId: 'SO-MOI/CHUNG/2026-02-30/CO' };
    expect(lastOrder([broken])).toMatchObject({ plan: 'TRONG', start: null });
  });
});

describe('the log of the old book', () => {
  it('tells which file was made for a Đề án, and which order no file followed', () => {
    const second = { ...order, programme: 'Thị trường lao động' };
    const log = [asked(), made(), other, asked(second)];
    expect(bookMadeFor('Chuyển đổi số', log)).toBe('1AbC_file');
    expect(bookMadeFor('Thị trường lao động', log)).toBeNull();
    expect(unfinishedOrders(log)).toEqual([second]);
  });
});
