// Dates and capitals in prose, by practice.md §1.2 and §1.5; widths by the fit check of §1.1.

import { describe, expect, it } from 'vitest';
import { capitalsIn } from '../../../src/domain/decree/capitals.ts';
import { datesIn } from '../../../src/domain/decree/dates-in-prose.ts';
import { textWidth } from '../../../src/domain/decree/text-width.ts';

const told = (found: readonly { rule: string; found: string }[]) =>
  found.map(({ rule, found: words }) => `${rule} ${words}`);

describe('dates in prose', () => {
  it.each([
    'ngày 01/7/2021',
    'ngày 09/02/2021',
    'từ 26/7/2021 đến 31/12/2021',
    'ngày 05 tháng 9 năm 2021',
  ])('%s is right', (text) => expect(datesIn(text)).toEqual([]));

  it('want a zero before a day below ten and before January and February', () => {
    expect(told(datesIn('từ 1/7/2021 đến 26/2/2021'))).toEqual([
      'DATES_ZERO 1/7/2021',
      'DATES_ZERO 26/2/2021',
    ]);
    expect(told(datesIn('Ngày 5 tháng 9 năm 2021'))).toEqual(['DATES_ZERO Ngày 5 tháng 9']);
  });

  it('want none before March to September', () => {
    expect(told(datesIn('chậm nhất 01/09/2021'))).toEqual(['DATES_NO_ZERO 01/09/2021']);
  });

  it('are left alone in somebody’s own words, and where a number is no date', () => {
    expect(datesIn('góp ý “đến 1/9/2021” của Sở')).toEqual([]);
    expect(datesIn('Quyết định số 45/99/2021 và tỷ lệ 1/2/2000000')).toEqual([]);
  });
});

describe('capital letters', () => {
  it.each([
    'UBND tỉnh Bắc Giang giao Sở Khoa học và Công nghệ',
    'Tỉnh Bắc Giang có 10 huyện, thành phố',
    'theo điểm a khoản 2 Điều 103 Mục 5 Chương XII',
    'Thủ đô Hà Nội, Thành phố Hồ Chí Minh, thành phố Bắc Giang',
    'thứ Hai ngày 06/9/2021; lần thứ hai',
    'Ủy ban nhân dân tỉnh, Hội đồng nhân dân tỉnh',
  ])('are right in: %s', (text) => expect(capitalsIn(text)).toEqual([]));

  it('are told where they are surely wrong', () => {
    expect(told(capitalsIn('trên địa bàn Tỉnh Bắc Giang'))).toEqual(['CAPITALS_PLACE Tỉnh Bắc']);
    expect(told(capitalsIn('tại thủ đô Hà Nội'))).toEqual(['CAPITALS_NAMED_PLACE thủ đô Hà Nội']);
    expect(told(capitalsIn('của Ủy Ban nhân dân'))).toEqual(['CAPITALS_BODY Ủy Ban']);
    expect(told(capitalsIn('do sở Tài chính và Sở khoa học gửi'))).toEqual([
      'CAPITALS_BODY sở Tài chính',
      'CAPITALS_BODY Sở khoa học',
    ]);
    expect(told(capitalsIn('theo Khoản 2 Điều 3'))).toEqual(['CAPITALS_CITED Khoản 2']);
    expect(told(capitalsIn('vào thứ hai, ngày 06/9/2021'))).toEqual(['CAPITALS_WEEKDAY thứ hai']);
  });
});

describe('the width of a text', () => {
  const width = (text: string, size: number, bold: boolean) =>
    textWidth([{ text, size, bold, italic: false, font: '', underlined: false, color: '000000' }]);

  it('is what the handbook measured, within five in a hundred', () => {
    expect(width('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, true) / 251).toBeCloseTo(1, 1);
    expect(width('Độc lập - Tự do - Hạnh phúc', 13, true) / 159).toBeCloseTo(1, 1);
    expect(width('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 12, true) / 183.5).toBeCloseTo(1, 1);
  });
});
