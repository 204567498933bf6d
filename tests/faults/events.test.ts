// What became of the answers whose events came twice, late or never is told by the log alone.

import { describe, expect, it } from 'vitest';
import { enums } from '../../src/text/vi/enums.ts';
import { takenOnce } from '../../tools/faults/events/answers.ts';
import { strikesAt } from '../../tools/faults/events/struck.ts';
import type { SeenRow } from '../../tools/replay/book-reader.ts';

const { KHOP, KHONG_RO } = enums.matchStatus;
const { MOI, THAY_THE } = enums.commentStatus;

const row = (cells: Readonly<Record<string, string>>): SeenRow => ({
  rowNumber: 3,
  text: (column) => cells[column] ?? '',
  value: (column) => cells[column] ?? '',
});

const reply = (replyId: string, formResponseId: string, matchStatus: string, commentsRaw = '') =>
  row({ replyId, formResponseId, matchStatus, commentsRaw });

const comment = (replyId: string, content: string, status: string) =>
  row({ replyId, content, status });

const wrongIn = (replies: SeenRow[], comments: SeenRow[]): string[] => {
  const book = { rows: (id: string) => (id === 'replies' ? replies : comments) };
  const given = [
    { id: 'a', bodyId: 'SNV', comments: ['một', 'hai'] },
    { id: 'b', bodyId: 'SNV', comments: ['ba'] },
  ];
  return takenOnce({ book }, given).map(({ sentence }) => sentence);
};

const first = [comment('R1', 'hai', THAY_THE), comment('R1', 'một', THAY_THE)];
const second = comment('R2', 'ba', MOI);
const [r1, r2] = [reply('R1', 'a', KHOP), reply('R2', 'b', KHOP)];

describe('the answers of a body that has corrected itself', () => {
  it('are in the log once each, the earlier one replaced', () => {
    expect(wrongIn([r1, r2], [...first, second])).toEqual([]);
  });

  it.each([
    ['one is missing', [r1], first, '0 replies for the answer of SNV.'],
    ['one came twice', [r1, r2, r2], [...first, second], '2 replies for the answer of SNV.'],
    ['a comment is lost', [r1, r2], [...first], 'SNV said “ba”, the log holds “”.'],
    [
      'a comment is there twice',
      [r1, r2],
      [...first, second, second],
      'SNV said “ba”, the log holds “ba”, “ba”.',
    ],
    [
      'a comment was changed',
      [r1, r2],
      [...first, comment('R2', 'ba ', MOI)],
      'SNV said “ba”, the log holds “ba ”.',
    ],
    [
      'both are in force',
      [r1, r2],
      [comment('R1', 'một', MOI), comment('R1', 'hai', MOI), second],
      '0 of 2 comments of SNV are replaced.',
    ],
    [
      'one is nobody’s',
      [r1, r2, reply('R3', 'c', KHOP)],
      [...first, second],
      '1 replies that nobody has given.',
    ],
  ])('are not as they should be when %s', (_what, replies, comments, sentence) => {
    expect(wrongIn(replies, comments)).toContain(sentence);
  });

  it('the earlier taken in after the later waits whole for a person', () => {
    expect(wrongIn([reply('R1', 'a', KHONG_RO, '1. một\n2. hai'), r2], [second])).toEqual([]);
    expect(wrongIn([reply('R1', 'a', KHONG_RO, '1. một'), r2], [second])).toEqual([
      'SNV said “hai”, nothing holds it.',
    ]);
    expect(wrongIn([reply('R1', 'a', KHOP, '1. một\n2. hai'), r2], [second])).toEqual([
      'The first answer of SNV neither counts nor waits.',
    ]);
  });
});

it('an event is killed before and after each call, with nothing, one or all of its writes kept', () => {
  expect(strikesAt(9).map(({ point }) => point.replace(/\/[^/]*$/, ''))).toEqual([
    '9/killBefore/lost',
    '9/killAfter/lost',
    '9/killBefore/kept',
    '9/killAfter/kept',
    '9/killBefore/1',
    '9/killAfter/1',
  ]);
});
