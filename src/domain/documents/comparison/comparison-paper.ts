// Bảng so sánh: two versions of a file as a table, clause by clause, on A4 landscape.

import type { WordingFor } from '../../wording/catalogue.ts';
import type { OfficeIdentity, Registration } from '../facts.ts';
import { frameOf } from '../frame.ts';
import type { Block, Paper, Table } from '../paper.ts';
import { closed, columnsOf } from '../paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import type { ComparedClause } from './compare-drafts.ts';

export interface ComparisonInput {
  readonly office: OfficeIdentity;
  readonly registration: Registration;
  /** `Đề án “…”` */
  readonly file: string;
  /** `lần 1` */
  readonly older: string;
  readonly newer: string;
  readonly clauses: readonly ComparedClause[];
}

export type ComparisonWords =
  typeof import('../../../text/vi/papers/comparison.ts').comparisonPaper;

const SHARES = [16, 42, 42] as const;

/** Only what changed stands in the table; what stayed is counted. It bears no number (practice.md §1.3). */
export function comparisonPaper(
  input: ComparisonInput,
  words: DocumentWords,
  say: WordingFor<'SO_SANH'>,
  own: ComparisonWords,
): Paper {
  const { office, file, older, newer, clauses } = input;
  const changed = clauses.filter(({ change }) => change !== 'SAME');
  const count = (change: ComparedClause['change']): string =>
    String(clauses.filter((one) => one.change === change).length);
  const table: Block[] =
    changed.length === 0 ? paragraphs(say('khongKhac', {})) : [tableOf(changed, older, newer, own)];
  return {
    ...frameOf({ ...office, draftStamp: false }, input.registration, '', words),
    name: own.name(file, older, newer),
    orientation: 'landscape',
    number: '',
    subject: {
      kind: 'typed',
      typeName: oneLine(say('tenVanBan', {})),
      subject: oneLine(say('trichYeu', { taiLieu: file, lanTruoc: older, lanSau: newer })),
    },
    blocks: closed([
      ...paragraphs(
        say('moDau', {
          suaDoi: count('CHANGED'),
          boSung: count('ADDED'),
          bo: count('DROPPED'),
          giuNguyen: count('SAME'),
        }),
      ),
      ...paragraphs(say('chuThich', {}), { italic: true }),
      ...table,
      ...paragraphs(say('ketThuc', { soMuc: String(changed.length) })),
    ]),
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function tableOf(
  clauses: readonly ComparedClause[],
  older: string,
  newer: string,
  own: ComparisonWords,
): Table {
  return {
    kind: 'table',
    columns: columnsOf([own.place, own.version(older), own.version(newer)], SHARES),
    rows: clauses.map(({ change, place, before, after }) => ({
      kind: 'cells',
      cells: [
        [[{ text: place }], [{ text: own.changes[change], italic: true }]],
        before.length === 0 ? [[{ text: own.none, italic: true }]] : before,
        after.length === 0 ? [[{ text: own.none, italic: true }]] : after,
      ],
    })),
  };
}
