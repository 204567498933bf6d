// platform.md §2.5, §16.2: what a kill leaves of writes that were not flushed: nothing, all, or any
// number of them from the start; and what commits them.

import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../emulator/index.ts';
import { evaluate, projectOf } from './platform.ts';

const read = "return sheet.getRange('A1:A4').getValues().flat();";
/** Four writes, the calls 5, 7, 9, 11 of the execution; then one call that is killed. */
const writing = (between = '') => `function go() {
  const { sheet } = place_();
  for (const at of [1, 2, 3, 4]) { sheet.getRange(at, 1).setValue(at); ${between} }
  SpreadsheetApp.flush();
}`;

async function leftBy(code: string, fault: Fault): Promise<unknown> {
  const runtime = projectOf(code, { faults: [fault] });
  expect((await runtime.execute('go')).status).toBe('killed');
  return evaluate(runtime, read);
}

describe('a kill before the flush', () => {
  it.each([
    ['lost', ['', '', '', '']],
    ['kept', [1, 2, 3, 4]],
    [0, ['', '', '', '']],
    [1, [1, '', '', '']],
    [2, [1, 2, '', '']],
    [3, [1, 2, 3, '']],
    [4, [1, 2, 3, 4]],
  ] as const)('leaves of four writes: %s', async (buffer, left) => {
    const fault: Fault = { at: /^SpreadsheetApp\.flush$/, do: 'killBefore', buffer };
    expect(await leftBy(writing(), fault)).toEqual(left);
  });

  it('cannot take what a flush committed, whatever it leaves of the rest', async () => {
    // The second flush is the kill's: two writes are committed, the third is not.
    const code = `function go() {
      const { sheet } = place_();
      sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2);
      SpreadsheetApp.flush();
      sheet.getRange('A3').setValue(3);
      sheet.getName();
    }`;
    const at = /^Sheet\.getName$/;
    expect(await leftBy(code, { at, do: 'killBefore', buffer: 'lost' })).toEqual([1, 2, '', '']);
    expect(await leftBy(code, { at, do: 'killBefore', buffer: 'kept' })).toEqual([1, 2, 3, '']);
  });

  it('takes back kinds of writes other than values: formats, rows, tabs, names', async () => {
    const code = `function go() {
      const { book, sheet } = place_();
      sheet.getRange('A1').setNumberFormat('0.00').setBackground('#ff0000').setNote('x');
      sheet.insertRowsAfter(1, 5); sheet.hideColumns(2); sheet.setFrozenRows(1);
      sheet.getRange('B1:C1').merge(); book.setNamedRange('ten', sheet.getRange('A1'));
      book.insertSheet('Mới'); sheet.setName('Đổi');
      SpreadsheetApp.flush();
    }`;
    const runtime = projectOf(code, {
      faults: [{ at: /^SpreadsheetApp\.flush$/, do: 'killBefore', buffer: 'lost' }],
    });
    const fresh = structuredClone(Object.values(runtime.world.spreadsheets)[0]?.sheets);
    await runtime.execute('go');
    const book = Object.values(runtime.world.spreadsheets)[0];
    expect(
      await evaluate(
        runtime,
        `const range = sheet.getRange('A1');
        return [range.getNumberFormat(), range.getBackground(), range.getNote(), sheet.getMaxRows(),
          sheet.isColumnHiddenByUser(2), sheet.getFrozenRows(), sheet.getRange('B1').isPartOfMerge(),
          book.getRangeByName('ten'), book.getNumSheets(), sheet.getName()];`,
      ),
    ).toEqual(['General', '#ffffff', '', 1000, false, 0, false, null, 1, fresh?.[0]?.name]);
    expect(book?.sheets.length).toBe(fresh?.length);
  });
});

describe('a kill in the middle', () => {
  it.each([1, 2, 3, 4])('before write %s loses those before it', async (nth) => {
    // getActiveSpreadsheet, getActiveSheet, then getRange and setValue in turns.
    const fault: Fault = { at: 2 + 2 * nth, do: 'killBefore', buffer: 'kept' };
    expect(await leftBy(writing(), fault)).toEqual(
      [1, 2, 3, 4].map((one) => (one < nth ? one : '')),
    );
    expect(await leftBy(writing(), { ...fault, buffer: 'lost' })).toEqual(['', '', '', '']);
  });

  it.each([1, 2, 3, 4])(
    'after write %s, with a flush behind each, loses that one at most',
    async (nth) => {
      // getRange, setValue and flush in turns.
      const fault: Fault = { at: 1 + 3 * nth, do: 'killAfter', buffer: 'lost' };
      expect(await leftBy(writing('SpreadsheetApp.flush();'), fault)).toEqual(
        [1, 2, 3, 4].map((one) => (one < nth ? one : '')),
      );
    },
  );
});

describe('an execution that fails', () => {
  it('[K] commits what it wrote, as one that ends well does', async () => {
    const runtime = projectOf(
      `function go() { place_().sheet.getRange('A1').setValue(1); throw new Error('hỏng'); }`,
    );
    expect((await runtime.execute('go')).status).toBe('failed');
    expect(await evaluate(runtime, read)).toEqual([1, '', '', '']);
  });
});
