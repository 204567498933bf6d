// A table that stands in two papers is drawn once, and each file has all of it.

import { describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { moment } from '../../src/domain/day.ts';
import { commentTable } from '../../src/domain/documents/comment-table.ts';
import type { Orientation, Paper, Table } from '../../src/domain/documents/paper.ts';
import { paragraph } from '../../src/domain/documents/paper-blocks.ts';
import { summaryReport } from '../../src/domain/documents/summary-report.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { facts, office, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';
import { letter } from './form/papers.ts';
import { unpacked } from './unpacked.ts';

const link = 'https://docs.google.com/document/d/a1/edit';
const table: Table = {
  kind: 'table',
  columns: [
    { title: 'TT', share: 20, align: 'center' },
    { title: 'Ý kiến', share: 80, align: 'justify' },
  ],
  rows: [
    { kind: 'band', text: 'I. Dự thảo Đề án' },
    { kind: 'cells', cells: [[[{ text: '1' }]], [[{ text: 'Bổ sung <căn cứ>' }]]] },
    { kind: 'cells', cells: [[[{ text: '2' }]], [[{ text: 'Xem tài liệu', link }]]] },
    { kind: 'cells', cells: [[[{ text: '3' }]], [[{ text: 'Thống nhất' }], []]] },
  ],
};

const paperOf = (content: Table, orientation: Orientation, lead: string): Paper => ({
  ...letter,
  orientation,
  blocks: [paragraph(lead), content, paragraph('Hết.')],
});

async function partsOf(paper: Paper): Promise<ReadonlyMap<string, string>> {
  return (await unpacked(await paperToDocx(paper, moment('2021-09-10T08:00')))).parts;
}

/** Numbers that the library gives out anew for every file. */
const withoutIds = (parts: ReadonlyMap<string, string>): [string, string][] =>
  [...parts].map(([name, text]) => [
    name,
    text.replace(/(r:id|Id)="[^"]*"/g, (id) => (/rId[\w-]{8,}/.test(id) ? '' : id)),
  ]);

/** The widths of the cells of the row that says so. */
function widthsIn(body: string, said: string): string[] {
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const row = rows.find((one) => one.includes(`>${said}<`)) ?? '';
  return Array.from(row.matchAll(/<w:tcW [^>]*w:w="(\d+)"/g), ([, width = '']) => width);
}

describe('a table in two papers', () => {
  it.each<Orientation>(['portrait', 'landscape'])(
    'reads in the second, %s, as it would alone: rows, bands and addresses',
    async (orientation) => {
      await partsOf(paperOf(table, 'portrait', 'Bảng tổng hợp.'));
      const second = await partsOf(paperOf(table, orientation, 'Phụ lục.'));
      const alone = await partsOf(paperOf(structuredClone(table), orientation, 'Phụ lục.'));
      expect(withoutIds(second)).toEqual(withoutIds(alone));
      expect(second.get('word/_rels/document.xml.rels')).toContain(link);
      const body = second.get('word/document.xml') ?? '';
      expect(widthsIn(body, 'Thống nhất')).toHaveLength(2);
      expect(widthsIn(body, 'Thống nhất')).toEqual(widthsIn(body, 'Ý kiến'));
    },
  );

  it('of a round is one and the same in its table and in the annex of its report', () => {
    const input = { office, registration: unregistered, facts, form: 'CO_TT' } as const;
    const isTable = (block: { kind: string }): boolean => block.kind === 'table';
    const own = commentTable(input, words, wording('BANG_TONG_HOP')).blocks.find(isTable);
    const { annexes } = summaryReport({ ...input, recipient: 'UBND tỉnh Bắc Giang' }, words, {
      report: wording('BAO_CAO'),
      table: wording('BANG_TONG_HOP'),
    });
    expect(own).toBeDefined();
    expect(annexes[0]?.blocks.find(isTable)).toBe(own);
  });

  it('of a round in the other form is another one', () => {
    const input = { office, registration: unregistered, facts };
    const tables = (['CO_TT', 'MAU10'] as const).map((form) =>
      commentTable({ ...input, form }, words, wording('BANG_TONG_HOP')).blocks.find(
        ({ kind }) => kind === 'table',
      ),
    );
    expect(tables.map((one) => (one as Table).columns.length)).toEqual([5, 4]);
  });
});
