// Versions of a file: a second one, who checked and approved it, what changed, as a document.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import type { DraftsData } from '../../../src/dialogs/data/drafts.ts';
import type { Report } from '../../../src/dialogs/data.ts';
import { pastedLines, readOutline } from '../../../src/domain/outline/read-outline.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { decisionDraft } from '../../domain/outline/drafts.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.ask('importOutline', given('DT-QD-1', decisionDraft));
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const given = (draftId: string, text: string) => ({ draftId, ...readOutline(pastedLines(text)) });
const second = decisionDraft
  .replace('bố trí kinh phí', 'bố trí đủ kinh phí')
  .replace(/b\) .*\n/u, '')
  .replace('Điều 3.', 'Điều 3. Kinh phí thực hiện\nDo ngân sách tỉnh bảo đảm.\nĐiều 4.');
const check = (draftId: string, kind: string) =>
  morning.ask('checkDraft', { draftId, check: kind });
const draft = (id: string) => morning.row('drafts', id);

describe('a second version', () => {
  it('is current in place of the first, which stays as it is', async () => {
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: 'https://docs.google.com/x' });
    expect(draft('DT-QD-2').text('version')).toBe('lần 2');
    expect(draft('DT-QD-2').text('basedOn')).toBe('DT-QD-1');
    expect(draft('DT-QD-2').text('current')).toBe('Có');
    expect(draft('DT-QD-1').text('current')).toBe('Không');
  });

  it('is not made twice by two presses', async () => {
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    const { lines } = await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    expect(lines.join(' ')).toContain('không lập thêm bản nào');
    expect(
      morning.book.rows('drafts').filter((row) => row.text('part') === 'Dự thảo Quyết định'),
    ).toHaveLength(2);
  });

  it('takes no address that is none', async () => {
    const seen = await morning.ask('newDraft', { draftId: 'DT-QD-1', link: 'javascript:alert(1)' });
    expect(seen.code).toBe('DRAFT.NO_LINK');
  });
});

describe('the checks of a version', () => {
  it('are refused in the wrong order, with what is missing, and name who and when', async () => {
    const early = await check('DT-QD-1', 'APPROVAL');
    expect(early.code).toBe('DRAFT.NOT_CHECKED');
    expect(early.sentence).toContain('chưa ghi kiểm tra nội dung, kiểm tra thể thức');
    await check('DT-QD-1', 'CONTENT');
    await check('DT-QD-1', 'FORMAT');
    const { lines } = await check('DT-QD-1', 'APPROVAL');
    expect(lines.join(' ')).toContain('Điều 12 Nghị định 30/2020/NĐ-CP');
    expect(draft('DT-QD-1').text('approvedBy')).toBe(OWNER);
    expect(draft('DT-QD-1').text('approvedAt')).not.toBe('');
    const shown = (await morning.press(menu.drafts)).value as DraftsData;
    expect(shown.drafts.find(({ id }) => id === 'DT-QD-1')?.approval).toContain(OWNER);
  });

  it('are void when the wording changes afterwards', async () => {
    for (const kind of ['CONTENT', 'FORMAT', 'APPROVAL']) await check('DT-QD-1', kind);
    await morning.ask('importOutline', given('DT-QD-1', second));
    expect(draft('DT-QD-1').text('approved')).toBe('');
    expect((await check('DT-QD-1', 'APPROVAL')).code).toBe('DRAFT.NOT_CHECKED');
  });

  it('are for the current version only', async () => {
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    expect((await check('DT-QD-1', 'CONTENT')).code).toBe('DRAFT.NOT_CURRENT');
  });
});

describe('the comparison of two versions', () => {
  const compare = (draftId: string, otherId: string) =>
    morning.ask('compareDrafts', { draftId, otherId });

  it('shows each clause that changed with its words, as a document of its own', async () => {
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    await morning.ask('importOutline', given('DT-QD-2', second));
    const { value, lines } = await compare('DT-QD-2', 'DT-QD-1');
    expect(lines[0]).toBe(
      'Đã so sánh Dự thảo Quyết định, lần 1 với lần 2: 4 trong 9 mục có thay đổi.',
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Điểm a khoản 2 Điều 2',
        'Điểm b khoản 2 Điều 2',
        'Điều 3',
        'Điều 4',
      ]),
    );
    const url = (value as Report).links[0]?.url ?? '';
    const id = /\/d\/([^/]+)/.exec(url)?.[1] ?? '';
    const content = morning.runtime.world.drive.files[id]?.content ?? new Uint8Array();
    const text = docxText(content);
    expect(text).toContain('BẢNG SO SÁNH');
    expect(text).toContain('Sở Tài chính bố trí đủ kinh phí;');
    expect(text).toContain('sửa đổi 2 mục, bổ sung 1 mục, bỏ 1 mục, giữ nguyên 5 mục');
    const row = morning.book.rows('documents').find((one) => one.text('url') === url);
    expect(row?.text('part')).toBe('Dự thảo Quyết định');
    expect(row?.value('version')).toBe(1);
  });

  it('is refused for two files, and while a wording is missing', async () => {
    expect((await compare('DT-QD-1', 'DT-DA-1')).code).toBe('DRAFT.NOT_ALIKE');
    expect((await compare('DT-QD-1', 'DT-QD-1')).code).toBe('DRAFT.NOT_ALIKE');
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    const seen = await compare('DT-QD-2', 'DT-QD-1');
    expect(seen.code).toBe('DRAFT.NO_WORDING');
    expect(seen.sentence).toContain('DT-QD-2');
  });

  it('is refused while a field of its wording is misspelt', async () => {
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    await morning.ask('importOutline', given('DT-QD-2', second));
    await morning.type('wordings', 'SO_SANH.ketThuc', 'text', 'Bảng gồm {{soMucs}} mục.');
    const seen = await compare('DT-QD-1', 'DT-QD-2');
    expect(seen.code).toBe('WORDING.FIELD');
    expect(seen.sentence).toContain('{{soMuc}}');
  });

  it('costs at most forty calls', async () => {
    await morning.ask('newDraft', { draftId: 'DT-QD-1', link: '' });
    await morning.ask('importOutline', given('DT-QD-2', second));
    await morning.dialog();
    const pair = { draftId: 'DT-QD-1', otherId: 'DT-QD-2' };
    const outcome = await morning.runtime.dialog().call('ask', 'compareDrafts', pair);
    expect(outcome.record.calls).toBeLessThanOrEqual(40);
  });
});
