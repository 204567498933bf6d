// The dossier is checked against its list at the menu, refused while anything is missing, then recorded whole.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DossierData } from '../../../src/dialogs/data/dossier.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { Morning } from '../bad-input/morning.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const items = () => morning.book.rows('dossierItems');
const check = async () => (await morning.press(menu.dossier)).value as DossierData;
const audit = (action: string) =>
  morning.book.rows('audit').filter((row) => row.text('action') === action);

/** Everything that is outside the book is typed; what the book would have to make is struck off. */
async function makeWhole(): Promise<void> {
  for (const row of items()) {
    const id = row.text('itemId');
    for (const column of ['part', 'type', 'dependsOn'])
      await morning.type('dossierItems', id, column, '');
    await morning.type('dossierItems', id, 'link', `https://drive.google.com/${id}`);
    await morning.type('dossierItems', id, 'date', '20/8/2021');
  }
}

describe('the checklist of a new book', () => {
  it('is the one of the handbook, and names no Đề án', () => {
    expect(items().map((row) => [row.text('itemId'), row.text('title')])).toEqual([
      ['HS-01', 'Tờ trình (đã ký, đóng dấu)'],
      ['HS-02', 'Dự thảo Quyết định'],
      ['HS-03', 'Dự thảo Đề án'],
      ['HS-04', 'Dự thảo Báo cáo'],
      ['HS-05', 'Báo cáo tổng hợp, giải trình, tiếp thu ý kiến'],
      ['HS-06', 'Bảng tổng hợp, giải trình, tiếp thu ý kiến'],
      ['HS-07', 'Bản chụp ý kiến của các cơ quan, đơn vị, địa phương'],
      ['HS-08', 'Ý kiến của Bộ, Cục'],
      ['HS-09', 'Ý kiến của doanh nghiệp, tổ chức'],
      ['HS-10', 'Văn bản giao nhiệm vụ'],
    ]);
  });
});

describe('the check of the dossier', () => {
  it('writes the state of each item with its reason, and shows them', async () => {
    const data = await check();
    expect(data.whole).toBe(false);
    expect(data.lead).toBe('Hồ sơ chưa đủ: 10 mục còn thiếu.');
    const first = items()[0];
    expect(first?.text('state')).toBe('Còn thiếu');
    expect(first?.text('stateNote')).toBe('chưa có văn bản loại này trong Văn bản đi, đến');
    expect(first?.text('checkedAt')).not.toBe('');
  });

  it('refuses “đủ hồ sơ” with every item that stands against it', async () => {
    const seen = await morning.ask('sealDossier', {});
    expect(seen.code).toBe('DOSSIER.NOT_WHOLE');
    for (const row of items()) expect(seen.sentence).toContain(row.text('itemId'));
    expect(seen.sentence).toContain('Cách sửa');
    expect(audit('Ghi nhận đủ hồ sơ')).toEqual([]);
  });

  it('names an item that is older than the last change of what it rests on', async () => {
    await makeWhole();
    await morning.type('dossierItems', 'HS-02', 'date', '22/8/2021');
    await morning.type('dossierItems', 'HS-01', 'dependsOn', 'HS-02');
    const seen = await morning.ask('sealDossier', {});
    expect(seen.sentence).toContain('HS-01 “Tờ trình (đã ký, đóng dấu)”: cũ hơn HS-02');
    expect(seen.sentence).toContain('(thay đổi ngày 22/8/2021)');
    expect(seen.sentence).not.toContain('HS-03');
  });

  it('names a table that is older than a comment', async () => {
    await makeWhole();
    await morning.type('dossierItems', 'HS-06', 'dependsOn', 'Sổ góp ý');
    await morning.openD4();
    await morning.ask('enterReply', {
      roundId: 'D4',
      bodyId: 'STC',
      channel: 'CONG_VAN',
      position: 'THONG_NHAT_CO_Y_KIEN',
      docNo: '12/STC',
      docDate: '2021-08-23',
      receivedDay: '2021-08-23',
      signer: '',
      fileUrl: '',
      comments: [{ part: 'DA', place: '', content: 'Đề nghị làm rõ.', proposal: '', reason: '' }],
      replaces: false,
    });
    const { sentence } = await morning.ask('sealDossier', {});
    expect(sentence).toContain(
      'HS-06 “Bảng tổng hợp, giải trình, tiếp thu ý kiến”: cũ hơn Sổ góp ý',
    );
  });

  it('records a whole dossier with what it consists of', async () => {
    await makeWhole();
    expect((await check()).lead).toBe('Hồ sơ đủ 10 mục, không có mục nào đã cũ.');
    const { lines } = await morning.ask('sealDossier', {});
    expect(lines[0]).toContain('Đã ghi nhận đủ hồ sơ gồm 10 mục');
    const kept = audit('Ghi nhận đủ hồ sơ');
    expect(kept).toHaveLength(11);
    expect(kept[1]?.text('entityId')).toBe('HS-01');
    expect(kept[1]?.text('newValue')).toBe('https://drive.google.com/HS-01');
    expect(kept[1]?.text('detail')).toBe('ngày 20/8/2021');
  });

  it('costs the same for any number of items', async () => {
    await morning.dialog();
    await makeWhole();
    const outcome = await morning.runtime.dialog().call('ask', 'sealDossier', {});
    // Five sheets, one of them written, and the log with a risky link and date for each of the ten.
    expect(outcome.record.calls).toBeLessThanOrEqual(40 + 10 * 3);
  });
});
