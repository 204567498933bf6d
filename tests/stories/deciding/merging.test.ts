// Near-duplicates are proposed, merged by a person, taken apart again; every body stays cited and
// both counts are printed.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import type { Merged, MergeProposals } from '../../../src/dialogs/data/merge-comments.ts';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

const SAID = 'Đề nghị làm rõ nguồn kinh phí và nhân lực để UBND cấp huyện thực hiện nhiệm vụ.';
const [ONE, TWO, THREE, FOUR] = ['GY-D4-0001', 'GY-D4-0002', 'GY-D4-0003', 'GY-D4-0004'];
let morning: Morning;

const into = (id: string | undefined) => morning.row('comments', id ?? '').text('duplicateOf');
const merge = (main: string | undefined, merged: readonly (string | undefined)[]) =>
  morning.ask('mergeComments', { roundId: 'D4', groups: [{ main, merged }] });
const proposals = async () =>
  (await morning.ask('mergeProposals', { roundId: 'D4' })).value as MergeProposals;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('TPBG', { comment: SAID });
  await morning.answer('HH', { comment: SAID.replace('làm rõ', 'xác định rõ').normalize('NFD') });
  await morning.answer('VY', { comment: '=Đề nghị đánh số trang thống nhất trong toàn bộ hồ sơ.' });
  await morning.answer('SNV', { comment: SAID.toUpperCase() });
  await morning.press(menu.takeIn);
  for (const id of [ONE, TWO, THREE, FOUR]) {
    await morning.type('comments', id ?? '', 'part', enums.part.DA);
    await morning.type('comments', id ?? '', 'clauseText', 'Mục V.3, trang 29');
  }
  await morning.press(menu.mergeComments);
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

describe('comments that say nearly the same', () => {
  it('are proposed as one group with the reason, body by body, and no other', async () => {
    const { groups, counts, merged } = await proposals();
    expect(counts).toBe('4 lượt ý kiến, 4 nội dung');
    expect(merged).toEqual([]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.reason).toMatch(
      /^cùng đề nghị “.*rõ nguồn kinh phí và nhân lực .*”, cùng vị trí, lời gần như nguyên văn$/i,
    );
    expect(groups[0]?.comments.map(({ body }) => body)).toEqual([
      'UBND thành phố Bắc Giang',
      'UBND huyện Hiệp Hòa',
      'Sở Nội vụ',
    ]);
  });

  it('are merged into the one that a person chose, in words of their own, with a row each in the log', async () => {
    const before = morning.row('comments', TWO ?? '').text('content');
    const { value } = await merge(ONE, [TWO, FOUR]);
    expect((value as Merged).lead).toBe('Đã gộp 2 ý kiến: 4 lượt ý kiến, 2 nội dung.');
    const after = await proposals();
    expect(after.groups).toEqual([]);
    expect(after.merged.map(({ reason }) => reason)).toEqual([
      'Gộp vào GY-D4-0001 – UBND thành phố Bắc Giang',
    ]);
    expect([into(ONE), into(TWO), into(THREE), into(FOUR)]).toEqual(['', ONE, '', ONE]);
    expect(morning.row('comments', TWO ?? '').text('content')).toBe(before);
    expect(morning.row('comments', TWO ?? '').text('bodyName')).toBe('UBND huyện Hiệp Hòa');
    const deeds = () =>
      morning.book.rows('audit').filter((row) => row.text('action') === enums.deed.MERGE_COMMENTS);
    const cells = deeds().map((row) =>
      ['entityId', 'field', 'newValue'].map((column) => row.text(column)),
    );
    expect(cells).toEqual([
      [TWO, 'duplicateOf', ONE],
      [FOUR, 'duplicateOf', ONE],
    ]);
    await merge(ONE, [TWO, FOUR]);
    expect(deeds()).toHaveLength(2);
  });

  it('are printed as one issue with every body, and both counts, in the table', async () => {
    await merge(ONE, [TWO, FOUR]);
    const made = await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] });
    expect(made.sentence).toBe('');
    const row = morning.book
      .rows('documents')
      .find((one) => one.text('relatedRound') === 'D4' && one.text('type').includes('Bảng'));
    const id = /\/d\/([^/]+)/.exec(row?.text('url') ?? '')?.[1] ?? '';
    const text = docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
    expect(text).toContain('4 lượt ý kiến');
    expect(text).toContain('2 nội dung');
    for (const body of ['UBND thành phố Bắc Giang', 'UBND huyện Hiệp Hòa', 'Sở Nội vụ']) {
      expect(text).toContain(body);
    }
  });

  it('speak for themselves again when they are taken apart', async () => {
    await merge(ONE, [TWO, FOUR]);
    const { value } = await morning.ask('splitComments', { roundId: 'D4', comments: [TWO] });
    expect((value as Merged).lead).toBe('Đã tách 1 ý kiến: 4 lượt ý kiến, 3 nội dung.');
    expect([into(TWO), into(FOUR)]).toEqual(['', ONE]);
  });

  it('are not merged in a ring, nor with a comment that is not there; nothing is changed', async () => {
    await merge(ONE, [TWO]);
    expect(await merge(TWO, [ONE])).toMatchObject({
      code: 'MERGE.RING',
      sentence: expect.stringContaining('Không gộp GY-D4-0001 vào GY-D4-0002 được'),
    });
    expect(await merge(ONE, ['GY-D9-0001'])).toMatchObject({ code: 'DECISION.UNKNOWN_COMMENTS' });
    expect(await merge(ONE, [ONE])).toMatchObject({ code: 'INPUT.MISSING' });
    expect([into(ONE), into(TWO)]).toEqual(['', ONE]);
  });
});

describe('a theme', () => {
  it('is proposed for a place that several name, and set on all that are ticked', async () => {
    const { themes } = await proposals();
    expect(themes[0]).toMatchObject({
      theme: 'Mục V.3',
      reason: '4 ý kiến cùng vị trí Mục V.3',
      ids: [ONE, TWO, THREE, FOUR],
    });
    const { value } = await morning.ask('setTheme', {
      roundId: 'D4',
      theme: ' Kinh phí cấp huyện ',
      comments: [ONE, TWO, FOUR],
    });
    expect((value as Merged).lead).toBe('Đã ghi chủ đề “Kinh phí cấp huyện” cho 3 ý kiến.');
    expect((await proposals()).known).toEqual(['Kinh phí cấp huyện']);
    expect(morning.row('comments', ONE ?? '').text('theme')).toBe('Kinh phí cấp huyện');
    expect(morning.row('comments', THREE ?? '').text('theme')).toBe('');
  });
});

describe('whatever the number of comments', () => {
  it('merging costs the same number of calls for one and for two', async () => {
    const cost = async (merged: readonly (string | undefined)[]) => {
      morning.again();
      await morning.dialog();
      const outcome = await morning.runtime
        .dialog()
        .call('ask', 'mergeComments', { roundId: 'D4', groups: [{ main: ONE, merged }] });
      return outcome.record.calls;
    };
    // Apart in the sheet: the second cell is a list of places in the same call.
    expect(await cost([TWO, FOUR])).toBeLessThanOrEqual((await cost([TWO])) + 2);
    expect(await cost([TWO, FOUR])).toBeLessThanOrEqual(40);
  });
});
