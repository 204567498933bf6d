// An importer in the style of developers.google.com/apps-script/samples/automations/import-csv-sheets.

import { describe, expect, it } from 'vitest';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { OWNER, sample, shown } from './sample.ts';

/** Two tables in the inbox, a CSV and a spreadsheet with a hidden tab, and a note that is no table. */
async function withInbox(options: Partial<RuntimeOptions> = {}): Promise<Runtime> {
  const runtime = sample('importer', options);
  await runtime.eval(`(() => {
    const inbox = DriveApp.createFolder('Inbox');
    inbox.createFile('a.csv', 'District,Amount,Day\\n"Lục Ngạn","1,200",2021-08-02\\nYên Thế,300,2021-08-03\\n', MimeType.CSV);
    const book = SpreadsheetApp.create('b');
    book.getSheets()[0].setName('T8').getRange('A1:C4').setValues([['District', 'Day', 'Amount'],
      ['Lục Ngạn', new Date(2021, 7, 5), 500], ['Yên Thế', new Date(2021, 7, 3), 300], ['', '', '']]);
    const hidden = book.insertSheet('Nháp');
    hidden.getRange('A1:C2').setValues([['District', 'Day', 'Amount'], ['X', new Date(), 9]]);
    hidden.hideSheet();
    DriveApp.getFileById(book.getId()).moveTo(inbox);
  })()`);
  return runtime;
}

const importInbox = (runtime: Runtime) => runtime.click(['Import', 'Import the inbox']);

const put = (runtime: Runtime, name: string, text: string, type = 'MimeType.CSV') =>
  runtime.eval(
    `DriveApp.getFoldersByName('Inbox').next().createFile(${JSON.stringify(name)}, ${JSON.stringify(text)}, ${type}).getName()`,
  );

describe('the importer', () => {
  it.each([
    ['vi_VN', 'vi', '1.200', '1.700'],
    ['en_US', 'en', '1,200', '1,700'],
  ] as const)(
    'brings every table of the folder into one, sorted, each row once, in %s',
    async (locale, language, amount, total) => {
      const runtime = await withInbox({ locale, account: { locale: language } });
      expect((await importInbox(runtime)).toasts).toMatchObject([{ text: '4 rows imported.' }]);
      expect(await shown(runtime, 'All')).toEqual([
        ['District', 'Day', 'Amount', 'Source'],
        ['Lục Ngạn', '2021-08-05', '500', 'b/T8'],
        ['Lục Ngạn', '2021-08-02', amount, 'a.csv'],
        ['Yên Thế', '2021-08-03', '300', 'a.csv'],
      ]);
      expect(await shown(runtime, 'Summary')).toEqual([
        ['District', 'Total'],
        ['Lục Ngạn', total],
        ['Yên Thế', '300'],
      ]);
    },
  );

  it('lays a filter, bands and named ranges over all rows, and a chart over the sums', async () => {
    const runtime = await withInbox();
    await importInbox(runtime);
    expect(
      await runtime.eval(`(() => {
        const book = SpreadsheetApp.getActive();
        const all = book.getSheetByName('All');
        const [chart] = book.getSheetByName('Summary').getCharts();
        return [all.getFilter().getRange().getA1Notation(), all.getBandings().length,
          ...book.getNamedRanges().map((one) => one.getName() + ' ' + one.getRange().getA1Notation()).sort(),
          chart.getOptions().get('title'), chart.getRanges().map((range) => range.getA1Notation()).join()];
      })()`),
    ).toEqual(['A1:D4', 1, 'Amounts C2:C4', 'Districts A2:A4', 'By district', 'A1:B3']);
  });

  it('takes a file once, and new files on top of the old', async () => {
    const runtime = await withInbox();
    await importInbox(runtime);
    expect((await importInbox(runtime)).toasts).toMatchObject([{ text: '0 rows imported.' }]);
    await put(runtime, 'c.csv', 'District,Day,Amount\nSơn Động,2021-08-09,70');
    await importInbox(runtime);
    expect((await shown(runtime, 'All')).map(([district]) => district)).toEqual([
      'District',
      'Lục Ngạn',
      'Lục Ngạn',
      'Sơn Động',
      'Yên Thế',
    ]);
    expect((await shown(runtime, 'Summary'))[2]).toEqual(['Sơn Động', '70']);
  });

  it('leaves what it cannot read in the inbox and says why by mail', async () => {
    const runtime = await withInbox();
    await put(runtime, 'bad.csv', 'District,Amount\nX,1');
    await put(runtime, 'note.txt', 'no table', 'MimeType.PLAIN_TEXT');
    await importInbox(runtime);
    expect(runtime.mail.map(({ to, body }) => [to, body.split('\n')])).toEqual([
      [
        [OWNER],
        ['4 rows imported.', 'bad.csv: no column Day', 'note.txt: not a table (text/plain)'],
      ],
    ]);
    const left = await runtime.eval(`(() => {
      const names = [];
      const files = DriveApp.getFoldersByName('Inbox').next().getFiles();
      while (files.hasNext()) names.push(files.next().getName());
      return names.sort();
    })()`);
    expect(left).toEqual(['bad.csv', 'note.txt']);
  });

  it('imports by itself at night while that is on, with one trigger however often it is put on', async () => {
    const runtime = await withInbox();
    await runtime.click(['Import', 'Every night', 'On']);
    await runtime.click(['Import', 'Every night', 'On']);
    const night = await runtime.advance('2021-08-24T01:00:00+07:00');
    expect(night.map(({ record, status }) => [record.name, status])).toEqual([
      ['importInbox', 'completed'],
    ]);
    expect(await shown(runtime, 'All')).toHaveLength(4);
    await runtime.click(['Import', 'Every night', 'Off']);
    expect(await runtime.advance('2021-08-26T01:00:00+07:00')).toEqual([]);
  });

  it('starts over only when asked to, with every file back in the inbox', async () => {
    const runtime = await withInbox();
    await importInbox(runtime);
    runtime.answer('NO');
    await runtime.click(['Import', 'Start over']);
    expect(await shown(runtime, 'All')).toHaveLength(4);
    runtime.answer('YES');
    await runtime.click(['Import', 'Start over']);
    expect(await runtime.eval('SpreadsheetApp.getActive().getSheets().length')).toBe(1);
    expect((await importInbox(runtime)).toasts).toMatchObject([{ text: '4 rows imported.' }]);
  });
});
