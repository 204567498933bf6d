// What the papers say of those who did not answer: the fact, and a meaning only where it was earned.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import type { RoundFacts } from '../../../src/domain/documents/facts.ts';
import { silencePoints } from '../../../src/domain/documents/silence.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { linesOf } from './plain-text.ts';
import { facts, round } from './round-d4.ts';

const silent = 'Sở Y tế; UBND huyện Lục Nam; UBND huyện Sơn Động; UBND huyện Yên Thế';
const told = (change: Partial<RoundFacts>): string[] =>
  linesOf(silencePoints({ ...facts, ...change }, 'Sở Khoa học và Công nghệ', words));

describe('silence', () => {
  it('is written up as agreement when the letter said so and has its number and day', () => {
    expect(told({})).toEqual([
      `- 04 cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến trong thời hạn: ${silent}; theo Công văn số 845/SKHCN-QLCN ngày 23/8/2021, coi như thống nhất với nội dung dự thảo.`,
    ]);
  });

  it('stays a plain fact while the letter has no number', () => {
    expect(told({ round: { ...round, outDocNo: '' } })).toEqual([
      `- 04 cơ quan, đơn vị, địa phương chưa có ý kiến: ${silent}.`,
    ]);
  });

  it('stays a plain fact until the deadline has passed', () => {
    expect(told({ asOf: day('2021-09-01') })).toEqual([
      `- 04 cơ quan, đơn vị, địa phương chưa có ý kiến (còn trong thời hạn, chậm nhất hết ngày 01/9/2021 (thứ Tư)): ${silent}.`,
    ]);
  });

  it('is “không có ý kiến” under SILENCE_NONE', () => {
    expect(told({ round: { ...round, silencePolicy: 'SILENCE_NONE' } })[0]).toMatch(
      /tổng hợp là không có ý kiến\.$/,
    );
  });

  it('goes to the leaders under SILENCE_ESCALATE', () => {
    expect(told({ round: { ...round, silencePolicy: 'SILENCE_ESCALATE' } })[0]).toMatch(
      /báo cáo lãnh đạo xem xét, chỉ đạo\.$/,
    );
  });

  it('means nothing for a body whose request is not known to have left', () => {
    const bodies = facts.bodies.map((body) =>
      body.bodyId === 'SYT' ? { ...body, sendStatus: 'CHUA_RO' as const } : body,
    );
    const lines = told({ bodies });
    expect(lines[0]).toMatch(/^- 03 .*coi như thống nhất/);
    expect(lines[0]).not.toContain('Sở Y tế');
    expect(lines[1]).toBe(
      '- 01 cơ quan, đơn vị, địa phương chưa có ý kiến, chưa xác nhận được việc gửi xin ý kiến: Sở Y tế.',
    );
  });

  it('needs no sentence when everybody answered', () => {
    expect(told({ bodies: facts.bodies.filter((body) => body.position === 'THONG_NHAT') })).toEqual(
      [],
    );
  });
});
