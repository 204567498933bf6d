// What an evidence pack holds, and under which numbers.

import { describe, expect, it } from 'vitest';
import { byOrder } from '../../../src/domain/by-order.ts';
import { fileIdOf } from '../../../src/domain/documents/file-id.ts';
import { evidencePack } from '../../../src/domain/evidence/pack.ts';
import {
  type BodyId,
  type DocumentId,
  idOf,
  type MeetingId,
  type RoundId,
} from '../../../src/domain/ids.ts';
import type { Row } from '../../../src/workbook/schema.ts';

const D1 = idOf<RoundId>('D1');
let next = 1;
const made = (of: Partial<Row<'documents'>>): Row<'documents'> => ({
  docId: idOf<DocumentId>(`VB-${next++}`),
  direction: 'DI',
  type: 'CONG_VAN',
  version: 1,
  number: '',
  issuedDate: null,
  organ: '',
  subject: 'Công văn',
  signer: '',
  secrecy: null,
  relatedRound: D1,
  part: null,
  bodyId: idOf<BodyId>(''),
  meetingId: idOf<MeetingId>(''),
  url: `https://docs.google.com/document/d/f${next}/edit`,
  fileName: '',
  formCheck: '',
  createdAt: null,
  jobKey: '',
  ...of,
});

describe('the evidence pack', () => {
  it('takes the newest version of each paper, one letter for each body, and the papers of its meetings', () => {
    const documents = [
      made({ type: 'BAO_CAO', fileName: 'Báo cáo (lần 1)' }),
      made({ type: 'BAO_CAO', version: 2, fileName: 'Báo cáo (lần 2)' }),
      made({ type: 'TRA_LOI', bodyId: idOf<BodyId>('STC'), fileName: 'Trả lời STC' }),
      made({ type: 'TRA_LOI', bodyId: idOf<BodyId>('SCT'), fileName: 'Trả lời SCT' }),
      made({
        type: 'BIEN_BAN',
        relatedRound: idOf<RoundId>(''),
        meetingId: idOf<MeetingId>('CH-01'),
        fileName: 'Biên bản CH-01',
      }),
      made({ type: 'CONG_VAN', relatedRound: idOf<RoundId>('D2'), fileName: 'Đợt khác' }),
      made({ type: 'CONG_VAN', url: 'https://example.vn/a.pdf', fileName: 'Không do sổ lập' }),
    ];
    const meetings = [{ meetingId: idOf<MeetingId>('CH-01'), roundId: D1 }];
    const { copies, links } = evidencePack(D1, documents, [], meetings);
    expect(copies.map(({ order, fileName }) => `${order} ${fileName}`)).toEqual([
      '07 Báo cáo (lần 2)',
      '09.01 Trả lời STC',
      '09.02 Trả lời SCT',
      '08.01 Biên bản CH-01',
    ]);
    // What this script did not make cannot be copied; it is not left out.
    expect(links).toEqual([
      expect.objectContaining({
        order: '01',
        body: 'Không do sổ lập',
        url: 'https://example.vn/a.pdf',
      }),
    ]);
  });

  it('leaves every paper its number when newer versions come, in whatever order the rows stand', () => {
    const letter = (id: string, body: string, version = 1) =>
      made({
        docId: idOf<DocumentId>(id),
        type: 'TRA_LOI',
        bodyId: idOf<BodyId>(body),
        version,
        fileName: `Trả lời ${body} (lần ${version})`,
      });
    const first = [letter('VB-0007', 'STC'), letter('VB-0008', 'SCT')];
    const again = [letter('VB-10000', 'SNV'), letter('VB-9999', 'STC', 2)];
    const names = (documents: readonly Row<'documents'>[]): string[] =>
      evidencePack(D1, documents, [], []).copies.map(
        ({ order, fileName }) => `${order} ${fileName}`,
      );
    expect(names(first)).toEqual(['09.01 Trả lời STC (lần 1)', '09.02 Trả lời SCT (lần 1)']);
    const expected = [
      '09.01 Trả lời STC (lần 2)',
      '09.02 Trả lời SCT (lần 1)',
      '09.03 Trả lời SNV (lần 1)',
    ];
    expect(names([...first, ...again])).toEqual(expected);
    expect(names([...again, ...first].reverse())).toEqual(expected);
  });

  it('keeps what staff registered without a version beside what the book made of the same kind', () => {
    const documents = [
      made({ type: 'BAO_CAO', version: 2, fileName: 'Báo cáo (lần 2)' }),
      made({ type: 'BAO_CAO', version: null, fileName: 'Báo cáo đã ký', number: '55/BC-SKHCN' }),
    ];
    expect(
      evidencePack(D1, documents, [], []).copies.map(
        ({ order, fileName }) => `${order} ${fileName}`,
      ),
    ).toEqual(['07 Báo cáo (lần 2)', '07.02 Báo cáo đã ký']);
  });

  it('sorts the hundredth body behind the ninth', () => {
    expect(['05.100', '05.09', '05', '00'].sort(byOrder)).toEqual(['00', '05', '05.09', '05.100']);
  });

  it('knows a document of Google by its address, and nothing else', () => {
    expect(fileIdOf('https://docs.google.com/document/d/1aB_c-9/edit')).toBe('1aB_c-9');
    expect(fileIdOf('https://docs.google.com/document/u/1/d/1aB_c-9/edit')).toBe('1aB_c-9');
    expect(fileIdOf('https://evil.example/docs.google.com/document/d/x')).toBe('');
    expect(fileIdOf('')).toBe('');
  });
});
