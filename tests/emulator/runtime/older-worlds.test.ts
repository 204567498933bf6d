// A world that an earlier runtime saved: what its time did not know is as in a new workbook.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runtimeWith } from './project.ts';

const code = `
  function write() {
    const book = SpreadsheetApp.getActive();
    book.insertSheet('Sổ góp ý', 3).getRange('A1:B2').setValues([['Cơ quan', 'Số'], ['Sở Tư pháp', 1]]);
    book.getSheetByName('Sổ góp ý').hideRows(5);
  }
  function read() {
    const book = SpreadsheetApp.getActive();
    const sheet = book.getSheetByName('Sổ góp ý');
    return [sheet.getRange('A1:B2').getValues(), sheet.isRowHiddenByUser(5), sheet.isRowHiddenByFilter(5),
      sheet.getPivotTables(), sheet.getSlicers(), sheet.getBandings(),
      book.getSpreadsheetTheme().getFontFamily()];
  }`;

it('is read, and goes on', async () => {
  const runtime = runtimeWith(code);
  await runtime.run('write');
  const expected = await runtime.run('read');
  const dir = await mkdtemp(join(tmpdir(), 'world-'));
  try {
    await runtime.save(dir);
    const file = join(dir, 'world.json');
    const since = new Set(['pivots', 'slicers', 'bandings', 'theme', 'quotas', 'calculation']);
    const text = JSON.stringify(
      JSON.parse(await readFile(file, 'utf8'), (key, value: unknown) =>
        since.has(key) ? undefined : value,
      ),
    );
    for (const name of since) expect(text).not.toContain(`"${name}"`);
    await writeFile(file, text);
    const later = runtimeWith(code);
    await later.load(dir);
    expect(await later.run('read')).toEqual(expected);
    await later.run('read');
  } finally {
    await rm(dir, { recursive: true });
  }
});
