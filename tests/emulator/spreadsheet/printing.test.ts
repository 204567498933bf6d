// The PDF of a spreadsheet. developers.google.com/apps-script/reference/spreadsheet/spreadsheet
// (getAs, getBlob)

import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { inScript } from '../contract/platform.ts';

const installed = (program: string) => !spawnSync(program, ['--version']).error;

const filled = `sheet.getRange('A1:B3').setValues([['Xã', 'Số đơn'], ['An <Bình>', 1234.5], ['Ẩn', 7]]);
  sheet.getRange('A1:B1').setBackground('#d9ead3').setFontWeight('bold');
  sheet.getRange('B2:B4').setNumberFormat('#,##0.00');
  sheet.getRange('B4').setFormula('=B2*2');
  sheet.getRange('A5:B5').merge().setValue('Gộp lại');
  sheet.hideRows(3);
  book.insertSheet('Khác').getRange('A1').setValue('Trang hai');
  book.insertSheet('Bí mật').hideSheet().getRange('A1').setValue('không in');
  book.rename('Sổ in');`;

describe('the PDF of a spreadsheet', () => {
  it.runIf(installed('soffice'))(
    'is a blob of that type, named after the spreadsheet',
    async () => {
      expect(
        await inScript(`${filled}
        const blob = book.getAs('application/pdf');
        return [blob.getName(), blob.getContentType(), blob.getDataAsString('latin1').slice(0, 5)];`),
      ).toEqual(['Sổ in.pdf', 'application/pdf', '%PDF-']);
    },
  );

  it.runIf(installed('soffice') && installed('pdftotext'))(
    'shows what visible cells of visible tabs show, each tab on a page of its own',
    async () => {
      const bytes = await inScript<string>(
        `${filled} return Utilities.base64Encode(book.getBlob().getBytes());`,
      );
      const pages = execFileSync('pdftotext', ['-layout', '-', '-'], {
        input: Buffer.from(bytes, 'base64'),
        encoding: 'utf8',
      })
        .split('\f')
        .map((page) => page.split(/\s{2,}|\n/).filter((text) => text !== ''));
      expect(pages[0]).toEqual(['Xã', 'Số đơn', 'An <Bình>', '1.234,50', '2.469,00', 'Gộp lại']);
      expect(pages[1]).toEqual(['Trang hai']);
      expect(pages.flat()).not.toContain('không in');
    },
  );

  it('is the only type that is offered', async () => {
    expect(await inScript(`return thrown(() => book.getAs('text/csv'));`)).toBe(
      'Converting from application/vnd.google-apps.spreadsheet to text/csv is not supported.',
    );
  });
});
