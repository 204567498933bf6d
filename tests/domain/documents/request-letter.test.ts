// The công văn that asks for comments, on round D4.

import { describe, expect, it } from 'vitest';
import { day, moment } from '../../../src/domain/day.ts';
import {
  type RequestLetterInput,
  requestLetter,
} from '../../../src/domain/documents/request-letter.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { linesOf } from './plain-text.ts';
import { audience, files, office, round, unregistered } from './round-d4.ts';
import { wording } from './wordings.ts';

const input = {
  office,
  registration: unregistered,
  round,
  audience,
  files,
  submittedTo: 'UBND tỉnh',
};
const letterOf = (given: RequestLetterInput) => requestLetter(given, words, wording('CONG_VAN'));
const letter = letterOf(input);
const lines = linesOf(letter.blocks);

describe('the letter of a round', () => {
  it('leaves number and day blank until they are given after signing', () => {
    expect(letter.number).toBe('Số:      /SKHCN-QLCN');
    expect(letter.placeAndDate).toBe('Bắc Giang, ngày     tháng 8 năm 2021');
  });

  it('writes a number below ten and the 5th of August as the decree does', () => {
    const registration = {
      ...unregistered,
      number: '7/SKHCN-QLCN',
      date: day('2021-08-05'),
    };
    const numbered = letterOf({ ...input, registration });
    expect(numbered.number).toBe('Số: 07/SKHCN-QLCN');
    expect(numbered.placeAndDate).toBe('Bắc Giang, ngày 05 tháng 8 năm 2021');
  });

  it('says what it is about and to whom it goes', () => {
    expect(letter.subject).toEqual({
      kind: 'letter',
      about:
        'V/v góp ý dự thảo Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030” (lần 1)',
    });
    expect(letter.recipients).toEqual(['Các sở, ban, ngành tỉnh', 'UBND các huyện, thành phố']);
  });

  it('does not number a single file', () => {
    const [only] = input.files;
    const one = linesOf(letterOf({ ...input, files: only ? [only] : [] }).blocks);
    expect(one[0]).toContain(`gồm: ${only?.name} (gửi kèm).`);
  });

  it('names the four files and rests on the numbered decision while the plan has no number', () => {
    expect(lines[0]).toMatch(/^Thực hiện Quyết định số 1199\/QĐ-UBND ngày 24\/12\/2020/);
    expect(lines[0]).toContain('(4) Quyết định phê duyệt Đề án của UBND tỉnh (gửi kèm).');
  });

  it('rests on the plan once its number and day are known', () => {
    const known = { ...office, planNumber: '45/KH-SKHCN', planDate: day('2021-06-21') };
    expect(linesOf(letterOf({ ...input, office: known }).blocks)[0]).toMatch(
      /^Thực hiện Kế hoạch số 45\/KH-SKHCN ngày 21\/6\/2021 của Sở Khoa học và Công nghệ/,
    );
  });

  it('gives the deadline without a doubt, in bold', () => {
    expect(lines[1]).toContain('chậm nhất hết ngày 01/9/2021 (thứ Tư)');
    const runs = letter.blocks[1]?.kind === 'paragraph' ? letter.blocks[1].runs : [];
    expect(runs.filter((run) => run.bold).map((run) => run.text)).toEqual([
      'chậm nhất hết ngày 01/9/2021 (thứ Tư)',
    ]);
  });

  it('gives the hour of a deadline that has one', () => {
    const early = { ...round, dueAt: moment('2017-12-05T14:00') };
    expect(linesOf(letterOf({ ...input, round: early }).blocks)[1]).toContain(
      'trước 14 giờ 00, ngày 05/12/2017 (thứ Ba)',
    );
  });

  it('sends everybody to their own e-mail for link and code, and prints neither', () => {
    expect(lines[1]).toContain(
      'theo đường liên kết và mã phiếu riêng ghi trong thư điện tử gửi từng nơi nhận',
    );
    expect(lines.join('\n')).not.toContain('http');
  });

  it('does not speak of a form in a round by official letter', () => {
    const byLetter = { ...round, mode: 'CONG_VAN' as const };
    expect(linesOf(letterOf({ ...input, round: byLetter }).blocks)[1]).not.toContain('biểu mẫu');
  });

  it('says that silence is agreement under SILENCE_AGREES and under no other policy', () => {
    const sentence =
      'Quá thời hạn trên, cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo.';
    expect(lines).toContain(sentence);
    for (const silencePolicy of ['SILENCE_NONE', 'SILENCE_ESCALATE', null] as const) {
      const other = letterOf({ ...input, round: { ...round, silencePolicy } });
      expect(linesOf(other.blocks).join('\n')).not.toContain('Quá thời hạn');
    }
  });

  it('ends with ./. after its last word', () => {
    expect(lines[lines.length - 1]).toBe(
      'Đề nghị các cơ quan, đơn vị, địa phương quan tâm, phối hợp thực hiện./.',
    );
  });

  it('asks a ministry upwards', () => {
    const bureau = { ...audience, together: 'Quý cơ quan', counted: 'cơ quan', upward: true };
    const asked = linesOf(letterOf({ ...input, audience: bureau }).blocks);
    expect(asked[1]).toContain('Sở Khoa học và Công nghệ kính đề nghị Quý cơ quan');
    expect(asked[asked.length - 1]).toBe(
      'Sở Khoa học và Công nghệ trân trọng đề nghị Quý cơ quan quan tâm, cho ý kiến./.',
    );
  });

  it('has units of the Sở answer to the drafting unit', () => {
    const units = { ...audience, internal: true };
    expect(linesOf(letterOf({ ...input, audience: units }).blocks)[1]).toContain(
      'gửi về Phòng Quản lý Công nghệ và Thị trường công nghệ chậm nhất',
    );
  });

  it('carries “DỰ THẢO LẦN n” only when the office wants the stamp', () => {
    expect(letter.stamp).toBe('');
    const stamped = { ...input, office: { ...office, draftStamp: true } };
    expect(letterOf(stamped).stamp).toBe('DỰ THẢO LẦN 1');
  });

  it('says what the office has made of its wording, and leaves out a block it emptied', () => {
    const own = wording('CONG_VAN', {
      deNghi: 'Đề nghị {{cacNoiNhan}} góp ý {{han}}.\nXin cảm ơn.',
      ketThuc: ' ',
      noiNhan: '- Như trên;\n- Chi cục TĐC;\n- Lưu: VT, {{maDonVi}}.',
    });
    const letter = requestLetter(input, words, own);
    expect(linesOf(letter.blocks).slice(1)).toEqual([
      'Đề nghị các cơ quan, đơn vị, địa phương góp ý chậm nhất hết ngày 01/9/2021 (thứ Tư).',
      'Xin cảm ơn.',
      'Quá thời hạn trên, cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến được xác định là thống nhất với nội dung dự thảo./.',
    ]);
    expect(letter.receivers).toEqual(['Như trên', 'Chi cục TĐC', 'Lưu: VT, QLCN']);
  });

  it('refuses a round without a deadline', () => {
    expect(() => letterOf({ ...input, round: { ...round, dueAt: null } })).toThrow(
      expect.objectContaining({ code: 'ROUND.NO_PERIOD', params: { round: 'D4', found: null } }),
    );
  });
});
