// Báo cáo tổng hợp of round D4.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../src/domain/day.ts';
import type { RoundFacts } from '../../../src/domain/documents/facts.ts';
import { summaryReport } from '../../../src/domain/documents/summary-report.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { linesOf, rowsOf } from './plain-text.ts';
import { facts, office, round, unregistered } from './round-d4.ts';
import { reportWordings } from './wordings.ts';

const registration = { ...unregistered, today: day('2021-09-08') };
const made = (of: RoundFacts = facts, entry = registration) =>
  summaryReport(
    { office, registration: entry, facts: of, form: 'CO_TT', recipient: 'UBND tỉnh Bắc Giang' },
    words,
    reportWordings(),
  );
const report = made();
const lines = linesOf(report.blocks);

describe('the report of a round', () => {
  it('is a BÁO CÁO with a blank number of its type', () => {
    expect(report.number).toBe('Số:      /BC-SKHCN');
    expect(report.subject.kind === 'typed' ? report.subject.typeName : '').toBe('BÁO CÁO');
    expect(report.recipients).toEqual(['UBND tỉnh Bắc Giang']);
  });

  it('puts each legal basis on a line of its own', () => {
    expect(report.bases).toHaveLength(2);
    expect(report.bases[1]).toMatch(/^Căn cứ Quyết định số 307\/QĐ-UBND ngày 09\/02\/2021/);
  });

  it('has its three parts in order', () => {
    expect(lines.filter((line) => /^I+\. /.test(line))).toEqual([
      'I. QUÁ TRÌNH LẤY Ý KIẾN',
      'II. KẾT QUẢ',
      'III. KIẾN NGHỊ',
    ]);
  });

  it('tells the figures in one sentence whose parts make the whole', () => {
    expect(lines).toContain(
      'Sở Khoa học và Công nghệ đã gửi 28 cơ quan, đơn vị, địa phương; đến ngày 08/9/2021 nhận được ý kiến của 24 cơ quan, đơn vị, địa phương, trong đó 09 thống nhất hoàn toàn, 13 có ý kiến góp ý (37 ý kiến), 01 không thống nhất (03 ý kiến), 01 không có ý kiến; 04 cơ quan, đơn vị, địa phương chưa có ý kiến.',
    );
  });

  it('never counts the silent among those who agree', () => {
    expect(lines.filter((line) => line.includes('thống nhất hoàn toàn:'))[0]).not.toContain(
      'Sở Y tế',
    );
  });

  it('tells comments file by file, adding up to all of them', () => {
    const perFile = lines
      .map((line) => /: (\d+) lượt ý kiến, (\d+) nội dung\.$/.exec(line))
      .flatMap((match) => (match === null ? [] : [[Number(match[1]), Number(match[2])] as const]));
    expect(perFile.map(([total]) => total)).toEqual([5, 25, 3, 4, 3]);
    expect(perFile.reduce((sum, [total]) => sum + total, 0)).toBe(40);
    expect(perFile.reduce((sum, [, issues]) => sum + issues, 0)).toBe(36);
  });

  it('lists what is left to the leader and what a dissenting body did not get', () => {
    const start = lines.indexOf('3. Nội dung còn ý kiến khác nhau');
    const open = lines.slice(start + 1, start + 5);
    expect(open.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      '- Sở Tư pháp (Mục I)',
      '- Sở Tài chính (Mục 4, Phần IV)',
      '- Sở Tài chính (Mục 4.2, Phần IV)',
      '- UBND thành phố Bắc Giang (Nhiệm vụ 1, Phần III)',
    ]);
    expect(lines[start + 5]).toBe('Còn 02 lượt ý kiến đang tổng hợp, chưa giải trình.');
    expect(lines.join('\n')).toContain('cho ý kiến đối với 04 nội dung nêu tại điểm 3 Mục II');
  });

  it('says so when no view differs any more', () => {
    const settled = facts.comments.map((comment) => ({
      ...comment,
      disposition: 'TIEP_THU' as const,
    }));
    const none = { partly: 0, explained: 0, unanswered: 0, leader: 0, noted: 0, outOfScope: 0 };
    const done = made({
      ...facts,
      comments: settled,
      commentCounts: { ...facts.commentCounts, ...none, accepted: 40 },
    });
    expect(linesOf(done.blocks)).toContain('Không có nội dung còn ý kiến khác nhau.');
  });

  it('tells an extension with both deadlines', () => {
    const extended = {
      ...round,
      extendedFrom: moment('2021-09-01T23:59'),
      dueAt: moment('2021-09-06T23:59'),
      extendReason: 'giãn cách xã hội',
    };
    const text = linesOf(made({ ...facts, round: extended }).blocks).join('\n');
    expect(text).toContain('thời hạn trả lời chậm nhất hết ngày 01/9/2021 (thứ Tư).');
    expect(text).toContain(
      'được gia hạn, chậm nhất hết ngày 06/9/2021 (thứ Hai); lý do: giãn cách xã hội.',
    );
  });

  it('points to its annex, which has the table on landscape and names the report', () => {
    expect(lines.join('\n')).toContain('(chi tiết tại Phụ lục kèm theo)');
    const [annex] = report.annexes;
    expect(annex?.label).toBe('Phụ lục');
    expect(annex?.orientation).toBe('landscape');
    expect(annex?.reference).toBe(
      '(Kèm theo Báo cáo số      /BC-SKHCN ngày     tháng 9 năm 2021 của Sở Khoa học và Công nghệ)',
    );
    expect(rowsOf(annex?.blocks ?? [])).toHaveLength(36 + 5);
  });

  it('carries its number and day into the annex once they are known', () => {
    const entry = { ...registration, number: '15/BC-SKHCN', date: day('2021-09-09') };
    expect(made(facts, entry).annexes[0]?.reference).toBe(
      '(Kèm theo Báo cáo số 15/BC-SKHCN ngày 09 tháng 9 năm 2021 của Sở Khoa học và Công nghệ)',
    );
  });

  it('asks the leaders about the silent under SILENCE_ESCALATE, and under no other policy', () => {
    const asked = (silencePolicy: RoundFacts['round']['silencePolicy']) =>
      linesOf(made({ ...facts, round: { ...round, silencePolicy } }).blocks).filter((line) =>
        line.includes('không có văn bản tham gia ý kiến trong thời hạn nêu tại'),
      );
    expect(asked('SILENCE_ESCALATE')).toEqual([
      expect.stringContaining(
        'kính đề nghị UBND tỉnh Bắc Giang xem xét, chỉ đạo đối với 04 cơ quan, đơn vị, địa phương',
      ),
    ]);
    expect(asked('SILENCE_AGREES')).toEqual([]);
    expect(asked('SILENCE_NONE')).toEqual([]);
  });
});
