// Searching: developers.google.com/drive/api/v2/ref-search-terms, which DriveApp's searches follow.

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const setting = `
  const folder = DriveApp.createFolder('Hồ sơ');
  folder.createFile('Báo cáo tháng 8', 'kinh phí');
  folder.createFile('HelloWorld.csv', '1', MimeType.CSV).setStarred(true);
  DriveApp.createFile("Đề án 'Xanh'", 'x').setDescription('kinh phí');
  DriveApp.createFile('Bản nháp', 'x').setTrashed(true);
  const found = (query, where = DriveApp) => {
    const files = where.searchFiles(query), names = [];
    while (files.hasNext()) names.push(files.next().getName());
    return names.sort();
  };`;
const search = (expression: string) => inScript(`${setting} return ${expression};`);

describe('DriveApp.searchFiles', () => {
  it('finds by the beginning of a word of the title, whatever the case', async () => {
    expect(
      await search(
        `[found('title contains "hello"'), found('title contains "World"'), found("title contains 'tháng'")]`,
      ),
    ).toEqual([['HelloWorld.csv'], [], ['Báo cáo tháng 8']]);
  });

  it('reads both kinds of quotes, and a quote inside', async () => {
    expect(await search(`found("title = 'Đề án \\\\'Xanh\\\\''")`)).toEqual(["Đề án 'Xanh'"]);
    expect(await search(`found('title = "Báo cáo tháng 8"')`)).toEqual(['Báo cáo tháng 8']);
  });

  it('finds by type, star, bin and folder', async () => {
    expect(
      await search(`[found('mimeType = "text/csv"'), found('starred = true'), found('trashed = true'),
        found('"' + folder.getId() + '" in parents'), found("'root' in parents and mimeType contains 'text/'")]`),
    ).toEqual([
      ['HelloWorld.csv'],
      ['HelloWorld.csv'],
      ['Bản nháp'],
      ['Báo cáo tháng 8', 'HelloWorld.csv'],
      ['Bản nháp', "Đề án 'Xanh'"],
    ]);
  });

  it('finds by words inside, and by whom it belongs to', async () => {
    expect(
      await search(`[found("fullText contains 'kinh phí'"), found("'me' in owners and title contains 'Hello'"),
        found("'khac@example.vn' in writers")]`),
    ).toEqual([['Báo cáo tháng 8', "Đề án 'Xanh'"], ['HelloWorld.csv'], []]);
  });

  it('compares dates: a day without an hour begins in UTC', async () => {
    expect(
      await search(`[found('modifiedDate > "2021-08-22" and mimeType = "text/csv"'),
        found("modifiedDate < '2021-08-23T00:00:00'"),
        found("modifiedDate >= '2021-08-23T08:00:00+07:00' and mimeType = 'text/csv'")]`),
    ).toEqual([['HelloWorld.csv'], [], ['HelloWorld.csv']]);
  });

  it('joins terms by and, or, not and brackets', async () => {
    expect(
      await search(`[found("(title contains 'Hello' or title contains 'Báo') and not starred = true"),
        found("not (trashed = true or mimeType = 'text/plain') and mimeType != 'application/vnd.google-apps.spreadsheet'")]`),
    ).toEqual([['Báo cáo tháng 8'], ['HelloWorld.csv']]);
  });

  it('in a folder looks at what lies in it, and folders are found by searchFolders alone', async () => {
    expect(
      await search(`[found("title contains 'Báo' or title contains 'Đề'", folder), found("title = 'Hồ sơ'"),
        DriveApp.searchFolders("title = 'Hồ sơ'").next().getName(), folder.searchFolders("title contains 'H'").hasNext()]`),
    ).toEqual([['Báo cáo tháng 8'], [], 'Hồ sơ', false]);
  });

  it('[K] refuses what it cannot read, and the names of version 3', async () => {
    for (const query of [
      'title',
      'title is "a"',
      'name = "a"',
      'title = "a" and',
      '(title = "a"',
      'x = "a"',
    ]) {
      expect(await search(`thrown(() => DriveApp.searchFiles('${query}'))`), query).toBe(
        'Invalid argument: q',
      );
    }
  });
});
