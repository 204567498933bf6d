// Drive.Files in full: developers.google.com/drive/api/reference/rest/v3/files.

import { describe, expect, it } from 'vitest';
import { inDrive } from './v3.ts';

const failed = (method: string, message: string) =>
  `API call to drive.${method} failed with error: ${message}`;

describe('Drive.Files.get', () => {
  it('tells all fields of a file of bytes', async () => {
    expect(
      await inDrive(`const { id } = Drive.Files.create({ name: 'a.txt', description: 'Mô tả', starred: true }, Utilities.newBlob('abc'));
        const file = Drive.Files.get(id, { fields: '*' });
        return [file.size, file.md5Checksum, file.fileExtension, file.starred, file.description, file.trashed, file.shared,
          file.ownedByMe, file.capabilities.canEdit, file.capabilities.canAddChildren, file.owners[0].me,
          file.webViewLink === 'https://drive.google.com/file/d/' + id + '/view', file.parents.length, file.spaces];`),
    ).toEqual([
      '3',
      // md5 of "abc", RFC 1321.
      '900150983cd24fb0d6963f7d28e17f72',
      'txt',
      ...[true, 'Mô tả', false, false, true, true, false, true, true, 1],
      ['drive'],
    ]);
  });

  it('gives the bytes with alt=media; what Google’s editors keep must be exported', async () => {
    expect(
      await inDrive(`const { id } = Drive.Files.create({ name: 'a.txt' }, Utilities.newBlob('abc'));
        const blob = Drive.Files.get(id, { alt: 'media' });
        return [blob.getDataAsString(), blob.getContentType(), thrown(() => Drive.Files.get(book.getId(), { alt: 'media' }))];`),
    ).toEqual([
      'abc',
      'text/plain',
      failed(
        'files.get',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      ),
    ]);
  });

  it('refuses a field that the API has not, and passes over one that this file has not', async () => {
    expect(
      await inDrive(`const { id } = Drive.Files.create({ name: 'A', mimeType: MimeType.FOLDER });
        return [thrown(() => Drive.Files.get(id, { fields: 'title' })), Drive.Files.get(id, { fields: 'name,md5Checksum,owners(emailAddress)' })];`),
    ).toEqual([
      failed('files.get', 'Invalid field selection title'),
      { name: 'A', owners: [{ emailAddress: 'van.thu@sonongnghiep.example.vn' }] },
    ]);
  });

  it('knows the first folder as root', async () => {
    expect(
      await inDrive(
        "return [Drive.Files.get('root').name, Drive.Files.get('root').id === DriveApp.getRootFolder().getId()];",
      ),
    ).toEqual(['My Drive', true]);
  });
});

describe('Drive.Files.create', () => {
  it('passes over a name of version 2, and refuses what nobody writes', async () => {
    expect(
      await inDrive(
        `return [Drive.Files.create({ title: 'A' }).name, thrown(() => Drive.Files.create({ name: 'A', size: '3' }))];`,
      ),
    ).toEqual([
      'Untitled',
      failed('files.create', 'The resource body includes fields which are not directly writable.'),
    ]);
  });

  it('makes real spreadsheets, forms and documents', async () => {
    expect(
      await inDrive(`const make = (mimeType) => Drive.Files.create({ name: 'Mới', mimeType }).id;
        return [SpreadsheetApp.openById(make(MimeType.GOOGLE_SHEETS)).getSheets().length,
          FormApp.openById(make(MimeType.GOOGLE_FORMS)).getItems().length,
          DriveApp.getFileById(make(MimeType.GOOGLE_DOCS)).getMimeType()];`),
    ).toEqual([1, 0, 'application/vnd.google-apps.document']);
  });

  it('turns a .csv into a spreadsheet, its values as if typed', async () => {
    expect(
      await inDrive(`const csv = Utilities.newBlob('Tên,Số\\n"A, B",5\\nC,=1+2', MimeType.CSV, 'so.csv');
        const file = Drive.Files.create({ name: 'Số liệu', mimeType: MimeType.GOOGLE_SHEETS }, csv);
        const tab = SpreadsheetApp.openById(file.id).getSheets()[0];
        return [file.mimeType === MimeType.GOOGLE_SHEETS, tab.getName(), tab.getDataRange().getValues()];`),
    ).toEqual([
      true,
      'Số liệu',
      [
        ['Tên', 'Số'],
        ['A, B', 5],
        ['C', 3],
      ],
    ]);
  });

  it('makes a shortcut of its details', async () => {
    expect(
      await inDrive(`const file = Drive.Files.create({ mimeType: MimeType.SHORTCUT, shortcutDetails: { targetId: book.getId() } }, null, { fields: 'name,shortcutDetails' });
        return [file.name === book.getName(), file.shortcutDetails.targetMimeType];`),
    ).toEqual([true, 'application/vnd.google-apps.spreadsheet']);
  });

  it('takes an id that generateIds gave, once', async () => {
    expect(
      await inDrive(`const { ids } = Drive.Files.generateIds({ count: 2 });
        const made = Drive.Files.create({ id: ids[0], name: 'a' }, Utilities.newBlob('a'));
        return [ids.length, made.id === ids[0], thrown(() => Drive.Files.create({ id: ids[0] }, Utilities.newBlob('a')))];`),
    ).toEqual([2, true, failed('files.create', 'A file already exists with the provided ID.')]);
  });

  it('says that an .xlsx cannot become a spreadsheet here', async () => {
    expect(
      await inDrive(
        "return thrown(() => Drive.Files.create({ mimeType: MimeType.GOOGLE_SHEETS }, Utilities.newBlob('x', MimeType.MICROSOFT_EXCEL)));",
      ),
    ).toMatch(
      /^not implemented: files\.create: import of .*spreadsheetml\.sheet as a Google Sheet$/,
    );
  });
});

describe('Drive.Files.update', () => {
  it('moves a file by its parents, which are not directly writable', async () => {
    expect(
      await inDrive(`const [a, b] = ['A', 'B'].map((name) => Drive.Files.create({ name, mimeType: MimeType.FOLDER }).id);
        const { id } = Drive.Files.create({ name: 'x', parents: [a] }, Utilities.newBlob('x'));
        const move = (options) => Drive.Files.update({}, id, null, { ...options, fields: 'parents' }).parents;
        return [move({ addParents: b, removeParents: a })[0] === b, move({ addParents: a })[0] === a, move({ addParents: 'root' })[0] === DriveApp.getRootFolder().getId(),
          thrown(() => move({ addParents: a + ',' + b })), thrown(() => Drive.Files.update({ parents: [a] }, id)),
          thrown(() => move({ addParents: id }))];`),
    ).toEqual([
      ...[true, true, true],
      failed('files.update', 'Increasing the number of parents is not allowed'),
      failed(
        'files.update',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      ),
      failed('files.update', 'The specified parent is not a folder.'),
    ]);
  });

  it('replaces the bytes, stars, dates and keeps what Drive only keeps', async () => {
    expect(
      await inDrive(`const { id } = Drive.Files.create({ name: 'a' }, Utilities.newBlob('a'));
        Drive.Files.update({ starred: true, modifiedTime: '2021-01-02T03:04:05.000Z', writersCanShare: false, originalFilename: 'b.txt' }, id, Utilities.newBlob('bb'));
        return Drive.Files.get(id, { fields: 'size,starred,modifiedTime,writersCanShare,originalFilename' });`),
    ).toEqual({
      size: '2',
      starred: true,
      modifiedTime: '2021-01-02T03:04:05.000Z',
      writersCanShare: false,
      originalFilename: 'b.txt',
    });
  });
});

describe('Drive.Files.copy', () => {
  it('copies content and properties under a given name and place; folders are not copied', async () => {
    expect(
      await inDrive(`const folder = Drive.Files.create({ name: 'A', mimeType: MimeType.FOLDER }).id;
        const { id } = Drive.Files.create({ name: 'a', properties: { k: 'v' } }, Utilities.newBlob('a'));
        const copy = Drive.Files.copy({ name: 'b', parents: [folder] }, id, { fields: 'id,name,parents,properties' });
        return [copy.id !== id, copy.name, copy.parents[0] === folder, copy.properties, Drive.Files.copy({}, id).name,
          SpreadsheetApp.openById(Drive.Files.copy({ name: 'Bản 2' }, book.getId()).id).getName(), thrown(() => Drive.Files.copy({}, folder))];`),
    ).toEqual([
      ...[true, 'b', true, { k: 'v' }, 'Copy of a', 'Bản 2'],
      failed('files.copy', 'This file cannot be copied by the user.'),
    ]);
  });
});

describe('Drive.Files.list', () => {
  it('sorts as asked, and refuses an order or a page size that it does not know', async () => {
    expect(
      await inDrive(`for (const name of ['b', 'a10', 'a9']) Drive.Files.create({ name }, Utilities.newBlob(name));
        Drive.Files.create({ name: 'z', mimeType: MimeType.FOLDER });
        const q = "mimeType != '" + MimeType.GOOGLE_SHEETS + "'";
        const names = (orderBy) => Drive.Files.list({ q, orderBy }).files.map(({ name }) => name).join();
        return [names('name'), names('name_natural desc'), names('folder,name'), names('quotaBytesUsed desc,name'),
          thrown(() => names('colour')), thrown(() => Drive.Files.list({ pageSize: 1001 }))];`),
    ).toEqual([
      'a10,a9,b,z',
      'z,b,a10,a9',
      'z,a10,a9,b',
      'a10,a9,b,z',
      failed('files.list', 'Invalid Value'),
      failed('files.list', 'Invalid Value'),
    ]);
  });
});

describe('Drive.Files.emptyTrash and remove', () => {
  it('delete for good, with what lies in a folder and what stands behind a file', async () => {
    expect(
      await inDrive(`const folder = Drive.Files.create({ name: 'A', mimeType: MimeType.FOLDER }).id;
        const file = Drive.Files.create({ name: 'a', parents: [folder] }, Utilities.newBlob('a')).id;
        const other = SpreadsheetApp.create('Sổ').getId();
        Drive.Files.update({ trashed: true }, folder);
        Drive.Files.emptyTrash();
        Drive.Files.remove(other);
        return [thrown(() => Drive.Files.get(folder)) !== 'nothing thrown', thrown(() => Drive.Files.get(file)) !== 'nothing thrown',
          thrown(() => SpreadsheetApp.openById(other)).startsWith('Document '), Drive.Files.get(book.getId()).name === book.getName()];`),
    ).toEqual([true, true, true, true]);
  });
});

describe('Drive.Files.export', () => {
  it('gives the first tab of a spreadsheet as its cells show it', async () => {
    expect(
      await inDrive(`sheet.getRange('A1:B2').setValues([['Tên', 'a, b'], ['"x"', '=1/4']]);
        sheet.getRange('B2').setNumberFormat('0%');
        const out = (type) => Drive.Files.export(book.getId(), type, { alt: 'media' }).getDataAsString();
        return [out('text/csv'), out('text/tab-separated-values'), thrown(() => out('image/png'))];`),
    ).toEqual([
      'Tên,"a, b"\r\n"""x""",25%',
      'Tên\ta, b\r\n"x"\t25%',
      failed('files.export', 'The requested conversion is not supported.'),
    ]);
  });
});
