// The dashboard's layout keeps to what every engine and every locale accepts, and to one screen.

import { describe, expect, it } from 'vitest';
import { dashboard as english } from '../../../src/text/en/dashboard.ts';
import { dashboard } from '../../../src/text/vi/dashboard.ts';
import { dashboardLayout } from '../../../src/workbook/dashboard/layout.ts';
import type { Places } from '../../../src/workbook/places.ts';
import { label, place } from './book.ts';

const layout = dashboardLayout({ place, label, words: dashboard, programmeKey: 'tenDeAn' });
const formulas = layout.contents.flat().filter((content) => content.startsWith('='));
const withoutTexts = formulas.map((formula) =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''),
);

/** Functions that o-spreadsheet, LibreOffice 7.4 and Google compute alike. */
const SAFE = [
  'AND',
  'CHAR',
  'COUNT',
  'COUNTIF',
  'COUNTIFS',
  'DAY',
  'FIND',
  'HOUR',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNUMBER',
  'LARGE',
  'LEFT',
  'LEN',
  'LOWER',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MINUTE',
  'MONTH',
  'NETWORKDAYS.INTL',
  'NOT',
  'OR',
  'ROW',
  'SUBSTITUTE',
  'SUM',
  'SUMIF',
  'SUMPRODUCT',
  'TEXTJOIN',
  'TODAY',
  'TRIM',
  'WEEKDAY',
  'YEAR',
];

describe('the formulas of the dashboard', () => {
  it('part their arguments by semicolons and hold no decimal fractions', () => {
    for (const formula of withoutTexts) {
      expect(formula).not.toContain(',');
      expect(formula).not.toMatch(/\d\.\d/);
    }
  });

  it('use only functions that every engine computes alike', () => {
    const used = new Set(
      withoutTexts.flatMap((formula) => formula.match(/[A-Z][A-Z.]+(?=\()/g) ?? []),
    );
    expect([...used].filter((name) => !SAFE.includes(name))).toEqual([]);
  });

  it('read bounded ranges only, and their brackets match', () => {
    for (const formula of withoutTexts) {
      expect(formula).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?!\d)/);
      expect(formula.split('(').length).toBe(formula.split(')').length);
    }
  });

  it('are short enough for a cell of any engine', () => {
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });

  it('follow columns and tabs wherever staff moved them', () => {
    const moved: Places = (sheet, column) =>
      column === 'roundId' && sheet === 'rounds'
        ? "'Các ''đợt'''!$AB$3:$AB$120"
        : place(sheet, column).replace("'Đợt lấy ý kiến'", "'Các ''đợt'''");
    const other = dashboardLayout({ place: moved, label, words: dashboard, programmeKey: 'k' });
    const text = other.contents.flat().join('\n');
    expect(text.includes("'Các ''đợt'''!$AB$3:$AB$120")).toBe(true);
    expect(text.includes("'Đợt lấy ý kiến'")).toBe(false);
  });
});

describe('the page of the dashboard', () => {
  const width = layout.columnWidths.slice(0, layout.firstHidden - 1).reduce((a, b) => a + b, 0);
  const height = layout.rowHeights.reduce((a, b) => a + b, 0);

  it('fits a screen of 1366×768 beside the row numbers and under the menus', () => {
    expect(width).toBeLessThanOrEqual(1303);
    expect(height).toBeLessThanOrEqual(570);
  });

  it('is wider than A4 on its side is, so that one page takes it whole', () => {
    expect(width / height).toBeGreaterThan(277 / 190);
  });

  it('hides every column that only formulas read, and shows nothing of them by colour alone', () => {
    expect(layout.firstHidden).toBe(21);
    for (const { formula } of layout.highlights) expect(formula).toMatch(/^=\$[A-Z]+(\$)?\d+[=>]/);
  });

  it('has no merges that cross each other', () => {
    const taken = new Set<string>();
    for (const { row, column, rows, columns } of layout.merges) {
      for (let r = row; r < row + rows; r += 1) {
        for (let c = column; c < column + columns; c += 1) {
          expect(taken.has(`${r}:${c}`), `${r}:${c}`).toBe(false);
          taken.add(`${r}:${c}`);
        }
      }
    }
  });

  it('has room for plans with more phases and rounds', () => {
    const size = { phases: 14, rounds: 11 };
    const larger = dashboardLayout({ place, label, words: english, programmeKey: 'k', size });
    expect(larger.rows).toBe(layout.rows + 5);
    expect(larger.contents[2]?.[0]).toBe('PHASES');
  });
});
