// Names of files on disk.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileNames } from '../../../emulator/artefacts/file-names.ts';

describe('names of files', () => {
  it('are what people wrote, without what a disk does not take', () => {
    const names = new FileNames();
    expect(names.of('Báo cáo: lần 1/2', '.docx')).toBe('Báo cáo_ lần 1_2.docx');
    expect(names.of('Báo cáo: lần 1/2', '.docx')).toBe('Báo cáo_ lần 1_2 (2).docx');
    expect(names.of('sổ.xlsx', '.xlsx')).toBe('sổ.xlsx');
    expect(names.of('../..', '')).toBe('__..');
    expect(names.of('', '.eml')).toBe('_.eml');
  });

  it('never leave their folder, and are never the same twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 8 }),
        (given) => {
          const names = new FileNames();
          const made = given.map((name) => names.of(name, '.txt'));
          expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(given.length);
          for (const name of made) expect(name).not.toMatch(/[/\\\0]|^\./);
        },
      ),
    );
  });
});
