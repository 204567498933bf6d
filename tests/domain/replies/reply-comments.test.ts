// A reply becomes single comments, word for word, and its position never hides them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsOf, standingOf } from '../../../src/domain/replies/reply-comments.ts';
import { saysNothing, splitText } from '../../../src/domain/replies/split-text.ts';

describe('free text is split', () => {
  it('at dashes, numbers and letters', () => {
    expect(
      splitText(
        [
          '- Đề nghị bổ sung căn cứ pháp lý.',
          '1. Tại mục III.2, làm rõ nguồn kinh phí.  ',
          '2) Rà soát số liệu 2.5 tỷ đồng',
          'a) Bỏ cụm từ “đẩy mạnh”',
          'đ) Sửa lỗi chính tả',
        ].join('\n'),
      ),
    ).toEqual([
      '- Đề nghị bổ sung căn cứ pháp lý.',
      '1. Tại mục III.2, làm rõ nguồn kinh phí.',
      '2) Rà soát số liệu 2.5 tỷ đồng',
      'a) Bỏ cụm từ “đẩy mạnh”',
      'đ) Sửa lỗi chính tả',
    ]);
  });

  it('at every line when nothing is listed', () => {
    expect(splitText('Bổ sung phụ lục.\r\n\r\nRà soát chính tả.')).toEqual([
      'Bổ sung phụ lục.',
      'Rà soát chính tả.',
    ]);
  });

  it('but a plain line goes on with the bullet before it', () => {
    expect(splitText('- Ý thứ nhất\ncòn tiếp dòng sau\n- Ý thứ hai')).toEqual([
      '- Ý thứ nhất\ncòn tiếp dòng sau',
      '- Ý thứ hai',
    ]);
  });

  it('and a line that announces stays with what it announces', () => {
    expect(splitText('Sở có ý kiến như sau:\n- Ý thứ nhất\n- Ý thứ hai')).toEqual([
      'Sở có ý kiến như sau:\n- Ý thứ nhất',
      '- Ý thứ hai',
    ]);
  });

  it('not at a figure, a date or “v.v”', () => {
    expect(splitText('-5% so với năm 2020')).toEqual(['-5% so với năm 2020']);
    expect(splitText('1. Kinh phí\n2.500 triệu đồng\n01/7/2021 là hạn\nv.v.')).toEqual([
      '1. Kinh phí\n2.500 triệu đồng\n01/7/2021 là hạn\nv.v.',
    ]);
  });

  it('without losing or changing a letter, whatever the text', () => {
    const trimmed = (text: string) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '')
        .join('\n');
    const line = fc.constantFrom('- a', '1. b', 'c) d', 'dòng:', 'dòng', '', '  thụt lề ', '=A1');
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        const text = lines.join('\n');
        expect(splitText(text).join('\n')).toBe(trimmed(text));
      }),
    );
  });
});

describe('a box that says it is empty', () => {
  it.each(['', '  ', 'Không', 'không có.', 'Không có ý kiến gì thêm!', 'Nhất trí', '-', 'No'])(
    '“%s” says nothing',
    (text) => {
      expect(saysNothing(text)).toBe(true);
    },
  );

  it.each(['Không thống nhất với mục II', 'Nhất trí, đề nghị bổ sung phụ lục', 'Không có phụ lục'])(
    '“%s” says something',
    (text) => {
      expect(saysNothing(text)).toBe(false);
    },
  );
});

describe('the comments of a reply', () => {
  const slot = { part: 'DA', place: 'III.2', content: 'Làm rõ', proposal: '', reason: '' } as const;
  const blank = { part: 'DA', place: '', content: ' ', proposal: '', reason: '' } as const;

  it('are its filled slots and its free text', () => {
    expect(
      commentsOf({ comments: [slot, blank, { ...slot, part: null }], other: '- Một\n- Hai' }).map(
        (comment) => [comment.part, comment.content, comment.from],
      ),
    ).toEqual([
      ['DA', 'Làm rõ', 'SLOT'],
      ['CHUNG', 'Làm rõ', 'SLOT'],
      ['CHUNG', '- Một', 'OTHER'],
      ['CHUNG', '- Hai', 'OTHER'],
    ]);
  });

  it('hold a slot that has only a proposed wording', () => {
    expect(
      commentsOf({ comments: [{ ...blank, proposal: 'Sửa thành “…”' }], other: '' }).length,
    ).toBe(1);
  });

  it('are none when the free text says there is none', () => {
    expect(commentsOf({ comments: [], other: 'Không có ý kiến gì thêm.' })).toEqual([]);
  });
});

describe('where a reply makes the body stand', () => {
  it.each([
    ['THONG_NHAT', 0, 'THONG_NHAT', null],
    ['THONG_NHAT', 2, 'THONG_NHAT_CO_Y_KIEN', 'AGREED_WITH_COMMENTS'],
    ['KHONG_CO_Y_KIEN', 0, 'KHONG_CO_Y_KIEN', null],
    ['KHONG_CO_Y_KIEN', 1, 'THONG_NHAT_CO_Y_KIEN', 'NO_COMMENT_WITH_COMMENTS'],
    ['THONG_NHAT_CO_Y_KIEN', 3, 'THONG_NHAT_CO_Y_KIEN', null],
    ['THONG_NHAT_CO_Y_KIEN', 0, 'THONG_NHAT_CO_Y_KIEN', 'COMMENTS_MISSING'],
    ['KHONG_THONG_NHAT', 0, 'KHONG_THONG_NHAT', 'COMMENTS_MISSING'],
    ['KHONG_THONG_NHAT', 1, 'KHONG_THONG_NHAT', null],
  ] as const)('%s with %i comments is %s, noted %s', (position, count, taken, note) => {
    expect(standingOf(position, count)).toEqual({ position: taken, note });
  });
});
