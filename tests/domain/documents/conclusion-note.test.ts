// Thông báo kết luận of the meeting round D1.

import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { conclusionNote } from '../../../src/domain/documents/conclusion-note.ts';
import { documents as words } from '../../../src/text/vi/documents.ts';
import { linesOf } from './plain-text.ts';
import { office, round, unregistered } from './round-d4.ts';
import { wording } from './wordings.ts';

const input = {
  office,
  registration: { ...unregistered, today: day('2021-07-01') },
  round: {
    ...round,
    mode: 'HOI_NGHI' as const,
    title: 'Hội nghị giao ban lãnh đạo Sở',
    draftVersion: '',
  },
  heldOn: day('2021-07-01'),
  signer: 'Nguyễn Thanh Bình, Giám đốc Sở',
  conclusions: ['Cơ bản nhất trí với đề cương.', '  ', 'Giao Tổ xây dựng Đề án hoàn thiện.'],
};

describe('the note of a meeting', () => {
  it('tells who concluded where and when, and numbers the conclusions', () => {
    const note = conclusionNote(input, words, wording('KET_LUAN'));
    const lines = linesOf(note.blocks);
    expect(note.number).toBe('Số:      /TB-SKHCN');
    expect(lines[0]).toMatch(
      /^Ngày 01\/7\/2021, đồng chí Nguyễn Thanh Bình, Giám đốc Sở chủ trì Hội nghị giao ban lãnh đạo Sở, cho ý kiến/,
    );
    expect(lines.slice(1, 3)).toEqual([
      '1. Cơ bản nhất trí với đề cương.',
      '2. Giao Tổ xây dựng Đề án hoàn thiện.',
    ]);
    expect(lines[3]).toMatch(/biết, thực hiện\.\/\.$/);
  });

  it('speaks of a meeting where the round’s title only says who was heard', () => {
    const heard = { ...input.round, title: 'Phó Chủ tịch UBND tỉnh phụ trách khối' };
    const note = conclusionNote(
      { ...input, round: heard, signer: 'Phó Chủ tịch UBND tỉnh' },
      words,
      wording('KET_LUAN'),
    );
    expect(linesOf(note.blocks)[0]).toMatch(
      /^Ngày 01\/7\/2021, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp, cho ý kiến về dự thảo Đề án/,
    );
    expect(note.subject).toMatchObject({
      subject: expect.stringMatching(
        /^Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về dự thảo/,
      ),
    });
  });

  it('calls an outline a draft outline', () => {
    const outline = { ...input.round, draftVersion: 'đề cương chi tiết' };
    expect(
      linesOf(conclusionNote({ ...input, round: outline }, words, wording('KET_LUAN')).blocks)[0],
    ).toMatch(/cho ý kiến về dự thảo đề cương chi tiết Đề án “Phát triển thị trường/);
  });

  it('names the office alone when nobody noted who chaired', () => {
    const note = conclusionNote({ ...input, signer: ' ' }, words, wording('KET_LUAN'));
    expect(linesOf(note.blocks)[0]).toMatch(/^Ngày 01\/7\/2021, Giám đốc Sở chủ trì/);
  });

  it('is refused when the meeting concluded nothing', () => {
    expect(() =>
      conclusionNote({ ...input, conclusions: [' '] }, words, wording('KET_LUAN')),
    ).toThrow(expect.objectContaining({ code: 'COMMENTS.NO_CONCLUSION' }));
  });
});
