// DriveApp, its files, folders and iterators: developers.google.com/apps-script/reference/drive.

import { describe, expect, it } from 'vitest';
import { evaluate, inScript, projectOf, refusals } from '../contract/platform.ts';

const names = `const names = (found) => {
  const all = [];
  while (found.hasNext()) all.push(found.next().getName());
  return all.sort();
};`;
const gone = {
  en: 'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  vi: 'Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.',
};

describe('DriveApp.createFile', () => {
  it('makes a plain text of a name and a content, in the first folder', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('Ghi chú', 'Nội dung');
        const parent = file.getParents().next();
        return [file.getName(), file.getMimeType(), file.getBlob().getDataAsString(), file.getSize(),
          parent.getId() === DriveApp.getRootFolder().getId(), file.getUrl().endsWith(file.getId() + '/view')];`),
    ).toEqual(['Ghi chú', 'text/plain', 'Nội dung', 10, true, true]);
  });

  it('takes a type, and a blob with its name and type', async () => {
    expect(
      await inScript(`const page = DriveApp.createFile('a.html', '<p>a</p>', MimeType.HTML);
        const blob = DriveApp.createFile(Utilities.newBlob('1,2', 'text/csv', 'so.csv'));
        return [page.getMimeType(), blob.getName(), blob.getMimeType(), blob.getBlob().getName()];`),
    ).toEqual(['text/html', 'so.csv', 'text/csv', 'so.csv']);
  });

  it('takes whatever has a blob: another file, a page', async () => {
    expect(
      await inScript(`const one = DriveApp.createFile('a.txt', 'a');
        return [DriveApp.createFile(one).getName(),
          DriveApp.createFile(HtmlService.createHtmlOutput('<p>x</p>').getBlob().setName('x.html')).getMimeType()];`),
    ).toEqual(['a.txt', 'text/html']);
  });

  it('[K] refuses a blob without a name, a type of Google’s own, and more than 10 MB of text [O]', async () => {
    expect(
      await inScript(`return [
        thrown(() => DriveApp.createFile(Utilities.newBlob('a'))),
        thrown(() => DriveApp.createFile('Bảng', '', MimeType.GOOGLE_SHEETS)),
        thrown(() => DriveApp.createFile('a', 'x'.repeat(10000001)))];`),
    ).toEqual([
      'Blob object must have non-null name for this operation.',
      'Invalid argument: file.contentType',
      'Argument too large: content',
    ]);
  });
});

describe('DriveApp.getFileById', () => {
  it('finds the workbook, a form and what was made, by one model', async () => {
    expect(
      await inScript(`const form = FormApp.create('Phiếu');
        return [DriveApp.getFileById(book.getId()).getMimeType(),
          DriveApp.getFileById(form.getId()).getName(),
          DriveApp.getFileById(SpreadsheetApp.create('Sổ').getId()).getName()];`),
    ).toEqual(['application/vnd.google-apps.spreadsheet', 'Phiếu', 'Sổ']);
  });

  it('says that no item has the id, in both languages; so does getFolderById for a file', async () => {
    expect(await refusals("DriveApp.getFileById('1missing')")).toEqual(gone);
    const folder = "DriveApp.getFolderById(DriveApp.createFile('a', 'a').getId())";
    expect((await refusals(folder)).en).toBe(gone.en);
  });

  it('gives nothing that belongs to another person and is not shared', async () => {
    const runtime = projectOf('');
    const id = await evaluate<string>(runtime, "return DriveApp.createFile('a', 'a').getId();");
    const file = runtime.world.drive.files[id];
    if (file) file.owner = 'khac@example.vn';
    expect(await evaluate(runtime, `return thrown(() => DriveApp.getFileById('${id}'));`)).toBe(
      gone.en,
    );
  });
});

describe('a file', () => {
  it('is renamed together with the workbook or form behind it', async () => {
    expect(
      await inScript(`const form = FormApp.create('Phiếu');
        DriveApp.getFileById(book.getId()).setName('Sổ mới');
        DriveApp.getFileById(form.getId()).setName('Phiếu mới');
        book.rename(book.getName() + ' 2');
        return [book.getName(), DriveApp.getFileById(book.getId()).getName(), DriveApp.getFilesByName('Phiếu mới').hasNext()];`),
    ).toEqual(['Sổ mới 2', 'Sổ mới 2', true]);
  });

  it('keeps description, star and content; each setter gives the file', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        const before = [file.getDescription(), file.isStarred(), file.isTrashed()];
        const same = file.setDescription('Mô tả').setStarred(true).setContent('đã sửa').setName('b') === file;
        return [before, same, file.getDescription(), file.isStarred(), file.getBlob().getDataAsString()];`),
    ).toEqual([[null, false, false], true, 'Mô tả', true, 'đã sửa']);
  });

  it('has the dates of its making and of its last change', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        const made = file.getLastUpdated();
        Utilities.sleep(60000);
        file.setContent('b');
        return [file.getDateCreated() instanceof Date, file.getLastUpdated() - made >= 60000];`),
    ).toEqual([true, true]);
  });

  it('has a link to download it, and no resource key', async () => {
    expect(
      await inScript(`const file = DriveApp.createFile('a', 'a');
        return [file.getDownloadUrl().includes(file.getId()), file.getResourceKey(), file.getSecurityUpdateEnabled(), file.getSecurityUpdateEligible(), DriveApp.getFileById(book.getId()).getDownloadUrl()];`),
    ).toEqual([true, null, false, false, null]);
  });

  it('in the bin is still found by its name [K], and among what is in the bin', async () => {
    expect(
      await inScript(`${names} const file = DriveApp.createFile('a', 'a');
        file.setTrashed(true);
        const found = [names(DriveApp.getFilesByName('a')), names(DriveApp.getTrashedFiles()), file.isTrashed()];
        file.setTrashed(false);
        return [...found, names(DriveApp.getTrashedFiles())];`),
    ).toEqual([['a'], ['a'], true, []]);
  });

  it('is in the bin with its folder', async () => {
    expect(
      await inScript(`${names} const folder = DriveApp.createFolder('Hồ sơ');
        const file = folder.createFolder('Trong').createFile('a', 'a');
        folder.setTrashed(true);
        return [file.isTrashed(), names(DriveApp.getTrashedFolders())];`),
    ).toEqual([true, ['Hồ sơ', 'Trong']]);
  });
});

describe('a folder', () => {
  it('lists what lies in itself alone, by name and by type', async () => {
    expect(
      await inScript(`${names} const folder = DriveApp.createFolder('Hồ sơ');
        folder.createFile('a', 'a');
        folder.createFile('b.csv', '1', MimeType.CSV);
        const inner = folder.createFolder('Trong');
        inner.createFile('c', 'c');
        return [names(folder.getFiles()), names(folder.getFolders()), names(folder.getFilesByType('text/csv')),
          names(folder.getFilesByName('c')), names(folder.getFoldersByName('Trong')), names(inner.getFiles()),
          inner.getParents().next().getName(), folder.getSize()];`),
    ).toEqual([['a', 'b.csv'], ['Trong'], ['b.csv'], [], ['Trong'], ['c'], 'Hồ sơ', 0]);
  });

  it('can be moved into another, never into itself', async () => {
    expect(
      await inScript(`${names} const [a, b] = ['A', 'B'].map((name) => DriveApp.createFolder(name));
        const file = DriveApp.createFile('x', 'x').moveTo(b);
        b.moveTo(a);
        return [names(a.getFolders()), names(b.getFiles()), file.getParents().next().getName(), thrown(() => a.moveTo(b)), names(DriveApp.getRootFolder().getFolders())];`),
    ).toEqual([['B'], ['x'], 'B', 'Invalid argument: destination', ['A']]);
  });

  it('takes a file by addFile out of where it was: one parent each, since 2020', async () => {
    expect(
      await inScript(`${names} const folder = DriveApp.createFolder('A');
        const file = DriveApp.createFile('x', 'x');
        folder.addFile(file);
        DriveApp.getRootFolder().removeFile(file);
        const moved = [names(folder.getFiles()), names(DriveApp.getRootFolder().getFilesByName('x'))];
        folder.removeFile(file);
        DriveApp.addFolder(folder.createFolder('B'));
        DriveApp.addFile(file);
        const back = file.getParents().next().getName();
        DriveApp.removeFile(file);
        DriveApp.removeFolder(folder);
        return [...moved, back, file.getParents().hasNext(), names(DriveApp.getRootFolder().getFolders())];`),
    ).toEqual([['x'], [], 'My Drive', false, ['B']]);
  });

  it('named My Drive, or Drive của tôi, is the first and takes no change', async () => {
    const vietnamese = { account: { locale: 'vi' } } as const;
    expect(await inScript('return DriveApp.getRootFolder().getName();', vietnamese)).toBe(
      'Drive của tôi',
    );
    expect(
      await inScript(`const root = DriveApp.getRootFolder();
        return [root.getName(), root.getParents().hasNext(), root.getId() === DriveApp.getFolderById('root').getId()];`),
    ).toEqual(['My Drive', false, true]);
    expect(await refusals('DriveApp.getRootFolder().setTrashed(true)')).toEqual({
      en: 'Access denied: DriveApp.',
      vi: 'Truy cập bị từ chối: DriveApp.',
    });
  });
});

describe('an iterator', () => {
  it('ends with Google’s sentence', async () => {
    expect(
      await inScript(`const files = DriveApp.getFilesByName('không có');
        return [files.hasNext(), thrown(() => files.next()), thrown(() => DriveApp.getFoldersByName('x').next())];`),
    ).toEqual([
      false,
      'Cannot retrieve the next object: iterator has reached the end.',
      'Cannot retrieve the next object: iterator has reached the end.',
    ]);
  });

  it('goes on in a later execution where its token was taken', async () => {
    const runtime = projectOf('');
    const token = await evaluate<string>(
      runtime,
      `for (const name of ['a', 'b', 'c']) DriveApp.createFile(name + '.csv', name, MimeType.CSV);
      const files = DriveApp.getFilesByType(MimeType.CSV);
      files.next();
      return files.getContinuationToken();`,
    );
    const rest = `${names} return names(DriveApp.continueFileIterator('${token}'));`;
    expect(await evaluate(runtime, rest)).toEqual(['a.csv', 'b.csv']);
    const wrong = `return thrown(() => DriveApp.continueFolderIterator('${token}'));`;
    expect(await evaluate(runtime, wrong)).toBe('Invalid argument: continuationToken');
  });

  it('has tokens that are good for a week [O], for folders as well', async () => {
    const runtime = projectOf('');
    const token = await evaluate<string>(
      runtime,
      "DriveApp.createFolder('A'); return DriveApp.getFolders().getContinuationToken();",
    );
    const next = `return thrown(() => DriveApp.continueFolderIterator('${token}').next());`;
    expect(await evaluate(runtime, next)).toBe('nothing thrown');
    await runtime.advance('2021-09-01T08:00:00+07:00');
    expect(await evaluate(runtime, next)).toBe('Invalid argument: continuationToken');
  });
});

describe('DriveApp.getStorageUsed', () => {
  it('counts bytes, out of 15 GB of a personal account', async () => {
    expect(
      await inScript(
        "DriveApp.createFile('a', '12345'); return [DriveApp.getStorageUsed(), DriveApp.getStorageLimit()];",
      ),
    ).toEqual([5, 15 * 1024 ** 3]);
  });
});

describe('the scopes of DriveApp (platform.md §7)', () => {
  const withScopes = (...scopes: string[]) => ({
    manifest: { oauthScopes: scopes.map((name) => `https://www.googleapis.com/auth/${name}`) },
  });

  it('[M] are the whole Drive to make anything', async () => {
    const body = "return thrown(() => DriveApp.createFolder('A'));";
    const refused =
      'Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: https://www.googleapis.com/auth/drive';
    const rest = ['spreadsheets.currentonly'];
    expect(await inScript(body, withScopes('drive.file', ...rest))).toBe(refused);
    expect(await inScript(body, withScopes('drive.readonly', ...rest))).toBe(refused);
    expect(await inScript(body, withScopes('drive', ...rest))).toBe('nothing thrown');
  });

  it('[K] are drive.readonly or drive to read', async () => {
    const scopes = withScopes('drive.readonly', 'spreadsheets.currentonly');
    expect(
      await inScript(
        `return [DriveApp.getRootFolder().getName(), thrown(() => DriveApp.getRootFolder().createFolder('A'))];`,
        scopes,
      ),
    ).toEqual([
      'My Drive',
      'Specified permissions are not sufficient to call DriveApp.Folder.createFolder. Required permissions: https://www.googleapis.com/auth/drive',
    ]);
    expect(
      await inScript(
        'return thrown(() => DriveApp.getFiles());',
        withScopes('spreadsheets.currentonly'),
      ),
    ).toBe(
      'Specified permissions are not sufficient to call DriveApp.getFiles. Required permissions: (https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
    );
  });
});
