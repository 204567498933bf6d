// A draft is read into clauses with their own text; no word of it is lost, whatever it looks like.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedLines, readOutline } from '../../../src/domain/outline/read-outline.ts';
import { decisionDraft, programmeDraft } from './drafts.ts';

const read = (text: string) => readOutline(pastedLines(text));

/** Each clause as `depth number | title`, in the order of the draft. */
function tree(text: string): string[] {
  const { clauses } = read(text);
  const depthOf = (index: number): number => {
    const parent = clauses[index]?.parent ?? -1;
    return parent < 0 ? 0 : depthOf(parent) + 1;
  };
  return clauses.map(({ number, title }, index) => `${depthOf(index)} ${number} | ${title}`);
}

const textOf = (text: string, number: string): string | undefined =>
  read(text).clauses.find((clause) => clause.number === number)?.text;

describe('the outline of a pasted Đề án', () => {
  it('is its parts, sections, points and letters, each under the one above', () => {
    expect(tree(programmeDraft)).toEqual([
      '0  | Phần đầu văn bản',
      '0  | MỞ ĐẦU',
      '0 Phần thứ nhất | ĐÁNH GIÁ KẾT QUẢ HOẠT ĐỘNG THỊ TRƯỜNG KHOA HỌC VÀ CÔNG NGHỆ',
      '1 I | KẾT QUẢ ĐẠT ĐƯỢC',
      '2 1 | Về tổ chức',
      '2 2 | Về giao dịch công nghệ',
      '3 a | Mua bán máy móc',
      '3 b | ',
      '1 II | HẠN CHẾ',
      '2 1 | ',
      '0 Phần thứ hai | NHIỆM VỤ, GIẢI PHÁP',
      '1 I | Quan điểm',
      '0  | Nơi nhận',
    ]);
  });

  it('keeps under each what stands there, dashes and sums of money included', () => {
    const { clauses } = read(programmeDraft);
    expect(clauses[4]?.text).toBe(
      'Toàn tỉnh có 12 tổ chức khoa học và công nghệ.\n- Sở là cơ quan thường trực;\n- 3.5 tỷ đồng là kinh phí năm 2020.',
    );
    expect(clauses[7]?.text).toBe('Chuyển giao công nghệ; trong đó có 4 hợp đồng.');
    expect(clauses[11]?.text).toContain('Điều 2 của Quyết định số 1199/QĐ-UBND nêu rõ');
  });

  it('passes over a printed table of contents, and says how much', () => {
    expect(read(programmeDraft).contentsLines).toBe(3);
  });

  it('is read from a table of contents when there is nothing else', () => {
    expect(
      tree('MỤC LỤC\nI. SỰ CẦN THIẾT ........ 1\n1. Cơ sở pháp lý ....... 2\nII. MỤC TIÊU\t5'),
    ).toEqual(['0 I | SỰ CẦN THIẾT', '1 1 | Cơ sở pháp lý', '0 II | MỤC TIÊU']);
  });

  it('takes a line for text when a person says so', () => {
    const lines = pastedLines(programmeDraft);
    const at = lines.findIndex(({ text }) => text === 'a) Mua bán máy móc');
    const { clauses } = readOutline(lines, new Set([at]));
    expect(clauses.find(({ title }) => title === 'Về giao dịch công nghệ')?.text).toBe(
      'a) Mua bán máy móc',
    );
  });
});

describe('the outline of a decision', () => {
  it('is its articles, with the khoản and điểm that bodies cite', () => {
    expect(tree(decisionDraft)).toEqual([
      '0  | Phần đầu văn bản',
      '0 Điều 1 | ',
      '0 Điều 2 | Tổ chức thực hiện',
      '1 1 | ',
      '1 2 | Các sở, ban, ngành phối hợp',
      '2 a | ',
      '2 b | ',
      '0 Điều 3 | ',
    ]);
    expect(textOf(decisionDraft, 'Điều 3')).toBe('Quyết định này có hiệu lực kể từ ngày ký./.');
  });
});

describe('a numbered list as Word copies it', () => {
  it('has a tab behind each number', () => {
    expect(tree('I.\tSỰ CẦN THIẾT\n1.\tCơ sở pháp lý\nNội dung.')).toEqual([
      '0 I | SỰ CẦN THIẾT',
      '1 1 | Cơ sở pháp lý',
    ]);
  });

  it('may number by decimals, “1.1” under “1”', () => {
    expect(tree('1. Quan điểm\n1.1. Phát triển\n1.2. Hội nhập\n2. Mục tiêu\n2.1. Chung')).toEqual([
      '0 1 | Quan điểm',
      '1 1.1 | Phát triển',
      '1 1.2 | Hội nhập',
      '0 2 | Mục tiêu',
      '1 2.1 | Chung',
    ]);
  });
});

describe('whatever is pasted', () => {
  const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
  const line = fc.oneof(
    fc.constantFrom(...programmeDraft.split('\n').filter((one) => !/\.{4,}|MỤC LỤC/.test(one))),
    fc.constantFrom(...decisionDraft.split('\n')),
    fc.constantFrom(
      '=SUM(A1)',
      '<b>I. x</b>',
      'Chương II',
      'Mục 1',
      'PHỤ LỤC',
      '1)',
      'a) ',
      'Sở\t12',
    ),
    fc.lorem({ maxCount: 8 }),
  );

  it('keeps every word, in its order', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const given = lines.map((text) => ({ text, level: null, bold: false }));
        const { clauses } = readOutline(given);
        const kept = clauses.map(({ heading, text }) => `${heading}\n${text}`).join('\n');
        expect(words(kept)).toEqual(words(lines.join('\n')));
      }),
    );
  });
});
