// The README tells how much of Google's reference is built, and tells it right.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageTable, withTable } from '../../../emulator/contract/coverage-table.ts';

const readme = readFileSync(new URL('../../../emulator/README.md', import.meta.url), 'utf8');

describe('the table of coverage', () => {
  it('in the README is what `npm run coverage:services -- --write` would write now', () => {
    expect(withTable(readme)).toBe(readme);
  });

  it('counts built and all methods per class, and names what is not here at all', () => {
    const table = coverageTable([
      { gas: 'Spreadsheet.Range', built: ['getValue', 'setValue'], lacking: ['autoFill'] },
      { gas: 'Lock.Lock', built: ['tryLock'], lacking: [] },
      { gas: 'Document.DocumentApp', built: [], lacking: ['create', 'openById'] },
      { gas: 'Forms.TextValidation', built: [], lacking: [] },
    ]);
    expect(table.split('\n')).toEqual([
      '| Class                | Built / all |',
      '| -------------------- | ----------: |',
      '| SpreadsheetApp.Range |       2 / 3 |',
      '| LockService.Lock     |       1 / 1 |',
      '| together             |       3 / 4 |',
      '',
      'Known by name, nothing built: DocumentApp.',
    ]);
  });

  it('is refused a README without its place', () => {
    expect(() => withTable('# Nothing here')).toThrow('The README lacks the lines');
  });
});
