// Bảng tổng hợp, giải trình, tiếp thu of round D4, in both forms.

import { describe, expect, it } from 'vitest';
import { commentTable } from '../../../src/domain/documents/comment-table.ts';
import type { RoundFacts } from '../../../src/domain/documents/facts.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { cellsOf, linesOf, rowsOf } from './plain-text.ts';
import { comments, facts, office, unregistered } from './round-d4.ts';
import { wording } from './wordings.ts';

const made = (form: 'MAU10' | 'CO_TT', of: RoundFacts = facts) =>
  commentTable(
    { office, registration: unregistered, facts: of, form },
    words,
    wording('BANG_TONG_HOP'),
  );

const five = made('CO_TT');
const lines = linesOf(five.blocks);
const rows = rowsOf(five.blocks);
const numbered = rows.filter((row) => row.kind === 'cells' && cellsOf(row)[0]?.[0]);

const none = { partly: 0, explained: 0, unanswered: 0, leader: 0, noted: 0, outOfScope: 0 };

/** The round as if these alone had been said. */
function onlyComments(kept: readonly (typeof comments)[number][]): RoundFacts {
  const counts = { total: kept.length, matters: kept.length, accepted: kept.length };
  return {
    ...facts,
    comments: kept,
    commentCounts: { ...counts, ...none },
  };
}

describe('the table of comments', () => {
  it('lies on landscape and bears no number, being no named type of paper', () => {
    expect(five.orientation).toBe('landscape');
    expect(five.number).toBe('');
  });

  it('has five columns as CO_TT and four as MAU10', () => {
    const titles = (form: 'MAU10' | 'CO_TT') =>
      made(form).blocks.flatMap((block) =>
        block.kind === 'table' ? block.columns.map((column) => column.title) : [],
      );
    expect(titles('CO_TT')).toEqual([
      'TT',
      'Nội dung dự thảo',
      'Nội dung góp ý',
      'Đơn vị góp ý',
      'Ý kiến giải trình, tiếp thu',
    ]);
    expect(titles('MAU10')).toEqual([
      'NHÓM VẤN ĐỀ, ĐIỀU, KHOẢN',
      'CHỦ THỂ GÓP Ý',
      'NỘI DUNG GÓP Ý',
      'NỘI DUNG TIẾP THU, GIẢI TRÌNH',
    ]);
  });

  it('rests on the Kế hoạch and cites the letter that asked', () => {
    expect(lines[0]).toMatch(/^Căn cứ Kế hoạch triển khai xây dựng Đề án/);
    expect(lines[0]).toContain('Công văn số 845/SKHCN-QLCN ngày 23/8/2021');
  });

  it('tells the totals of bodies and comments', () => {
    expect(lines[1]).toBe(
      '1. Tổng số 28 cơ quan, đơn vị, địa phương đã gửi xin ý kiến; đến ngày 08/9/2021, 24 cơ quan, đơn vị, địa phương đã trả lời; tổng số 40 lượt ý kiến (36 nội dung) nhận được. Cụ thể:',
    );
  });

  it('names the bodies that agree with number and day of their letters', () => {
    const agreed = lines.find((line) => line.includes('thống nhất hoàn toàn')) ?? '';
    expect(agreed).toMatch(/^- 09 cơ quan/);
    expect(agreed).toContain('Sở Nội vụ (Công văn số 1402/SNV-TCBC ngày 27/8/2021)');
  });

  it('does not double the words “Công văn số” that somebody typed with the number', () => {
    expect(lines.join('\n')).toContain(
      'Sở Giao thông vận tải (Công văn số 1704/SGTVT-KHTC ngày 26/8/2021)',
    );
  });

  it('says how a reply without a letter came', () => {
    expect(lines.join('\n')).toContain(
      'Sở Lao động - Thương binh và Xã hội (phiếu điện tử ngày 30/8/2021)',
    );
  });

  it('has one section for each file of the dossier, then what concerns it as a whole', () => {
    const bands = rows.filter((row) => row.kind === 'band').map((row) => cellsOf(row)[0]?.[0]);
    expect(bands).toEqual([
      'I. Dự thảo Báo cáo kết quả thực hiện việc phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang giai đoạn 2013-2020',
      'II. Dự thảo Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”',
      'III. Dự thảo Tờ trình',
      'IV. Dự thảo Quyết định phê duyệt Đề án của UBND tỉnh',
      'V. Ý kiến chung đối với hồ sơ',
    ]);
  });

  it('gives each of the 36 issues one row with its number', () => {
    expect(numbered.map((row) => Number(cellsOf(row)[0]?.[0]))).toEqual(
      Array.from({ length: 36 }, (_, index) => index + 1),
    );
  });

  it('names every body behind a merged issue', () => {
    const merged = numbered.filter((row) => (cellsOf(row)[3]?.length ?? 0) > 1);
    expect(merged.map((row) => cellsOf(row)[3])).toEqual([
      ['Sở Kế hoạch và Đầu tư;', 'Sở Công Thương'],
      ['Ban Quản lý các khu công nghiệp tỉnh;', 'UBND huyện Việt Yên'],
      ['UBND thành phố Bắc Giang;', 'UBND huyện Hiệp Hòa'],
      ['Sở Kế hoạch và Đầu tư;', 'Sở Tài nguyên và Môi trường'],
    ]);
  });

  it('says the result, why, and where the new draft has it', () => {
    const row = numbered.find((one) => cellsOf(one)[2]?.[0]?.startsWith('Mục tiêu tốc độ tăng'));
    expect(row === undefined ? [] : cellsOf(row)[4]).toEqual([
      'Tiếp thu một phần.',
      expect.stringMatching(/^Đã bổ sung số liệu nền và phương pháp tính tại Phụ lục 2/),
      'Vị trí trong dự thảo mới: Mục 3.2, Phần III; Phụ lục 2',
    ]);
  });

  it('does not say “Tiếp thu, điều chỉnh” twice when the explanation begins with it', () => {
    const row = numbered.find((one) => cellsOf(one)[2]?.[0]?.includes('sàn thương mại điện tử'));
    expect(row === undefined ? [] : cellsOf(row)[4]?.[0]).toMatch(
      /^Tiếp thu, điều chỉnh: bổ sung thành nhiệm vụ 2\.4/,
    );
  });

  it('calls a comment without a result “Chưa giải trình”', () => {
    expect(numbered.filter((row) => cellsOf(row)[4]?.[0] === 'Chưa giải trình.')).toHaveLength(2);
  });

  it('keeps the lines of a comment typed as a list', () => {
    const row = numbered.find((one) => cellsOf(one)[2]?.[0]?.includes('Trục liên thông'));
    expect(row === undefined ? [] : cellsOf(row)[2]?.slice(1)).toEqual([
      '- Tuân thủ Kiến trúc Chính quyền điện tử tỉnh Bắc Giang (phiên bản 2.0);',
      '- Không đầu tư phần mềm riêng lẻ, trùng lặp;',
      '- Bảo đảm an toàn thông tin theo cấp độ.',
    ]);
  });

  it('closes with figures that add up, and the rule they were counted by', () => {
    const closing = lines[lines.length - 2] ?? '';
    expect(closing).toBe(
      'Tổng cộng: 40 lượt ý kiến (36 nội dung), trong đó: tiếp thu toàn bộ 23; tiếp thu một phần 07; giải trình 05; chưa giải trình 02; cần xin ý kiến lãnh đạo 03.',
    );
    const [total = 0, , ...classes] = (closing.match(/\d+/g) ?? []).map(Number);
    expect(classes.reduce((sum, one) => sum + one, 0)).toBe(total);
    expect(lines[lines.length - 1]).toMatch(
      /^Cách tính: .*\(03 lượt\) tính vào tiếp thu một phần.*\(02 lượt\) tính vào giải trình\.\/\.$/,
    );
  });

  it('says that a file nobody commented on has no comment', () => {
    const onQuyetDinh = comments.filter(
      (comment) => comment.part === 'QD' && comment.disposition === 'TIEP_THU',
    );
    const fewer = rowsOf(made('CO_TT', onlyComments(onQuyetDinh)).blocks);
    expect(fewer.map((row) => cellsOf(row)[2]?.[0] ?? '').slice(0, 2)).toEqual([
      '',
      'Không có ý kiến góp ý.',
    ]);
    expect(fewer.filter((row) => row.kind === 'band')).toHaveLength(4);
  });

  it('has no table when nobody commented at all', () => {
    const bare = made('MAU10', onlyComments([]));
    expect(rowsOf(bare.blocks)).toEqual([]);
    expect(linesOf(bare.blocks)).toContain('Không có ý kiến góp ý.');
  });

  it('changes none of its arguments', () => {
    const before = JSON.stringify(facts);
    made('MAU10');
    expect(JSON.stringify(facts)).toBe(before);
  });
});
