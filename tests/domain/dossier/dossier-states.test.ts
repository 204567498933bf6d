// An item of the dossier is there, missing, or older than what it rests on, and the reason is told.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../src/domain/day.ts';
import { isEarlier, logChange } from '../../../src/domain/dossier/dossier-facts.ts';
import { dossierStates, standingInTheWay } from '../../../src/domain/dossier/dossier-states.ts';
import { firstItems } from '../../../src/domain/dossier/first-items.ts';
import { idOf } from '../../../src/domain/ids.ts';
import { basisRow, draftRow } from '../../../src/plans/rows-of-plan.ts';
import { dossierItemTitles } from '../../../src/text/vi/dossier-items.ts';
import type { Ids } from '../../../src/workbook/enums.ts';
import type { Row } from '../../../src/workbook/schema.ts';

const [blank] = firstItems([], dossierItemTitles);
if (blank === undefined) throw new Error('The first list is empty.');
const item = (set: Partial<Row<'dossierItems'>>): Row<'dossierItems'> => ({
  ...blank,
  type: '',
  dependsOn: '',
  ...set,
});
const paper = (set: Partial<Row<'documents'>>): Row<'documents'> => ({
  ...basisRow({ type: '', number: '', date: null, organ: '', subject: '' }, 0),
  direction: 'DI',
  ...set,
});
const SEP_1 = moment('2021-09-01T09:00');
const SEP_2 = moment('2021-09-02T09:00');
const approved = {
  ...draftRow('DA', 'Đề án'),
  docUrl: 'https://docs.google.com/da',
  createdAt: SEP_1,
  contentOk: 'CO' as const,
  approved: 'CO' as const,
  approvedBy: 'a@x.vn',
  approvedAt: SEP_2,
};
const table = paper({ type: 'BANG_TONG_HOP', url: 'https://docs.google.com/b', createdAt: SEP_1 });

function states(
  items: Row<'dossierItems'>[],
  more: Partial<Parameters<typeof dossierStates>[0]> = {},
) {
  return dossierStates({
    items,
    drafts: [],
    documents: [],
    draftChanges: new Map(),
    logChangedAt: null,
    ...more,
  }).map(({ state, reasons }) => [state, ...reasons.map(({ kind }) => kind)]);
}

describe('an item of the checklist', () => {
  it('is there as the current draft of its file, once that is approved', () => {
    const da = item({ part: 'DA' });
    expect(states([da])).toEqual([['THIEU', 'NO_DRAFT']]);
    expect(states([da], { drafts: [{ ...approved, approved: null }] })).toEqual([
      ['THIEU', 'NOT_APPROVED'],
    ]);
    expect(states([da], { drafts: [approved] })).toEqual([['DU']]);
    const changed = new Map([['DT-DA-1', moment('2021-09-03T08:00')]]);
    expect(states([da], { drafts: [approved], draftChanges: changed })).toEqual([
      ['THIEU', 'NOT_APPROVED'],
    ]);
  });

  it('is there as the newest document of its kind, a letter only when it came in', () => {
    const letters = item({ type: 'CONG_VAN', roundId: idOf('D5') });
    const letter = {
      type: 'CONG_VAN' as const,
      relatedRound: idOf('D5') as Row<'documents'>['relatedRound'],
      url: 'https://x.vn',
      createdAt: SEP_1,
    };
    expect(states([letters], { documents: [paper(letter)] })).toEqual([['THIEU', 'NO_DOCUMENT']]);
    const came = paper({ ...letter, direction: 'DEN' });
    expect(states([letters], { documents: [came] })).toEqual([['DU']]);
    expect(states([letters], { documents: [{ ...came, url: '' }] })).toEqual([
      ['THIEU', 'NO_LINK'],
    ]);
  });

  it('that is a Tờ trình needs its number and day', () => {
    const draft = paper({ type: 'TO_TRINH', url: 'https://docs.google.com/t', createdAt: SEP_1 });
    const submission = item({ type: 'TO_TRINH' });
    expect(states([submission], { documents: [draft] })).toEqual([['THIEU', 'NOT_ISSUED']]);
    const issued = { ...draft, number: '12/TTr-SKHCN', issuedDate: day('2021-09-02') };
    expect(states([submission], { documents: [issued] })).toEqual([['DU']]);
  });

  it('may be typed with its link and date, and misses neither', () => {
    const typed = { link: 'https://drive.google.com/y', date: day('2021-09-01') };
    expect(states([item({})])).toEqual([['THIEU', 'NO_LINK']]);
    expect(states([item({ ...typed, date: null })])).toEqual([['THIEU', 'NO_DATE']]);
    expect(states([item(typed)])).toEqual([['DU']]);
  });

  it('is outdated when the log of comments changed after it', () => {
    const rests = item({ type: 'BANG_TONG_HOP', dependsOn: 'so gop y' });
    const at = (logChangedAt: typeof SEP_1) =>
      states([rests], { documents: [table], logChangedAt });
    expect(at(SEP_1)).toEqual([['DU']]);
    expect(at(SEP_2)).toEqual([['CU', 'OLDER']]);
  });

  it('is outdated when an item that it rests on is newer', () => {
    const items = [
      item({ itemId: idOf('HS-01'), type: 'BANG_TONG_HOP', dependsOn: 'HS-02, HS-09' }),
      item({ itemId: idOf('HS-02'), link: 'https://x.vn', date: day('2021-09-02') }),
    ];
    expect(states(items, { documents: [table] })).toEqual([
      ['THIEU', 'UNKNOWN_ITEM', 'OLDER'],
      ['DU'],
    ]);
  });

  it('keeps its own papers where two rows have one id', () => {
    const items = [item({ link: 'https://x.vn', date: day('2021-09-01') }), item({ part: 'DA' })];
    expect(states(items)).toEqual([['DU'], ['THIEU', 'NO_DRAFT']]);
  });

  it('does not stand in the way when it is not required', () => {
    const facts = { drafts: [], documents: [], draftChanges: new Map(), logChangedAt: null };
    const found = dossierStates({ ...facts, items: [item({}), item({ required: 'KHONG' })] });
    expect(standingInTheWay(found)).toHaveLength(1);
  });
});

describe('what is older', () => {
  it('is certain only: a moment within a day is not older than that day', () => {
    expect(isEarlier(day('2021-09-01'), SEP_1)).toBe(false);
    expect(isEarlier(day('2021-08-31'), SEP_1)).toBe(true);
    expect(isEarlier(SEP_1, SEP_2)).toBe(true);
  });

  it('is told from the last comment, and from the last change of an answer', () => {
    const comments = [{ receivedAt: SEP_1, status: 'MOI' as const }];
    const changed = (field: string, action: Ids<'deed'> = 'TYPE_COMMENT') => [
      { entity: 'Sổ góp ý', field, action, at: SEP_2 },
    ];
    expect(logChange(comments, changed('disposition'), ['Sổ góp ý'])).toBe(SEP_2);
    expect(logChange([], [], ['Sổ góp ý'])).toBeNull();
    // What stands in no paper makes none older: a clause tied, a handler named, a comment given out.
    expect(logChange(comments, changed('clauseId'), ['Sổ góp ý'])).toBe(SEP_1);
    expect(logChange(comments, changed('ownerId'), ['Sổ góp ý'])).toBe(SEP_1);
    expect(logChange(comments, changed('status', 'ASSIGN_COMMENTS'), ['Sổ góp ý'])).toBe(SEP_1);
  });
});
