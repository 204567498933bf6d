// What the list of the dossier tells of each item that the gate of the dossier has looked for.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../../src/domain/day.ts';
import { listedDocuments } from '../../../../src/domain/documents/dossier/listed-documents.ts';
import type { DossierFacts } from '../../../../src/domain/dossier/dossier-facts.ts';
import { dossierStates } from '../../../../src/domain/dossier/dossier-states.ts';
import { firstItems } from '../../../../src/domain/dossier/first-items.ts';
import { idOf } from '../../../../src/domain/ids.ts';
import { basisRow, draftRow } from '../../../../src/plans/rows-of-plan.ts';
import { dossierItemTitles } from '../../../../src/text/vi/dossier-items.ts';
import { dossierListPaper as words } from '../../../../src/text/vi/papers/dossier-list.ts';
import type { Row } from '../../../../src/workbook/schema.ts';

const OFFICE = 'Sở Khoa học và Công nghệ';
const SEP_9 = moment('2021-09-09T10:00');
const SEP_10 = moment('2021-09-10T10:00');

const [blank] = firstItems([], dossierItemTitles);
if (blank === undefined) throw new Error('The first list is empty.');
const item = (title: string, of: Partial<Row<'dossierItems'>>): Row<'dossierItems'> => ({
  ...blank,
  title,
  type: '',
  dependsOn: '',
  ...of,
});

const report: Row<'documents'> = {
  ...basisRow({ type: '', number: '', date: null, organ: OFFICE, subject: '' }, 0),
  direction: 'DI',
  type: 'BAO_CAO',
  number: '12/BC-SKHCN',
  issuedDate: day('2021-09-10'),
  createdAt: SEP_9,
  url: 'https://docs.google.com/document/d/bc/edit',
};
const draft: Row<'drafts'> = {
  ...draftRow('DA', 'Đề án'),
  docUrl: 'https://docs.google.com/document/d/da/edit',
  createdAt: SEP_9,
};

const list = (items: Row<'dossierItems'>[], of: Partial<DossierFacts> = {}) =>
  listedDocuments(
    dossierStates({
      items,
      drafts: [],
      documents: [],
      draftChanges: new Map(),
      logChangedAt: null,
      ...of,
    }),
    OFFICE,
    words,
  );

describe('an item of the dossier', () => {
  it('that the gate finds has number, author, link, and the day on which it was issued', () => {
    expect(list([item('Báo cáo', { type: 'BAO_CAO' })], { documents: [report] })).toEqual([
      {
        title: 'Báo cáo',
        number: '12/BC-SKHCN',
        date: '2021-09-10',
        organ: OFFICE,
        link: report.url,
        notes: [],
      },
    ]);
  });

  it('that the gate calls missing is “Chưa có”, or “Nếu có” where the dossier can do without', () => {
    // The register has a row for a draft that nobody has made yet.
    const planned = { ...draftRow('DA', 'Đề án'), docUrl: '', createdAt: null };
    const notes = list(
      [
        item('Đề án', { part: 'DA' }),
        item('Báo cáo', { type: 'BAO_CAO' }),
        item('Ý kiến doanh nghiệp', { required: 'KHONG' }),
      ],
      { drafts: [planned] },
    ).map((one) => [one.organ, one.notes]);
    expect(notes).toEqual([
      ['', ['Chưa có']],
      ['', ['Chưa có']],
      ['', ['Nếu có']],
    ]);
  });

  it('that is there but will not do says what it has not', () => {
    const [unapproved, unlinked] = list(
      [item('Đề án', { part: 'DA' }), item('Báo cáo', { type: 'BAO_CAO' })],
      { drafts: [draft], documents: [{ ...report, url: '' }] },
    );
    expect(unapproved).toMatchObject({
      date: '2021-09-09',
      organ: OFFICE,
      link: draft.docUrl,
      notes: ['Chưa có bản được duyệt'],
    });
    expect(unlinked).toMatchObject({ number: '12/BC-SKHCN', notes: ['Chưa có liên kết'] });
  });

  it('that the gate calls outdated says what changed after it, by its place in the list', () => {
    const rests = { type: 'BAO_CAO', dependsOn: 'HS-02, Sổ góp ý' };
    const [outdated] = list(
      [
        item('Báo cáo', { ...rests, itemId: idOf('HS-01') }),
        item('Ý kiến Cục', {
          itemId: idOf('HS-02'),
          link: 'https://x.vn/a',
          date: day('2021-09-25'),
        }),
      ],
      { documents: [report], logChangedAt: SEP_10 },
    );
    expect(outdated?.notes).toEqual([
      'Đã cũ hơn tài liệu 2 (25/9/2021)',
      'Đã cũ hơn Sổ góp ý (10/9/2021)',
    ]);
  });

  it('that is secret has neither number nor link', () => {
    const secret = { ...report, secrecy: 'MAT' as const };
    const [found] = list([item('Báo cáo', { type: 'BAO_CAO' })], { documents: [secret] });
    expect(found).toMatchObject({ number: '', link: '', organ: OFFICE, notes: [] });
  });
});
