// What a spreadsheet gives is written so that it gives the same again, and no text becomes a formula.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInert } from '../../../src/workbook/inert-text.ts';
import { capturedSheet } from '../../../src/workbook/keeping/capture.ts';
import { contentFor, keptCell } from '../../../src/workbook/keeping/cells.ts';
import { UNFINISHED } from '../../../src/workbook/unfinished.ts';

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=1+1', "'=1", '+84', '01', 'TRUE', '', UNFINISHED),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
  fc.boolean(),
  fc.date({ min: new Date(1900, 0, 1), max: new Date(2999, 0, 1), noInvalidDate: true }),
);

describe('a cell', () => {
  it('is written as what it held', () => {
    fc.assert(
      fc.property(value, (held) => {
        const content = contentFor(keptCell(held));
        expect(content.kind === 'text' ? content.text : content.value).toEqual(held);
      }),
    );
  });

  it('of text goes the way that nothing parses, unless nothing could', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(contentFor(keptCell(text)).kind).toBe(isInert(text) ? 'value' : 'text');
      }),
    );
  });

  it('of staff with a formula stays a formula; the text `=1+1` stays a text', () => {
    expect(contentFor(keptCell(3, '=SUM(A1:A2)'))).toEqual({ kind: 'value', value: '=SUM(A1:A2)' });
    expect(contentFor(keptCell('=1+1'))).toEqual({ kind: 'text', text: '=1+1' });
  });
});

describe('a sheet', () => {
  const head = ['note', '', 'ruleId', 'part', '', 'clauseId', 'bodyGroup', 'kind', 'ownerId'];
  const labels = ['Ghi chú', 'Riêng', 'Mã', '', 'Riêng', '', '', '', ''];

  it('is kept by the ids of its columns, wherever they stand, with what staff added', () => {
    const rows = [
      ['n', 'a', 'QT-01', 'BC', 'b', '', '', '', ''],
      ['', '', '', '', '', '', '', '', ''],
      ['', '', 'QT-02', '', '', '', '', '', ''],
      ['', '', '', '', '', '', '', '', ''],
    ];
    const kept = capturedSheet('handlerRules', 'Quy tắc', [head, labels, ...rows]);
    expect(kept.columns.slice(-2)).toEqual(['own:Riêng', 'own:Riêng#2']);
    expect(kept.columns[0]).toBe('ruleId');
    expect(kept.rows).toHaveLength(3);
    expect(kept.rows[0]?.slice(-2)).toEqual(['a', 'b']);
    // A column that is gone is not kept as a blank one.
    expect(kept.columns).not.toContain('sortOrder');
  });

  it('is kept without the column of a sort that was stopped', () => {
    const kept = capturedSheet('lists', 'Danh mục', [
      ['list', 'so-de-an.order'],
      ['', ''],
      ['a', 5],
    ]);
    expect(kept.columns).toEqual(['list']);
  });
});
