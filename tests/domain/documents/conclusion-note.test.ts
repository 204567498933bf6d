// Thông báo kết luận of the meeting round D1.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { conclusionNote } from '../../../src/domain/documents/conclusion-note.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { linesOf } from './plain-text.ts';
import { office, round, unregistered } from './round-d4.ts';

const input = {
  office,
  registration: { ...unregistered, today: day('2021-07-01') },
  round: { ...round, mode: 'HOI_NGHI' as const, draftVersion: '' },
  heldOn: day('2021-07-01'),
  meeting: 'Hội nghị giao ban lãnh đạo Sở',
  chair: 'Giám đốc Sở',
  conclusions: ['Cơ bản nhất trí với đề cương.', '  ', 'Giao Tổ xây dựng Đề án hoàn thiện.'],
};

describe('the note of a meeting', () => {
  it('tells who concluded where and when, and numbers the conclusions', () => {
    const note = conclusionNote(input, words);
    const lines = linesOf(note.blocks);
    expect(note.number).toBe('Số:      /TB-SKHCN');
    expect(lines[0]).toMatch(
      /^Ngày 01\/7\/2021, Giám đốc Sở chủ trì Hội nghị giao ban lãnh đạo Sở/,
    );
    expect(lines.slice(1, 3)).toEqual([
      '1. Cơ bản nhất trí với đề cương.',
      '2. Giao Tổ xây dựng Đề án hoàn thiện.',
    ]);
    expect(lines[3]).toMatch(/biết, thực hiện\.\/\.$/);
  });

  it('is refused when the meeting concluded nothing', () => {
    expect(() => conclusionNote({ ...input, conclusions: [' '] }, words)).toThrow(
      expect.objectContaining({ code: 'COMMENTS.NO_CONCLUSION' }),
    );
  });
});
