// How much of the dossier stands in the book, from the rows alone.

import { describe, expect, it } from 'vitest';
import { dossierFigures } from '../../../src/domain/dashboard/dossier.ts';
import { day, moment } from '../../../src/domain/day.ts';
import { idOf } from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';
import { row } from '../../workbook/dashboard/book.ts';

const item = (given: Partial<Row<'dossierItems'>>) =>
  row('dossierItems', { itemId: idOf('HS-01'), title: 'Tờ trình', required: 'CO', ...given });

function isThere(
  one: Partial<Row<'dossierItems'>>,
  documents: readonly Partial<Row<'documents'>>[] = [],
  drafts: readonly Partial<Row<'drafts'>>[] = [],
): boolean {
  const { there, needed } = dossierFigures({
    items: [item(one)],
    documents: documents.map((given) => row('documents', given)),
    drafts: drafts.map((given) => row('drafts', given)),
  });
  expect(needed).toBe(1);
  return there === 1;
}

describe('an item of the dossier is there', () => {
  it('as a file when its version in force was approved', () => {
    const approved = { part: 'DA', approved: 'CO', approvedBy: 'TV1' } as const;
    const at = moment('2021-09-09T08:00');
    expect(isThere({ part: 'DA' }, [], [{ ...approved, approvedAt: at }])).toBe(true);
    expect(isThere({ part: 'DA' }, [], [{ ...approved, approvedAt: null }])).toBe(false);
    const later = { part: 'DA', current: 'CO' } as const;
    expect(isThere({ part: 'DA' }, [], [{ ...approved, approvedAt: at }, later])).toBe(false);
    expect(isThere({ part: 'QD' }, [], [{ ...approved, approvedAt: at }])).toBe(false);
  });

  it('as a document of its kind and round that has a link, or is secret', () => {
    const report = { type: 'BAO_CAO', url: 'https://drive.google.com/mot' } as const;
    expect(isThere({ type: 'BAO_CAO' }, [report])).toBe(true);
    expect(isThere({ type: 'BAO_CAO' }, [{ ...report, url: '' }])).toBe(false);
    expect(isThere({ type: 'BAO_CAO' }, [{ ...report, url: '', secrecy: 'MAT' }])).toBe(true);
    expect(isThere({ type: 'BAO_CAO', roundId: idOf('D4') }, [report])).toBe(false);
    expect(isThere({ type: 'CONG_VAN' }, [{ ...report, type: 'DON_DOC' }])).toBe(false);
  });

  it('as a letter only when it came in, as a Tờ trình only with number and day', () => {
    const url = 'https://drive.google.com/mot';
    const letter = { type: 'CONG_VAN', url } as const;
    expect(isThere({ type: 'CONG_VAN' }, [{ ...letter, direction: 'DI' }])).toBe(false);
    expect(isThere({ type: 'CONG_VAN' }, [{ ...letter, direction: 'DEN' }])).toBe(true);
    const paper = { type: 'TO_TRINH', url, number: '12/TTr' } as const;
    expect(isThere({ type: 'TO_TRINH' }, [paper])).toBe(false);
    const issuedDate = day('2021-12-01');
    expect(isThere({ type: 'TO_TRINH' }, [{ ...paper, issuedDate }])).toBe(true);
  });

  it('when somebody typed where it is and of when', () => {
    const link = 'https://example.vn/van-ban';
    expect(isThere({ link, date: day('2021-12-01') })).toBe(true);
    expect(isThere({ link })).toBe(false);
  });
});

describe('the dossier', () => {
  it('needs what is not said to be optional, and names what is missing', () => {
    const items = [
      item({ itemId: idOf('HS-01'), title: 'Tờ trình' }),
      item({ itemId: idOf('HS-02'), title: 'Phụ lục', required: 'KHONG' }),
      item({ itemId: idOf('HS-03'), title: ' ' }),
      item({ itemId: idOf('HS-04'), title: 'Báo cáo', required: null }),
    ];
    expect(dossierFigures({ items, drafts: [], documents: [] })).toEqual({
      needed: 2,
      there: 0,
      missing: [
        { itemId: 'HS-01', title: 'Tờ trình' },
        { itemId: 'HS-04', title: 'Báo cáo' },
      ],
    });
  });
});
