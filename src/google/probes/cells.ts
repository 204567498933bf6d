// What becomes of a value in a cell: read back from a tab that is thrown away.

import { cellWriter } from '../tables/write-cells.ts';
import type { Bench } from './bench.ts';
import type { Probe } from './probe.ts';

/** Texts that Sheets would take for something else if they were typed (platform.md §2.3). */
const HOSTILE = [
  '=1+1',
  '=HYPERLINK("https://example.com";"x")',
  '+84912345678',
  '-5x',
  '@SUM(1)',
  "'=1+1",
  '01',
  '1/2/2026',
  '1-2',
  '1e5',
  'TRUE',
  '12.345,6',
  'Đề nghị bổ sung “mục 2”',
];

const flush = (): void => SpreadsheetApp.flush();

/** Whether the writer that lays down every text from outside keeps each as it is. */
const textKept: Probe = (bench) => {
  const sheet = bench.sheet();
  const column = 3;
  cellWriter().write(
    sheet,
    HOSTILE.map((text, index) => ({
      row: index + 1,
      column,
      content: { kind: 'text' as const, text },
    })),
  );
  flush();
  const range = sheet.getRange(1, column, HOSTILE.length, 1);
  const values = range.getValues().map(([value]) => value);
  const formulas = range.getFormulas().map(([formula]) => formula);
  const lost = HOSTILE.filter((text, index) => values[index] !== text || formulas[index] !== '');
  return { answer: lost.length === 0 ? 'ok' : 'fails', detail: lost.join('  ') };
};

const apostrophe: Probe = (bench) => {
  const range = bench.cell().setValue("'=1+1");
  flush();
  if (range.getFormula() !== '') return 'formula';
  return range.getValue() === "'=1+1" ? 'kept' : 'consumed';
};

const plainText: Probe = (bench) => {
  const write = (text: string) => bench.cell('@').setValue(text);
  const formula = write('=1+1');
  const numbers = ['01', '1/2/2026', '1-2'].map((text) => ({ text, range: write(text) }));
  flush();
  const kept = numbers.filter(({ text, range }) => range.getValue() === text);
  if (formula.getFormula() === '') return kept.length === numbers.length ? 'all' : 'formulasOnly';
  if (kept.length === 0) return 'ignored';
  return kept.length === numbers.length ? 'numbersOnly' : `only ${kept.map(({ text }) => text)}`;
};

const signStart: Probe = (bench) => {
  const [plus, ...others] = ['+84912345678', '-5x', '@x'].map((text) =>
    bench.cell().setValue(text),
  );
  flush();
  if (plus === undefined) return '';
  if ([plus, ...others].some((range) => range.getFormula() !== '')) return 'formula';
  return typeof plus.getValue() === 'number' ? 'number' : 'text';
};

const richEmpty: Probe = (bench) => {
  const range = bench.cell();
  try {
    range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('').build());
    flush();
    return 'blank';
  } catch (error) {
    return { answer: 'throws', detail: String(error) };
  }
};

const undefinedInArray: Probe = (bench) => {
  const range = bench.cell().offset(0, 0, 1, 2);
  try {
    range.setValues([[undefined, 'x']]);
    flush();
  } catch (error) {
    return { answer: 'throws', detail: String(error) };
  }
  const text = String(range.getValues()[0]?.[0]);
  return text === '' ? 'blank' : text;
};

const formulaIn = (bench: Bench, formula: string): string => {
  const range = bench.cell();
  try {
    range.setFormula(formula);
    flush();
  } catch (error) {
    return String(error);
  }
  return range.getDisplayValue();
};

const formulaSemicolon: Probe = (bench) => {
  const shown = formulaIn(bench, '=IF(1=1;"đúng";"sai")');
  return { answer: shown === 'đúng' ? 'ok' : 'fails', detail: shown };
};

/** Without figures: beside one, a comma could be read as its decimal sign. */
const formulaComma: Probe = (bench) => {
  const shown = formulaIn(bench, '=CONCATENATE("đú","ng")');
  return { answer: shown === 'đúng' ? 'ok' : 'error', detail: shown };
};

export const cellProbes = {
  textKept,
  formulaSemicolon,
  'cells.apostrophe': apostrophe,
  'cells.plainText': plainText,
  'cells.signStart': signStart,
  'cells.richEmpty': richEmpty,
  'cells.undefinedInArray': undefinedInArray,
  'formula.comma': formulaComma,
} satisfies Record<string, Probe>;
