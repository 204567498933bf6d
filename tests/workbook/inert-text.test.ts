import { describe, expect, it } from 'vitest';
import { bookWords } from '../../src/text/book-words.ts';
import { enums } from '../../src/workbook/enums.ts';
import { isInert } from '../../src/workbook/inert-text.ts';
import { labelOf } from '../../src/workbook/labels.ts';

describe('a text that Sheets can only keep', () => {
  it.each([
    'Sở Tài chính',
    'Đề nghị làm rõ nguồn kinh phí',
    'PH-D4-STC',
    'GY-D4-0017',
    'P6',
    'TH-00031',
    'sotaichinh@example.vn',
    '',
  ])('is %j', (text) => {
    expect(isInert(text)).toBe(true);
  });

  it.each([
    '=1+1',
    '+84912345678',
    '-5',
    '- Đề nghị bổ sung',
    '@x',
    "'x",
    '01',
    '1-2',
    '07:00',
    '345/STC-HCSN',
    ' Sở',
    'Sở ',
    '\t=1',
    'TRUE',
    'false',
    '#N/A',
    'Tháng 8 2021',
    'thg 8 2021',
    'Thứ Hai, 23/8/2021',
    'Ngày 23 tháng 8 năm 2021',
    'MAR-21',
    'MAY1',
    'VND 500',
    '5e3',
    '“trích”',
    '\u200b=1',
  ])('is not %j', (text) => {
    expect(isInert(text)).toBe(false);
  });

  it('is every label that the workbook writes, in both languages', () => {
    for (const words of [bookWords('vi'), bookWords('en')]) {
      for (const name of Object.keys(enums) as (keyof typeof enums)[]) {
        for (const id of enums[name]) {
          expect([labelOf(words, name, id), isInert(labelOf(words, name, id))]).toEqual([
            labelOf(words, name, id),
            true,
          ]);
        }
      }
    }
  });
});
