// Each body is told what became of its points: refused while one is open, made once however often it is asked for.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LettersMade, ReplyLettersData } from '../../../src/dialogs/data/reply-letters.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';
import { costOf, documentsOf, textAt } from './documents-of.ts';

let morning: Morning;
const ids = new Map<string, string>();
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Rà soát kinh phí =SUM(A1)' });
  await morning.answer('SCT', { comment: 'Phân kỳ kinh phí <b>theo giai đoạn</b>' });
  await morning.answer('SNV');
  for (const row of morning.book.rows('comments'))
    ids.set(row.text('bodyId'), row.text('commentId'));
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const id = (bodyId: string): string => ids.get(bodyId) ?? '';
const LETTER = enums.documentType.TRA_LOI;

async function settle(bodyId: string): Promise<void> {
  await morning.type('comments', id(bodyId), 'disposition', enums.disposition.TIEP_THU_MOT_PHAN);
  await morning.type('comments', id(bodyId), 'explanation', 'Đã giảm còn 62 tỷ đồng.');
  await morning.type('comments', id(bodyId), 'changeRef', 'Mục 4.1, Phần IV');
}

async function make(...bodies: string[]) {
  const letters = bodies.map((bodyId) => ({ bodyId, version: 1 }));
  return morning.ask('makeReplyLetters', { roundId: 'D4', letters });
}

describe('the letter to a body', () => {
  it('is offered for those that said something, and names what is open', async () => {
    const seen = await morning.press(menu.replyLetters);
    expect(seen.code).toBeNull();
    const [round] = (seen.value as ReplyLettersData).rounds;
    expect(round?.bodies).toEqual([
      { id: 'STC', label: 'Sở Tài chính', points: 1, open: 1, version: 1 },
      { id: 'SCT', label: 'Sở Công Thương', points: 1, open: 1, version: 1 },
    ]);
  });

  it('is refused while a point has no answer, and the row is named', async () => {
    const { code, sentence } = await make('STC');
    expect(code).toBe('REPLIES.UNANSWERED');
    const { rowNumber } = morning.row('comments', id('STC'));
    expect(sentence).toContain(`${id('STC')} (hàng ${rowNumber})`);
    expect(documentsOf(morning, LETTER)).toEqual([]);
  });

  it('tells the point, the result with its reason, and the place in the new draft', async () => {
    await settle('STC');
    expect((await make('STC')).sentence).toBe('');
    const [row] = documentsOf(morning, LETTER);
    expect([row?.text('bodyId'), row?.text('relatedRound'), row?.value('version')]).toEqual([
      'STC',
      'D4',
      1,
    ]);
    const text = textAt(morning, row?.text('url') ?? '');
    expect(text).toContain('Kính gửi: Sở Tài chính');
    expect(text).toContain('Rà soát kinh phí =SUM(A1)');
    expect(text).toContain('Tiếp thu một phần.');
    expect(text).toContain('Đã giảm còn 62 tỷ đồng.');
    expect(text).toContain('Mục 4.1, Phần IV');
    expect(text).toContain(
      'Tổng số 01 ý kiến, trong đó: tiếp thu toàn bộ 0; tiếp thu một phần 01;',
    );
    expect(text).not.toContain('Sở Công Thương');
  });

  it('has the answer of the comment that its point was merged into', async () => {
    await settle('STC');
    await morning.type('comments', id('SCT'), 'duplicateOf', id('STC'));
    expect((await make('SCT')).sentence).toBe('');
    const text = textAt(morning, documentsOf(morning, LETTER)[0]?.text('url') ?? '');
    expect(text).toContain('Phân kỳ kinh phí <b>theo giai đoạn</b>');
    expect(text).toContain('Đã giảm còn 62 tỷ đồng.');
    expect(text).not.toContain('Rà soát kinh phí');
  });

  it('is made for those that are ready when all are asked for; the others are named', async () => {
    await settle('STC');
    const { value, sentence } = await make('STC', 'SCT');
    expect(sentence).toBe('');
    const { made, refused, left } = value as LettersMade;
    expect(made.map(({ label }) => label)).toEqual(['Sở Tài chính']);
    expect(refused.join()).toContain(id('SCT'));
    expect(left).toEqual([]);
  });

  it('is made once when it is asked for twice, and anew as the next version', async () => {
    await settle('STC');
    await make('STC');
    await make('STC');
    expect(documentsOf(morning, LETTER)).toHaveLength(1);
    await morning.ask('makeReplyLetters', {
      roundId: 'D4',
      letters: [{ bodyId: 'STC', version: 2 }],
    });
    expect(documentsOf(morning, LETTER).map((row) => row.value('version'))).toEqual([1, 2]);
  });

  it('is found again, not made twice, when a run was killed before it was registered', async () => {
    await settle('STC');
    morning.keep();
    morning.again([{ at: /^Drive\.Files\.create$/, do: 'killAfter', in: 'ask' }]);
    const before = Object.keys(morning.runtime.world.drive.files).length;
    await morning.dialog();
    await morning.runtime
      .dialog()
      .call('ask', 'makeReplyLetters', { roundId: 'D4', letters: [{ bodyId: 'STC', version: 1 }] });
    expect(documentsOf(morning, LETTER)).toEqual([]);
    morning.dropLock();
    expect((await make('STC')).sentence).toBe('');
    expect(documentsOf(morning, LETTER)).toHaveLength(1);
    expect(Object.keys(morning.runtime.world.drive.files)).toHaveLength(before + 1);
  });

  it('is refused for a body that said nothing', async () => {
    const { code, sentence } = await make('SNV');
    expect(code).toBe('REPLIES.NO_POINTS');
    expect(sentence).toContain('Cách sửa:');
  });

  it('costs at most 40 calls, and 10 for each further letter', async () => {
    await settle('STC');
    await settle('SCT');
    const letters = ['STC', 'SCT'].map((bodyId) => ({ bodyId, version: 1 }));
    const [first] = letters;
    const one = await costOf(morning, 'makeReplyLetters', { roundId: 'D4', letters: [first] });
    expect(one).toBeLessThanOrEqual(40);
    morning.again();
    await settle('STC');
    await settle('SCT');
    const both = await costOf(morning, 'makeReplyLetters', { roundId: 'D4', letters });
    expect(both - one).toBeLessThanOrEqual(10);
  });
});
