// What the list of the dossier tells of each item.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../../src/domain/day.ts';
import { listedDocuments } from '../../../../src/domain/documents/dossier/listed-documents.ts';
import {
  type DocumentId,
  type DossierItemId,
  type DraftId,
  idOf,
  type RoundId,
} from '../../../../src/domain/ids.ts';
import type { Row } from '../../../../src/workbook/schema.ts';

const item = (title: string, of: Partial<Row<'dossierItems'>>): Row<'dossierItems'> => ({
  itemId: idOf<DossierItemId>(title),
  sortOrder: 1,
  title,
  required: 'CO',
  part: null,
  type: '',
  roundId: idOf<RoundId>(''),
  link: '',
  date: null,
  docId: idOf<DocumentId>(''),
  dependsOn: '',
  state: null,
  stateNote: '',
  checkedAt: null,
  note: '',
  ...of,
});

const report = (docId: string, version: number, secrecy: 'MAT' | null = null) =>
  ({
    docId: idOf<DocumentId>(docId),
    type: 'BAO_CAO',
    version,
    number: `${version}/BC-SKHCN`,
    issuedDate: day('2021-09-10'),
    organ: 'Sở Khoa học và Công nghệ',
    url: `https://docs.google.com/document/d/${docId}/edit`,
    relatedRound: idOf<RoundId>('D4'),
    part: null,
    secrecy,
  }) as Row<'documents'>;

const draft = {
  draftId: idOf<DraftId>('DT-DA-2'),
  part: 'DA',
  current: 'CO',
  docUrl: 'https://docs.google.com/document/d/da2/edit',
  createdAt: moment('2021-09-09T10:00'),
  secrecy: null,
} as Row<'drafts'>;

const list = (items: Row<'dossierItems'>[], documents: Row<'documents'>[] = []) =>
  listedDocuments({ items, documents, drafts: [draft], office: 'Sở Khoa học và Công nghệ' });

describe('the items of the dossier', () => {
  it('take the newest document of their type and round', () => {
    const [found] = list(
      [item('Báo cáo', { type: 'BAO_CAO', roundId: idOf<RoundId>('D4') })],
      [report('VB-1', 2), report('VB-2', 1)],
    );
    expect(found).toMatchObject({ number: '2/BC-SKHCN', date: '2021-09-10', found: true });
  });

  it('take the current draft of their file, with its day and the office as author', () => {
    const [found] = list([item('Đề án', { part: 'DA' })]);
    expect(found).toMatchObject({
      date: '2021-09-09',
      organ: 'Sở Khoa học và Công nghệ',
      link: draft.docUrl,
    });
  });

  it('let what staff typed go before, and say what is not there', () => {
    const [typed, missing] = list([
      item('Ý kiến Cục', { link: 'https://x.vn/a', date: day('2021-09-25') }),
      item('Ý kiến doanh nghiệp', {}),
    ]);
    expect(typed).toMatchObject({ link: 'https://x.vn/a', date: '2021-09-25', found: true });
    expect(missing).toMatchObject({ link: '', date: null, found: false });
  });

  it('tell neither number nor link of a secret document', () => {
    const [found] = list([item('Báo cáo', { type: 'BAO_CAO' })], [report('VB-1', 1, 'MAT')]);
    expect(found).toMatchObject({ number: '', link: '', found: true });
  });

  it('stand in the order that staff gave them', () => {
    const items = [item('Sau', { sortOrder: 2 }), item('Trước', { sortOrder: 1 })];
    expect(list(items).map(({ title }) => title)).toEqual(['Trước', 'Sau']);
  });
});
