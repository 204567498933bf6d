import '../../tools/speak.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeFacts } from '../../emulator/spreadsheet/locale.ts';
import { typed } from '../../emulator/spreadsheet/typed-text.ts';
import { bookWords } from '../../src/text/book-words.ts';
import { enums } from '../../src/workbook/enums.ts';
import { isInert } from '../../src/workbook/inert-text.ts';
import { labelOf } from '../../src/workbook/labels.ts';

describe('a text that Sheets can only keep', () => {
  it.each([
    'Sở Tài chính',
    'Đề nghị làm rõ nguồn kinh phí',
    'PH-D4-STC',
    'PH-D4-LNg',
    'GY-D4-0017',
    'P6',
    'TH-00031',
    'sotaichinh@example.vn',
    'vt2@example.vn',
    'D4.STC.7KQ2MHNB',
    'D6.DN4.12345678',
    'D4:STC:NHAC:2',
    'P5FS+0',
    'P5FS+0, P3SS-2',
    '1199/QĐ-UBND',
    '01/2022/NQ-HĐND',
    '1. Đánh giá một số kết quả về hoạt động thị trường khoa học và công nghệ',
    'D4:STC:LAY_Y_KIEN:1',
    '2_ABaOnudX7',
    '1mZqX3bS8vTgPz5yRr0QwYhJ2kLdNfCa7eVuMtXoIiG4',
    'https://docs.example/d/1x',
    'Khoản 2 Điều 5',
    '[Đề nghị góp ý trước 01/9/2021] Dự thảo Đề án (lần 1) - Sở Tài chính',
    'Mục III.5, trang 18',
    'Trang 5, dòng 3 của dự thảo',
    'Khớp; 3 ý kiến',
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
    'D4.MAR.12345678',
    'T12:30',
    'T12:30PM',
    'R3.8.23',
    'Trang 5',
    'Chủ nhật 5/9',
    'Thứ Tư 1/9/2021',
    'Tháng Mười Một 2021',
    'Đồng 500',
    '=A_1',
    '+a_1',
    '1_000',
    '-2_A',
    '1234567890123456789012345678901234567890',
    '-mZqX3bS8vTgPz5yRr0QwYhJ2kLdNfCa7eVuMtXoIiG4',
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

  it('is kept by the runtime to the letter, in every locale that it knows', () => {
    const pieces = [
      '=',
      '[',
      '+',
      '-',
      '1',
      '23/8/2021',
      '1,5',
      '2.5',
      ':30',
      'D4',
      'T',
      '_',
      '@',
      '%',
    ];
    const words = ['e3', 'TRUE', ' ', '₫', '$', '.', ';', 'Điều', 'thứ', 'PM', "'", '\t'];
    const text = fc.array(fc.constantFrom(...pieces, ...words), { maxLength: 6 });
    fc.assert(
      fc.property(text, fc.constantFrom('vi_VN', 'en_US', 'en_GB'), (parts, locale) => {
        const written = parts.join('');
        fc.pre(isInert(written));
        const rules = {
          facts: localeFacts(locale),
          format: '@',
          now: 44431,
          switches: {
            'cells.apostrophe': 'formula',
            'cells.plainText': 'ignored',
            'cells.signStart': 'formula',
          },
        } as const;
        expect(typed(written, rules)).toEqual({ v: written });
      }),
      { numRuns: 3000 },
    );
  });
});
