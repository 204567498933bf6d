// A pasted letter is proposed as comments: as a clerk would split it, with nothing lost.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLetter } from '../../../../src/domain/replies/letter/split-letter.ts';
import * as letter from './letters.ts';

const D4 = ['BC', 'DA', 'TTR', 'QD'] as const;
const split = (text: string) => splitLetter(text, D4);
/** Document, place and the beginning of each comment. */
const seen = (text: string) =>
  split(text).comments.map(({ part, place, content }) => [part, place, content.slice(0, 32)]);
const kinds = (text: string) => split(text).leftOut.map(({ kind }) => kind);
const head = (text: string) => {
  const { docNo, docDate, signer, position } = split(text);
  return [docNo, docDate, signer, position];
};

describe('a letter with dashes under headings', () => {
  it('takes the document from the heading, the place from the item', () => {
    expect(seen(letter.finance)).toEqual([
      ['TTR', 'Trang 2', 'Tại trang 2, đề nghị thống nhất '],
      ['TTR', '', 'Đề nghị bổ sung căn cứ Luật Ngân'],
      ['DA', 'Mục IV.2', 'Mục IV.2: đề nghị làm rõ nguồn k'],
      ['DA', 'Phụ lục 2', 'Phụ lục 2: đề nghị rà soát lại t'],
    ]);
  });

  it('tells number, date, signer and position, and gives the reason its own place', () => {
    expect(head(letter.finance)).toEqual([
      '345/STC-QLNS',
      '2021-08-28',
      'Nguyễn Văn An, Phó Giám đốc',
      'THONG_NHAT_CO_Y_KIEN',
    ]);
    expect(split(letter.finance).comments[3]).toMatchObject({
      content: 'Phụ lục 2: đề nghị rà soát lại tổng mức kinh phí',
      reason: 'cộng các dòng thành phần không khớp.',
      sourceText:
        '- Phụ lục 2: đề nghị rà soát lại tổng mức kinh phí, lý do: cộng các dòng thành phần không khớp.',
    });
  });

  it('leaves out head, lead-in, headings, closing formula and signature, each by its name', () => {
    expect(kinds(letter.finance)).toEqual([
      'LETTERHEAD',
      'LEAD_IN',
      'HEADING',
      'HEADING',
      'CLOSING',
      'SIGNATURE',
    ]);
  });
});

describe('a letter out of a PDF', () => {
  it('has its broken lines joined, across a page number, too', () => {
    const { comments } = split(letter.planning);
    expect(comments.map(({ content }) => content)).toEqual([
      'Tại mục III.1 dự thảo Đề án, đề nghị cơ quan soạn thảo bổ sung đánh giá kết quả thu hút đầu tư vào lĩnh vực công nghệ cao giai đoạn 2016-2020, làm cơ sở xác định mục tiêu.',
      'Tại trang 12, đề nghị sửa cụm từ “đẩy mạnh thu hút” thành “ưu tiên thu hút có chọn lọc” để phù hợp với Nghị quyết số 50-NQ/TW của Bộ Chính trị.',
      'Về tổ chức thực hiện: Đề nghị giao Sở Tài chính chủ trì tham mưu bố trí kinh phí hằng năm.',
    ]);
    expect(comments[0]?.sourceText.split('\n')).toHaveLength(3);
    expect(comments[1]?.proposal).toBe('ưu tiên thu hút có chọn lọc');
    expect(comments.map(({ place }) => place)).toEqual([
      'Mục III.1',
      'Trang 12',
      'Tổ chức thực hiện',
    ]);
    expect(head(letter.planning)).toEqual([
      '1502/SKHĐT-KTN',
      '2021-08-30',
      'Trần Thị Bình, Giám đốc',
      'THONG_NHAT_CO_Y_KIEN',
    ]);
  });
});

describe('a letter that comments on nothing', () => {
  it('agrees', () => {
    expect(split(letter.district).comments).toEqual([]);
    expect(head(letter.district)).toEqual([
      '1120/UBND-KTHT',
      '2021-08-25',
      'Lê Văn Cường, Phó Chủ tịch',
      'THONG_NHAT',
    ]);
  });

  it('or has no comment', () => {
    expect(split(letter.inspectorate).comments).toEqual([]);
    expect(head(letter.inspectorate)).toEqual([
      '77/TTr-NV1',
      '2021-08-26',
      'Phạm Thị Dung, Chánh Thanh tra',
      'KHONG_CO_Y_KIEN',
    ]);
  });

  it('or says nothing that is known: the clerk chooses', () => {
    expect(split('Kính gửi: Sở Khoa học và Công nghệ').position).toBeNull();
  });
});

describe('lists within lists', () => {
  it('split below a heading, and stay whole below an item that names a place', () => {
    expect(seen(letter.justice)).toEqual([
      ['QD', '', 'Đề nghị bỏ căn cứ Nghị quyết số '],
      ['QD', '', 'Bổ sung Luật Chuyển giao công ng'],
      ['QD', 'Khoản 2 Điều 3', 'Tại khoản 2 Điều 3, đề nghị quy '],
      ['QD', 'Điểm a khoản 1 Điều 2', 'Điểm a khoản 1 Điều 2: Sửa “Giao'],
    ]);
    expect(split(letter.justice).comments[2]?.content).toBe(
      'Tại khoản 2 Điều 3, đề nghị quy định rõ:\na) Thời hạn báo cáo;\nb) Cơ quan đầu mối.',
    );
    expect(kinds(letter.justice)).toContain('POSITION');
  });

  it('of two numbers, with dashes and pluses below', () => {
    expect(seen(letter.agriculture)).toEqual([
      ['BC', '', 'Đề nghị bổ sung số liệu về doanh'],
      ['BC', 'Bảng 3', 'Tại Bảng 3, đề nghị cập nhật số '],
      ['DA', 'Phần thứ hai, mục 3', 'Phần thứ hai, mục 3 đề nghị bổ s'],
      ['DA', '', 'Đề nghị giao Sở Nông nghiệp chủ '],
    ]);
    expect(split(letter.agriculture).comments[2]?.sourceText.split('\n')).toHaveLength(5);
  });
});

describe('prose', () => {
  it('splits where “Thứ nhất” and the like begin, and knows an agreement from a comment', () => {
    expect(split(letter.industry).comments.map(({ place, content }) => [place, content])).toEqual([
      [
        'Mục II.2',
        'Thứ nhất, đề nghị bổ sung mục tiêu về sàn giao dịch công nghệ trực tuyến tại Mục II.2.',
      ],
      ['', 'Thứ hai, đề nghị làm rõ vai trò của các khu công nghiệp.'],
      ['Trang 15', 'Thứ ba, cần rà soát lỗi chính tả tại trang 15.'],
    ]);
    expect(kinds(letter.industry)).toEqual(['LETTERHEAD', 'POSITION', 'LEAD_IN', 'CLOSING']);
  });

  it('of one sentence with both is a comment', () => {
    expect(split(letter.mail).comments).toMatchObject([
      { place: 'Trang 4', proposal: 'Sở Thông tin và Truyền thông' },
    ]);
  });

  it('that does not agree is told as such, figures that do not agree are not', () => {
    expect(split(letter.enterprise).position).toBe('KHONG_THONG_NHAT');
    expect(split(letter.enterprise).comments).toHaveLength(2);
    expect(split(letter.bullets).position).toBe('THONG_NHAT_CO_Y_KIEN');
  });
});

describe('other manners', () => {
  it('bullets of Word, a reason on its own line', () => {
    expect(seen(letter.bullets).map(([part, place]) => [part, place])).toEqual([
      ['CHUNG', ''],
      ['DA', 'Trang 7'],
      ['DA', ''],
    ]);
    expect(split(letter.bullets).comments[1]?.reason).toBe('Báo cáo ghi 54 doanh nghiệp.');
  });

  it('decomposed accents: read as composed, kept as they came', () => {
    const { comments } = split(letter.culture);
    expect(comments.map(({ part, place }) => [part, place])).toEqual([
      ['DA', 'Mục II.1'],
      ['CHUNG', 'Mục III'],
    ]);
    expect(comments[1]?.content).toBe('Hai là, tại Mục III, đề nghị làm rõ lộ trình.');
    expect(comments[1]?.sourceText).toBe(
      'Hai là, tại Mục III, đề nghị làm rõ lộ trình.'.normalize('NFD'),
    );
  });

  it('comments in an annex behind the signature', () => {
    expect(seen(letter.annexed)).toEqual([
      ['CHUNG', 'Mục V', 'Đề nghị bổ sung biên chế cho Tru'],
      ['CHUNG', '', 'Bỏ nội dung thành lập Ban Chỉ đạ'],
    ]);
    expect(head(letter.annexed).slice(0, 3)).toEqual([
      '900/SNV-TCBC',
      '2021-08-27',
      'Ngô Văn Hải, Giám đốc',
    ]);
  });

  it('a round about one document asks about that', () => {
    expect(splitLetter('- Đề nghị bổ sung căn cứ.', ['DA']).comments[0]?.part).toBe('DA');
  });

  it('a number that the registry has left blank is not made up', () => {
    const text =
      'SỞ Y TẾ\nSố:      /SYT-NVY\nBắc Giang, ngày     tháng 8 năm 2021\nKính gửi: Sở KH&CN';
    expect(head(text)).toEqual(['', null, '', null]);
  });
});

describe('whatever the text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...Object.values(letter.letters).flatMap((text) => text.split('\n')),
      '=IMPORTXML("http://x";"//a")',
      '<script>alert(1)</script>',
      '1. I. a) - + •',
      '“',
      'Nơi nhận:',
    ),
    fc.string(),
  );
  const squeezed = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  /** Letters in any order of the stretches: what went in came out, each once. */
  const sorted = (texts: readonly string[]) => [...squeezed(texts.join(''))].sort().join('');

  it('each letter of it is in exactly one comment or stretch left out', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const numbered = lines.map((one, index) => `${one} §${index}§`).join('\n');
        const { comments, leftOut } = split(numbered);
        const out = [
          ...comments.map(({ sourceText }) => sourceText),
          ...leftOut.map((one) => one.text),
        ];
        expect(sorted(out)).toBe(sorted([numbered]));
        const found = out.flatMap((text) =>
          [...text.matchAll(/§(\d+)§/g)].map(([, at]) => Number(at)),
        );
        for (const index of lines.keys()) expect(found).toContain(index);
      }),
      { numRuns: 300 },
    );
  });

  it('it is read in the time of a person’s breath, however long', () => {
    const long = 'Đề nghị sửa “a” thành “b”; tại Mục II.1, khoản 2 Điều 3. '.repeat(6_000);
    const began = performance.now();
    split(long);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
