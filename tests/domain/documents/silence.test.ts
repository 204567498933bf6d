// What the papers say of those who did not answer: the fact, and a meaning only where it was earned.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import type { BodyAnswer, RoundFacts } from '../../../src/domain/documents/facts.ts';
import { silencePoints } from '../../../src/domain/documents/silence.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { enums } from '../../../src/workbook/enums.ts';
import { linesOf } from './plain-text.ts';
import { facts, round } from './round-d4.ts';
import { wording } from './wordings.ts';

const silent = 'Sở Y tế; UBND huyện Lục Nam; UBND huyện Sơn Động; UBND huyện Yên Thế';
const told = (change: Partial<RoundFacts>): string[] =>
  linesOf(
    silencePoints(
      { ...facts, ...change },
      'Sở Khoa học và Công nghệ',
      words,
      wording('BANG_TONG_HOP'),
    ),
  );

describe('silence', () => {
  it('is written up as agreement when the letter said so and has its number and day', () => {
    expect(told({})).toEqual([
      `- 04 cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến trong thời hạn: ${silent}; theo Công văn số 845/SKHCN-QLCN ngày 23/8/2021, coi như thống nhất với nội dung dự thảo.`,
    ]);
  });

  const unnumbered = { ...round, outDocNo: '' };
  const changed = (bodyId: string, change: Partial<BodyAnswer>) =>
    facts.bodies.map((body) => (body.bodyId === bodyId ? { ...body, ...change } : body));

  it('is agreement by the mail that left for each body while the letter has no number', () => {
    expect(told({ round: unnumbered })).toEqual([
      '- 04 cơ quan, đơn vị, địa phương không có văn bản tham gia ý kiến trong thời hạn: Sở Y tế (thư gửi ngày 23/8/2021); UBND huyện Lục Nam (thư gửi ngày 23/8/2021); UBND huyện Sơn Động (thư gửi ngày 23/8/2021); UBND huyện Yên Thế (thư gửi ngày 23/8/2021); theo nội dung thư xin ý kiến đã gửi, coi như thống nhất với nội dung dự thảo.',
    ]);
  });

  it.each([
    ['whose mail is in doubt', { sendStatus: 'CHUA_RO', sentAt: null }],
    ['whose mail was refused', { sendStatus: 'LOI', sentAt: null }],
    ['that has no address', { sendStatus: 'KHONG_EMAIL', sentAt: null }],
    ['whose mail still waits', { sendStatus: 'CHO_GUI', sentAt: null }],
  ] as const)('means nothing for a body %s, while no letter is on record', (_body, change) => {
    for (const silencePolicy of enums.silencePolicy) {
      const lines = told({
        round: { ...unnumbered, silencePolicy },
        bodies: changed('SYT', change),
      });
      expect(lines[0]).toMatch(/^- 03 /);
      expect(lines[0]).not.toContain('Sở Y tế');
      expect(lines[1]).toBe(
        '- 01 cơ quan, đơn vị, địa phương chưa có ý kiến, chưa xác nhận được việc gửi xin ý kiến: Sở Y tế.',
      );
    }
  });

  it('is agreement for that body, too, once the letter has its number and day', () => {
    const bodies = changed('SYT', { sendStatus: 'LOI', sentAt: null });
    expect(told({ bodies })[0]).toMatch(/^- 04 .*Sở Y tế.*theo Công văn số 845/);
    expect(told({ bodies, round: { ...round, outDocDate: null } })[1]).toMatch(/^- 01 .*Sở Y tế/);
  });

  it('stays a plain fact until the deadline has passed', () => {
    expect(told({ asOf: day('2021-09-01') })).toEqual([
      `- 04 cơ quan, đơn vị, địa phương chưa có ý kiến (còn trong thời hạn, chậm nhất hết ngày 01/9/2021 (thứ Tư)): ${silent}.`,
    ]);
  });

  it('is “không có ý kiến” under SILENCE_NONE', () => {
    const [line = ''] = told({ round: { ...round, silencePolicy: 'SILENCE_NONE' } });
    expect(line).toMatch(/tổng hợp là không có ý kiến\.$/);
    expect(line).not.toContain('thống nhất');
  });

  it('goes to the leaders under SILENCE_ESCALATE', () => {
    const [line = ''] = told({ round: { ...round, silencePolicy: 'SILENCE_ESCALATE' } });
    expect(line).toMatch(/báo cáo lãnh đạo xem xét, chỉ đạo\.$/);
    expect(line).not.toContain('thống nhất');
  });

  it('needs no sentence when everybody answered', () => {
    expect(told({ bodies: facts.bodies.filter((body) => body.position === 'THONG_NHAT') })).toEqual(
      [],
    );
  });
});
