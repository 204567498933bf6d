// The one-page brief for the giao ban: where the Đề án stands, in the figures of the dashboard.

import { proseDay } from '../../calendar/print.ts';
import type { WordingFor } from '../../wording/catalogue.ts';
import { frameOf } from '../frame.ts';
import type { Paper, Table } from '../paper.ts';
import { cellLines, closed, columnsOf } from '../paper-blocks.ts';
import { oneLine, paragraphs, receiversOf } from '../worded.ts';
import type { DocumentWords } from '../words.ts';
import type { BriefInput, BriefWords } from './brief-input.ts';
import { type BriefRow, briefRows } from './brief-rows.ts';

/** Shares of the columns, in percent. */
const SHARES = [24, 76] as const;

/**
 * The brief of the team to the leaders of its office, signed by the head of the team; one page
 * whatever the book holds.
 */
export function brief(
  input: BriefInput,
  words: DocumentWords,
  say: WordingFor<'TOM_TAT'>,
  briefWords: BriefWords,
): Paper {
  const { office, figures } = input;
  const { own } = briefWords;
  const { programme: tenDeAn } = office;
  const some = (n: number): string => (n === 0 ? '' : words.count(n));
  const day = proseDay(figures.today);
  return {
    ...frameOf(
      { ...office, parentBody: office.body, body: own.issuer, draftStamp: false },
      input.registration,
      own.symbol,
      words,
    ),
    name: own.name(day.replace(/\//g, '-'), office.programme),
    subject: {
      kind: 'typed',
      typeName: own.typeName,
      subject: oneLine(say('trichYeu', { tenDeAn })),
    },
    blocks: closed([
      ...paragraphs(say('moDau', { ngay: day, tenDeAn })),
      tableOf(briefRows(figures, words, say, briefWords), own.columns),
      ...paragraphs(
        say('ketThuc', {
          soCho: some(figures.awaited.length),
          soQuaHan: some(figures.overdue.tasks),
        }),
      ),
    ]),
    signature: { authority: '', position: own.signer, name: '' },
    receivers: receiversOf(say('noiNhan', { coQuan: office.body, maDonVi: office.unitCode })),
  };
}

function tableOf(rows: readonly BriefRow[], titles: readonly string[]): Table {
  return {
    kind: 'table',
    columns: columnsOf(titles, SHARES),
    rows: rows.map(({ about, lines }) => ({
      kind: 'cells',
      cells: [cellLines(about, { bold: true }), lines.flatMap((line) => cellLines(line))],
    })),
  };
}
