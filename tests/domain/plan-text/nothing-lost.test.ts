// Whatever is pasted, reading it never throws, and every line of it is somewhere in what was read.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar/calendar.ts';
import { readPlan } from '../../../src/domain/plan-text/read-plan.ts';
import { sourceLines } from '../../../src/domain/plan-text/source-lines.ts';

const plan = readFileSync(new URL('../../plans/bac-giang-2021.txt', import.meta.url), 'utf8');
const around = { bodies: [], calendar: calendarOf([]) };

/** Lines such as plans have, in any order, broken anywhere, with stray signs between. */
const line = fc.oneof(
  fc.constantFrom(...plan.split('\n')),
  fc.constantFrom(
    'KẾ HOẠCH',
    '12',
    '- 3 -',
    'Trang 2/5',
    'Nơi nhận:',
    'GIÁM ĐỐC',
    'a\tb\tTháng 5/2024',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('2.', 'a) ', '- ', 'Tháng 5/2024: '),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...plan.split('\n')), fc.nat(200)).map(([text, at]) => text.slice(at)),
  fc.constantFrom('"một\nhai"\tQuý I/2024', '“', '”', '((', '\t\t', '=1+1', '\u0000\u200b'),
);
const text = fc
  .array(line, { maxLength: 30 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)));

const member = '- Ông Nguyễn Phúc Thương, Phó Giám đốc Sở - Tổ trưởng;';

const letters = (given: string): string => given.replace(/\s/gu, '');

describe('reading any text', () => {
  it('throws nothing, and gives every line one role or names it as left out', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { lines, dropped } = readPlan(pasted, around);
        const kept = [...lines.map((one) => one.line), ...dropped];
        const numbers = kept.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        for (const { from, to } of sourceLines(pasted)) {
          expect(numbers).toContain(from);
          expect(numbers).toContain(to);
        }
        expect(letters(kept.map((one) => one.text).join('')).length).toBe(
          letters(
            sourceLines(pasted)
              .map((one) => one.text)
              .join(''),
          ).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('puts the words of every phase line into a phase', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const { lines, phases } = readPlan(pasted, around);
        const count = lines.filter(({ role }) => role === 'PHASE').length;
        expect(phases.length <= count).toBe(true);
        for (const { fullText, from, to } of phases) {
          const own = lines.filter(({ line: one }) => one.from >= from && one.to <= to);
          const source = letters(own.map(({ line: one }) => one.text).join(''));
          for (const paragraph of fullText.split('\n').slice(1)) {
            expect(source).toContain(letters(paragraph));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves a phase the line that begins it where the list of the team follows at once', () => {
    const { lines, phases, team } = readPlan(`Tháng 5/2024:\n${member}`, around);
    expect(lines.map(({ role }) => role)).toEqual(['PHASE', 'MEMBER']);
    expect(phases.map(({ from, to }) => [from, to])).toEqual([[1, 1]]);
    expect(team).toHaveLength(1);
  });

  it('leaves the sentence that sets the team up out of the phase above it, and its words too', () => {
    const sentence = 'Giám đốc Sở thành lập Tổ xây dựng Đề án, gồm các ông, bà có tên sau:';
    const { lines, phases } = readPlan(`Tháng 5/2024: Khảo sát.\n${sentence}\n${member}`, around);
    expect(lines.map(({ role }) => role)).toEqual(['PHASE', 'TEAM_SENTENCE', 'MEMBER']);
    expect(phases.map(({ fullText, to }) => [fullText, to])).toEqual([['Khảo sát.', 1]]);
  });

  it('leaves a phase its own lines where a row stands between them and the team', () => {
    const { phases } = readPlan(
      `Tháng 5/2024: Khảo sát.\nTổng hợp kết quả.\nTT\tCác ông, bà có tên sau:\n${member}`,
      around,
    );
    expect(phases.map(({ fullText, to }) => [fullText, to])).toEqual([
      ['Khảo sát.\nTổng hợp kết quả.', 2],
    ]);
  });

  it('comes to an end where a letter of two units stands after a number', () => {
    expect(readPlan('2.𝝥', around).lines.map(({ line: { text } }) => text)).toEqual(['2.𝝥']);
  });

  it('of two hundred thousand characters takes less than three seconds', () => {
    const long = plan.repeat(Math.floor(200_000 / plan.length));
    const began = Date.now();
    readPlan(long, around);
    expect(Date.now() - began).toBeLessThan(3_000);
  });
});
