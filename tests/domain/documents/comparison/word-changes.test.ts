// Two wordings side by side: what was dropped, what was added, and every word of both.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../../src/domain/documents/comparison/word-changes.ts';
import type { Line } from '../../../../src/domain/documents/paper.ts';

/** `[-dropped-]` and `{+added+}`, line by line. */
const shown = (lines: readonly Line[]): string[] =>
  lines.map((line) =>
    line
      .map(({ text, strike, bold, underline }) => {
        if (strike === true) return `[-${text}-]`;
        return bold === true && underline === true ? `{+${text}+}` : text;
      })
      .join(''),
  );
const told = (before: string, after: string) => {
  const changes = wordChanges(before, after);
  return [shown(changes.before), shown(changes.after)];
};

describe('the words that changed', () => {
  it('are struck through in the old wording, bold and underlined in the new one', () => {
    expect(
      told('Giao Sở Tài chính bố trí kinh phí.', 'Giao Sở Nội vụ bố trí đủ kinh phí.'),
    ).toEqual([
      ['Giao Sở [-Tài chính -]bố trí kinh phí.'],
      ['Giao Sở {+Nội vụ +}bố trí {+đủ +}kinh phí.'],
    ]);
  });

  it('are told from the signs beside them', () => {
    expect(told('năm 2025, 2030', 'năm 2025; 2030')).toEqual([
      ['năm 2025[-, -]2030'],
      ['năm 2025{+; +}2030'],
    ]);
  });

  it('are none when only spaces or the form of composed letters differ', () => {
    expect(told('Tổ  chức thực hiện', 'Tổ chức thực hiện'.normalize('NFD'))).toEqual([
      ['Tổ  chức thực hiện'],
      ['Tổ chức thực hiện'.normalize('NFD')],
    ]);
  });

  it('keep the lines of their wording', () => {
    expect(told('- Một;\n- Hai.', '- Một;\n- Ba.\n- Hai.')).toEqual([
      ['- Một;', '- Hai.'],
      ['- Một;', '- {+Ba.+}', '{+- +}Hai.'],
    ]);
  });

  it('are all of them for a clause that is new or gone', () => {
    expect(told('', 'Lời mới.')).toEqual([[], ['{+Lời mới.+}']]);
    expect(told('Lời cũ.', '')).toEqual([['[-Lời cũ.-]'], []]);
  });

  it('lose no letter of either wording', () => {
    const word = fc.constantFrom(
      'Giao',
      'Sở',
      'Tài',
      'chính',
      '12%',
      '(a)',
      '=A1',
      '<b>',
      '-',
      'đến',
    );
    const text = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 4 });
    const whole = (lines: readonly Line[]) =>
      lines.map((line) => line.map((run) => run.text).join('')).join('\n');
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one, other].map((lines) =>
          lines.map((all) => all.join(' ')).join('\n'),
        );
        const changes = wordChanges(before ?? '', after ?? '');
        expect(whole(changes.before)).toBe(before);
        expect(whole(changes.after)).toBe(after);
      }),
    );
  });
});
