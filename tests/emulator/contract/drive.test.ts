// platform.md §6.2 and §7: documents made of a .docx by the advanced Drive service, and its refusals.

import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { inScript, type Options, under } from './platform.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const doc = 'application/vnd.google-apps.document';
const drive: Options = {
  manifest: {
    oauthScopes: ['spreadsheets.currentonly', 'drive.file', 'forms'].map(
      (name) => `https://www.googleapis.com/auth/${name}`,
    ),
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
  },
};

const paper = new Document({ sections: [{ children: [new Paragraph('Dự thảo lần 1')] }] });
const bytes = Array.from(new Int8Array(await Packer.toArrayBuffer(paper)));
const make = `const blob = Utilities.newBlob(${JSON.stringify(bytes)}, '${docx}', 'a.docx');
  const file = Drive.Files.create({ name: 'Dự thảo', mimeType: '${doc}', appProperties: { job: 'D4' } }, blob, { fields: 'id,webViewLink' });`;

describe('DriveApp (§7)', () => {
  it('[M] of any kind wants the full scope, which drive.file is not', async () => {
    expect(await inScript("return thrown(() => DriveApp.createFolder('a'));", drive)).toBe(
      'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
    );
  });
});

describe('the advanced Drive service (§7)', () => {
  it('[O] is there only under the name and version that the manifest enables', async () => {
    expect(await inScript('return typeof Drive;')).toBe('undefined');
    expect(await inScript('return typeof Drive.Files.create;', drive)).toBe('function');
  });

  it('[O] makes a Google Doc of a .docx in one call and gives the fields asked for', async () => {
    expect(await inScript(`${make} return Object.keys(file).sort();`, drive)).toEqual([
      'id',
      'webViewLink',
    ]);
  });

  it('[O] renames words that JavaScript reserves: remove for delete', async () => {
    expect(
      await inScript(
        `${make} Drive.Files.remove(file.id);
        return [typeof Drive.Files.delete, thrown(() => Drive.Files.get(file.id)).replace(file.id, 'ID')];`,
        drive,
      ),
    ).toEqual(['undefined', 'API call to drive.files.get failed with error: File not found: ID.']);
  });

  it('[O] bins a file by an update, and finds it again by its own property', async () => {
    expect(
      await inScript(
        `${make} Drive.Files.update({ trashed: true }, file.id);
        const query = (rest) => Drive.Files.list({ q: "appProperties has { key='job' and value='D4' }" + rest }).files.length;
        return [query(''), query(' and trashed = false'), Drive.Files.get(file.id, { fields: 'trashed' }).trashed];`,
        drive,
      ),
    ).toEqual([1, 0, true]);
  });

  it('[M] exports only with alt=media', async () => {
    expect(
      await inScript(
        `${make} return [thrown(() => Drive.Files.export(file.id, '${docx}')),
          Drive.Files.export(file.id, 'text/plain', { alt: 'media' }).getDataAsString()];`,
        drive,
      ),
    ).toEqual([
      'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
      'Dự thảo lần 1',
    ]);
  });

  it.each([
    [5_000_000, false],
    [50_000_000, true],
  ])('[U26 drive.maxImport: %s] a file of six million bytes', async (position, taken) => {
    const said = await inScript<string>(
      `return thrown(() => Drive.Files.create({ name: 'a' }, Utilities.newBlob('x'.repeat(6000000))));`,
      { ...drive, ...under({ 'drive.maxImport': position }) },
    );
    expect(said).toBe(
      taken
        ? 'nothing thrown'
        : 'API call to drive.files.create failed with error: Request Too Large',
    );
  });

  it.each([
    [false, false],
    [true, true],
  ])('[U27 drive.coversForms: %s] drive.file and a form of FormApp', async (position, covered) => {
    const said = await inScript<string>(
      "return thrown(() => Drive.Files.get(FormApp.create('A', true).getId()));",
      { ...drive, ...under({ 'drive.coversForms': position }) },
    );
    expect(said === 'nothing thrown').toBe(covered);
  });
});

describe('bytes (§6.2)', () => {
  it('[M] of a Byte[] are signed numbers', async () => {
    expect(await inScript("return Utilities.newBlob('ế').getBytes();")).toEqual([-31, -70, -65]);
  });

  it.each([
    ['throws', 'Cannot convert 200 to byte.'],
    ['wraps', 'nothing thrown'],
  ] as const)('[U32 blob.unsigned: %s] an unsigned one', async (position, said) => {
    const body = 'return thrown(() => Utilities.newBlob([200]));';
    expect(await inScript(body, under({ 'blob.unsigned': position }))).toBe(said);
  });
});

describe('a spreadsheet in Drive', () => {
  // [O] developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush
  it('[K] is copied without what the script has not flushed', async () => {
    const code = (between: string) => `
      const own = SpreadsheetApp.create('Sổ');
      const first = own.getSheets()[0].getRange('A1');
      first.setValue('mới');
      ${between}
      const copy = DriveApp.getFileById(own.getId()).makeCopy('Bản sao');
      return [SpreadsheetApp.openById(copy.getId()).getSheets()[0].getRange('A1').getValue(), first.getValue()];`;
    expect(await inScript(code(''))).toEqual(['', 'mới']);
    expect(await inScript(code('SpreadsheetApp.flush();'))).toEqual(['mới', 'mới']);
  });

  it('[O] was last updated when a cell was written, not when it was made', async () => {
    const [made, written] = await inScript<number[]>(`
      const created = SpreadsheetApp.create('Sổ');
      const file = DriveApp.getFileById(created.getId());
      const made = file.getLastUpdated().getTime();
      Utilities.sleep(60000);
      created.getSheets()[0].getRange('A1').setValue(1);
      SpreadsheetApp.flush();
      return [made, file.getLastUpdated().getTime()];`);
    expect((written ?? 0) - (made ?? 0)).toBeGreaterThanOrEqual(60_000);
  });
});
