// Pictures over the cells. developers.google.com/apps-script/reference/spreadsheet/over-grid-image
// and …/sheet (insertImage, getImages, getDrawings)

import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

/** A GIF says its width and height in bytes 6 to 9, the lower byte first. */
const picture = `
  const gif = (width, height, rest = 10) => Utilities.newBlob(
    [71, 73, 70, 56, 57, 97, width & 127, width >> 7 ? 1 : 0, height & 127, height >> 7 ? 1 : 0]
      .concat(Array(rest).fill(0)), 'image/gif', 'a.gif');`;

describe('a picture over the cells', () => {
  it('lies at a cell, in its own size, with nothing else said of it', async () => {
    expect(
      await inScript(`${picture} const image = sheet.insertImage(gif(40, 20), 2, 3);
        return [image.getAnchorCell().getA1Notation(), image.getAnchorCellXOffset(),
          image.getAnchorCellYOffset(), image.getWidth(), image.getHeight(), image.getUrl(),
          image.getAltTextTitle(), image.getAltTextDescription(), image.getScript(),
          image.getSheet().getName() === sheet.getName()];`),
    ).toEqual(['B3', 0, 0, 40, 20, null, '', '', '', true]);
  });

  it('is changed in place and in size, and told so by getImages', async () => {
    expect(
      await inScript(`${picture}
        sheet.insertImage(gif(40, 20), 2, 3, 5, 6)
          .setWidth(80).setHeight(60).setAnchorCell(sheet.getRange('D4'))
          .setAnchorCellXOffset(7).setAnchorCellYOffset(8)
          .setAltTextTitle('Biểu trưng').setAltTextDescription('của xã').assignScript('mo');
        const [image] = sheet.getImages();
        return [image.getAnchorCell().getA1Notation(), image.getAnchorCellXOffset(),
          image.getAnchorCellYOffset(), image.getWidth(), image.getHeight(),
          image.getInherentWidth(), image.getInherentHeight(), image.getAltTextTitle(),
          image.getAltTextDescription(), image.getScript(), image.resetSize().getWidth()];`),
    ).toEqual(['D4', 7, 8, 80, 60, 40, 20, 'Biểu trưng', 'của xã', 'mo', 40]);
  });

  it('[K] is replaced in the same place and size, and removed once', async () => {
    expect(
      await inScript(`${picture} const image = sheet.insertImage(gif(40, 20), 2, 3);
        image.replace(gif(100, 90));
        const replaced = [image.getWidth(), image.getInherentWidth(), image.getInherentHeight()];
        image.remove();
        return [replaced, sheet.getImages().length, thrown(() => image.remove()) !== 'nothing thrown'];`),
    ).toEqual([[40, 100, 90], 0, true]);
  });

  it('moves with inserted rows and columns', async () => {
    expect(
      await inScript(`${picture} const image = sheet.insertImage(gif(1, 1), 2, 3);
        sheet.insertRowBefore(1); sheet.insertColumnBefore(1);
        return image.getAnchorCell().getA1Notation();`),
    ).toBe('C4');
  });

  it('is put into the active sheet by the spreadsheet, which tells those of all sheets', async () => {
    expect(
      await inScript(`${picture} sheet.insertImage(gif(1, 1), 1, 1);
        const other = book.insertSheet('Khác'); book.insertImage(gif(2, 2), 4, 5);
        return [other.getImages().length,
          book.getImages().map((image) => image.getAnchorCell().getA1Notation())];`),
    ).toEqual([1, ['A1', 'D5']]);
  });

  it('is refused when it is none, when it is too large, and beyond the grid', async () => {
    expect(
      await inScript(`${picture} return [
        () => sheet.insertImage(Utilities.newBlob('chữ'), 1, 1),
        () => sheet.insertImage(gif(1, 1, 2 * 1024 * 1024), 1, 1),
        () => sheet.insertImage(gif(1, 1), 1, 1001),
        () => sheet.insertImage('https://example.com/a.png', 1, 1),
      ].map(thrown);`),
    ).toEqual([
      'Invalid image data.',
      'The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.',
      'Those rows are out of bounds.',
      'Error retrieving image from URL or bad URL: https://example.com/a.png',
    ]);
  });
});

it('nobody draws in a sheet of this runtime', async () => {
  expect(await inScript('return sheet.getDrawings();')).toEqual([]);
});

describe('a picture from an address', () => {
  const gif = new Uint8Array([71, 73, 70, 56, 57, 97, 40, 0, 20, 0, 0, 0, 0]);
  const web = {
    'https://x.vn/a.gif': gif,
    'https://x.vn/chu.gif': 'chữ',
    'https://x.vn/hong.gif': { code: 500, content: gif },
  };

  it('[K] is fetched when it is inserted or put in the place of another, and tells its address', async () => {
    expect(
      await inScript(
        `const image = sheet.insertImage('https://x.vn/a.gif', 1, 1);
        const first = [image.getUrl(), image.getWidth(), image.getHeight()];
        return first.concat(image.replace('https://x.vn/a.gif').getUrl(), book.copy('B').getImages()[0].getUrl());`,
        { web },
      ),
    ).toEqual(['https://x.vn/a.gif', 40, 20, 'https://x.vn/a.gif', 'https://x.vn/a.gif']);
  });

  it('[K] must be there and be a picture', async () => {
    expect(
      await inScript(
        `return ['https://x.vn/chu.gif', 'https://x.vn/hong.gif', 'https://x.vn/khong', 'a.gif', 'file:///etc/passwd']
          .map((url) => thrown(() => sheet.insertImage(url, 1, 1))).concat(sheet.getImages().length);`,
        { web },
      ),
    ).toEqual([
      'Invalid image data.',
      ...['https://x.vn/hong.gif', 'https://x.vn/khong', 'a.gif', 'file:///etc/passwd'].map(
        (url) => `Error retrieving image from URL or bad URL: ${url}`,
      ),
      0,
    ]);
  });
});
