// Any text at all stands in the printed table as it stood in the log: only what no XML may hold is
// evened out, as src/documents/safe-text.ts says.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperToDocx } from '../../src/documents/paper-to-docx.ts';
import { readDocx } from '../../src/documents/reading/read-docx.ts';
import { safeText } from '../../src/documents/safe-text.ts';
import { moment } from '../../src/domain/day.ts';
import { placedIn } from '../../src/domain/decree/placed.ts';
import type { Paper } from '../../src/domain/documents/paper.ts';
import { cellLines } from '../../src/domain/documents/paper-blocks.ts';
import { requestLetter } from '../../src/domain/documents/request-letter.ts';
import { documents as words } from '../../src/text/vi/documents.ts';
import { audience, files, office, round, unregistered } from '../domain/documents/round-d4.ts';
import { wording } from '../domain/documents/wordings.ts';

const letter = requestLetter(
  { office, registration: unregistered, round, audience, files, submittedTo: 'UBND tỉnh' },
  words,
  wording('CONG_VAN'),
);

/** A paper whose only table has one cell with this text. */
const withCell = (text: string): Paper => ({
  ...letter,
  blocks: [
    {
      kind: 'table',
      columns: [{ title: 'Nội dung', share: 100, align: 'left' }],
      rows: [{ kind: 'cells', cells: [cellLines(text)] }],
    },
  ],
});

const hostile = fc.constantFrom(
  '=SUM(A1)',
  '</w:t>',
  '&amp;',
  '{{tenDeAn}}',
  '{ PAGE }',
  '$&',
  'Ho\u0300a',
  '\ud83d',
  '\u0007',
  '\u{1f600}',
  '  ',
);
const anything = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })))
  .map((pieces) => pieces.join(' '));

describe('a text from anybody', () => {
  it('is printed to the letter, line by line', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const bytes = await paperToDocx(withCell(text), moment('2021-09-08T08:30'));
        const read = placedIn(readDocx(bytes)).map(({ paragraph }) => paragraph.text);
        const lines = cellLines(text).map((runs) => safeText(runs.map((run) => run.text).join('')));
        const from = read.indexOf('Nội dung') + 1;
        expect(read.slice(from, from + Math.max(1, lines.length))).toEqual(
          lines.length === 0 ? [''] : lines,
        );
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
