// The workbook: cells, rows and tabs are people's; a command at a time.

import type { Mutant } from '../mutant.ts';

const tables = 'tests/google/tables.test.ts';
const moved = 'tests/google/moved-rows.test.ts';

export const workbook: readonly Mutant[] = [
  {
    name: 'texts are written as values',
    promise: 'text from outside is never a formula, number or date',
    file: 'src/workbook/write-cells.ts',
    from: `return isInert(text) ? { kind: 'value', value: text } : { kind: 'text', text };`,
    to: `return isInert(text) || text !== '' ? { kind: 'value', value: text } : { kind: 'text', text };`,
    noticedBy: { tests: tables, titled: 'keep text from outside byte for byte' },
  },
  {
    name: 'a text that begins with a sign is taken for harmless',
    promise: 'text from outside is never a formula, number or date',
    file: 'src/workbook/inert-text.ts',
    from: `const BEGINS_WITH_LETTER = /^\\[?[a-zA-ZÀ-ÖØ-öø-ỹ]/;`,
    to: `const BEGINS_WITH_LETTER = /^[=[]?[a-zA-ZÀ-ÖØ-öø-ỹ]/;`,
    noticedBy: { tests: 'tests/workbook/inert-text.test.ts', titled: '' },
  },
  {
    name: 'records are appended after the last row that has anything',
    promise: 'a record follows the last record, not the last dressed row',
    file: 'src/workbook/read-rows.ts',
    from: `    if (hasContent(filled, matrix[row - 1] ?? [])) return row;`,
    to: `    if (matrix[row - 1] !== undefined) return row;`,
    noticedBy: { tests: tables, titled: 'append after the last record' },
  },
  {
    name: 'computed and people’s columns are written with a record',
    promise: 'cells that people typed are never overwritten',
    file: 'src/google/tables.ts',
    from: `if (value === undefined || column.kind === 'formula' || column.byHand) return [];`,
    to: `if (value === undefined) return [];`,
    noticedBy: { tests: tables, titled: 'leave computed columns and those of people alone' },
  },
  {
    name: 'a new record in several rectangles counts before the last one stands',
    promise: 'a record is there whole or not at all',
    file: 'src/google/tables/write-cells.ts',
    from: `const waiting = new Set(held.map(addressOf));`,
    to: `const waiting = new Set<string>();`,
    noticedBy: { tests: tables, titled: 'hold a new record whole or not at all' },
  },
  {
    name: 'a tab is found by its name',
    promise: 'a tab may be renamed, and its name taken by another',
    file: 'src/google/tables/find-sheet.ts',
    from: `  const remembered = rememberedSheet(spreadsheet, memory, id);
  if (remembered !== null) return remembered;
  const marked`,
    to: `  const named = spreadsheet.getSheetByName(titleOf(words, id));
  if (named !== null) return named;
  const marked`,
    noticedBy: {
      tests: tables,
      titled: 'say which sheet was deleted, even when another took its name',
    },
  },
  {
    name: 'a day is written at midnight',
    promise: 'no zone of a spreadsheet moves a day',
    file: 'src/workbook/write-cells.ts',
    from: `new Date(year, month - 1, date, 12, 0, 0, 0)`,
    to: `new Date(year, month - 1, date, 0, 0, 0, 0)`,
    noticedBy: { tests: 'tests/workbook/write-cells.test.ts', titled: '' },
  },
  {
    name: 'commands run without the lock',
    promise: 'of two people who press at once one waits for the other',
    file: 'src/google/lock.ts',
    from: `  if (!tryLock(lock)) throw new Problem('BUSY', {});
`,
    to: `  if (tryLock === undefined) throw new Problem('BUSY', {});
`,
    noticedBy: {
      tests: 'tests/stories/bad-input/twice.test.ts',
      titled: 'a round opened by two people at once',
    },
  },
  {
    name: 'what a refused command wrote is not looked at',
    promise: 'a record has its own cells, whoever moves rows meanwhile',
    file: 'src/google/lock.ts',
    from: `  const fail = (error: unknown): never => {
    try {
      release();`,
    to: `  const fail = (error: unknown): never => {
    try {
      lock.releaseLock();`,
    noticedBy: { tests: moved, titled: 'although the command is refused after it' },
  },
  {
    name: 'a row put in above the last record is taken for that record taken out',
    promise: 'no record is lost, whoever moves rows meanwhile',
    file: 'src/workbook/added-anew.ts',
    from: `    count += 1;
  }
  return count;`,
    to: `    count += 1;
  }
  return 0 * count;`,
    noticedBy: { tests: moved, titled: 'a row is put in right above the last one' },
  },
  {
    name: 'formulas cover the columns that stood there when dressing began',
    promise: 'cells that people typed are never overwritten',
    file: 'src/google/dress/compute-columns.ts',
    from: `const headed = asItStands(found, words);`,
    to: `const headed = found.fresh ? asItStands(found, words) : found;`,
    noticedBy: { tests: 'tests/google/dress.test.ts', titled: 'leaves what people have typed' },
  },
  {
    name: 'a blank cell closes a circle that nobody wrote',
    promise: 'sorting a sheet changes nothing but the order of its rows',
    file: 'src/domain/plan/network.ts',
    from: `if (waitsFor(above, phaseId, written)) continue;`,
    to: `if (above === phaseId && waitsFor(above, phaseId, written)) continue;`,
    noticedBy: { tests: 'tests/domain/plan/links.test.ts', titled: 'however the rows are sorted' },
  },
  {
    name: 'a copied file is taken for the book',
    promise: 'a copy mails nobody and reads no form',
    file: 'src/commands/this-book.ts',
    from: `  if (kept === own) return;
`,
    to: `  if (kept === own || kept === null) return;
`,
    noticedBy: { tests: 'tests/stories/bad-input/copied-file.test.ts', titled: 'says at “' },
  },
];
