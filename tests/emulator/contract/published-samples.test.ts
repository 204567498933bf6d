// What Google's published samples rely on beyond the reference:
// developers.google.com/apps-script/samples/automations/…

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf } from './platform.ts';

describe('a published sample', () => {
  it('attaches one file without a list (event-session-signup)', async () => {
    const runtime = projectOf('');
    await evaluate(
      runtime,
      "MailApp.sendEmail({ to: 'a@b.vn', subject: 's', attachments: Utilities.newBlob('x', 'text/plain', 'a.txt') });",
    );
    expect(runtime.mail[0]?.attachments.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('shares a file with the user that another file names (agenda-maker)', async () => {
    expect(
      await inScript(`const [a, b] = ['a', 'b'].map((name) => DriveApp.createFile(name, ''));
        a.addEditor('lan@example.vn');
        return b.addEditor(a.getOwner()).addEditor(a.getEditors()[0]).getEditors().map((user) => user.getEmail());`),
    ).toEqual(['lan@example.vn']);
  });

  it('finds its own project in the drive when it is bound to nothing (import-csv-sheets)', async () => {
    const runtime = projectOf('', { bound: false });
    expect(
      await evaluate(
        runtime,
        `const file = DriveApp.getFileById(ScriptApp.getScriptId());
         return [file.getName(), file.getMimeType() === MimeType.GOOGLE_APPS_SCRIPT];`,
      ),
    ).toEqual(['Untitled project', true]);
  });

  it('takes the id of a spreadsheet out of its address by its length (generate-pdfs)', async () => {
    expect(
      await inScript(`return [book, SpreadsheetApp.create('A'), book.copy('B')]
        .every((one) => one.getUrl().match(/[-\\w]{25,}/)[0] === one.getId());`),
    ).toBe(true);
  });

  it('colours cells and finds their column by older names (bracket-maker)', async () => {
    expect(
      await inScript(`const range = sheet.getRange('C1').setBackgroundColor('yellow');
        return [range.getBackground(), range.getColumnIndex(), range.getRowIndex()];`),
    ).toEqual(['#ffff00', 3, 1]);
  });
});
