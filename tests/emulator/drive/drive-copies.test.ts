// Copies and shortcuts: developers.google.com/apps-script/reference/drive/file, platform.md §2.10.

import { describe, expect, it } from 'vitest';
import { inScript, under } from '../contract/platform.ts';

describe('File.makeCopy', () => {
  it('names the copy after the original, beside it; a name and a folder can be given', async () => {
    expect(
      await inScript(`const [a, b] = ['A', 'B'].map((name) => DriveApp.createFolder(name));
        const file = a.createFile('x.txt', 'x').setDescription('Mô tả');
        const where = (copy) => [copy.getName(), copy.getParents().next().getName(), copy.getBlob().getDataAsString()];
        const plain = file.makeCopy();
        file.setContent('đã sửa');
        return [where(plain), where(file.makeCopy('y')), where(file.makeCopy(b)), where(file.makeCopy('z', b)),
          plain.getDescription(), plain.getId() !== file.getId()];`),
    ).toEqual([
      ['Copy of x.txt', 'A', 'x'],
      ['y', 'A', 'đã sửa'],
      ['Copy of x.txt', 'B', 'đã sửa'],
      ['z', 'B', 'đã sửa'],
      'Mô tả',
      true,
    ]);
  });

  it('of a spreadsheet copies its tabs; changing one changes not the other', async () => {
    expect(
      await inScript(`sheet.getRange('A1').setValue('gốc');
        const id = DriveApp.getFileById(book.getId()).makeCopy('Bản 2').getId();
        const copy = SpreadsheetApp.openById(id);
        copy.getSheets()[0].getRange('A1').setValue('sao');
        return [copy.getName(), sheet.getRange('A1').getValue(), copy.getSheets()[0].getRange('A1').getValue(), copy.getSheets()[0].getName() === sheet.getName()];`),
    ).toEqual(['Bản 2', 'gốc', 'sao', true]);
  });

  it('of a spreadsheet copies metadata for everybody, not those of the project alone', async () => {
    expect(
      await inScript(`const all = SpreadsheetApp.DeveloperMetadataVisibility;
        sheet.addDeveloperMetadata('chung', '1', all.DOCUMENT);
        sheet.addDeveloperMetadata('riêng', '2', all.PROJECT);
        const id = DriveApp.getFileById(book.getId()).makeCopy().getId();
        return SpreadsheetApp.openById(id).createDeveloperMetadataFinder().find().map((one) => one.getKey());`),
    ).toEqual(['chung']);
  });

  it('of a spreadsheet copies a linked form, linked to the copy, without its answers', async () => {
    expect(
      await inScript(
        `const form = FormApp.create('Phiếu', true);
        form.addTextItem().setTitle('Ý kiến');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        const id = DriveApp.getFileById(book.getId()).makeCopy().getId();
        const copied = FormApp.openById(DriveApp.getFilesByName('Copy of Phiếu').next().getId());
        return [copied.getDestinationId() === id, copied.getItems()[0].getTitle(), copied.getResponses().length, form.getDestinationId() === book.getId()];`,
        under({ 'scopes.setDestination': 'ok' }),
      ),
    ).toEqual([true, 'Ý kiến', 0, true]);
  });

  it('of a form copies its questions under another public address', async () => {
    expect(
      await inScript(`const form = FormApp.create('Phiếu', true);
        form.addTextItem().setTitle('Ý kiến');
        const copy = FormApp.openById(DriveApp.getFileById(form.getId()).makeCopy('Phiếu 2').getId());
        copy.getItems()[0].setTitle('Khác');
        return [form.getItems()[0].getTitle(), copy.getPublishedUrl() !== form.getPublishedUrl(), copy.isPublished(), DriveApp.getFileById(copy.getId()).getName()];`),
    ).toEqual(['Ý kiến', true, false, 'Phiếu 2']);
  });

  it('leaves the rights of others behind', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a').addEditor('b@example.vn');
        return [file.getEditors().length, file.makeCopy().getEditors().length];`),
    ).toEqual([1, 0]);
  });
});

describe('a shortcut', () => {
  it('has its target’s name, id and type, and is no target itself', async () => {
    expect(
      await inScript(`const folder = DriveApp.createFolder('A');
        const shortcut = folder.createShortcut(book.getId());
        const other = DriveApp.createShortcutForTargetIdAndResourceKey(folder.getId(), 'key');
        return [shortcut.getName() === book.getName(), shortcut.getMimeType() === MimeType.SHORTCUT,
          shortcut.getTargetId() === book.getId(), shortcut.getTargetMimeType(), shortcut.getTargetResourceKey(),
          shortcut.getParents().next().getName(), other.getTargetMimeType() === MimeType.FOLDER,
          thrown(() => DriveApp.createShortcut(shortcut.getId())), DriveApp.createFile('a', 'a').getTargetId()];`),
    ).toEqual([
      true,
      true,
      true,
      'application/vnd.google-apps.spreadsheet',
      null,
      'A',
      true,
      'Invalid argument: targetId',
      null,
    ]);
  });
});
