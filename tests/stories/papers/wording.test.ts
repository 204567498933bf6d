// The wording of documents as staff edit it in its sheet: filled in when one is made, refused by name when it is wrong.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { docxText } from '../../../emulator/drive/docx.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const reword = (id: string, text: string): Promise<void> =>
  morning.type('wordings', id, 'text', text);

/** The newest document of a kind, as text. */
function madeText(type: string): string {
  const made = morning.book.rows('documents').filter((row) => row.text('type') === type);
  const id = /\/d\/([^/]+)/.exec(made[made.length - 1]?.text('url') ?? '')?.[1] ?? '';
  return docxText(morning.runtime.world.drive.files[id]?.content ?? new Uint8Array());
}

describe('the sheet of wordings', () => {
  it('is filled when the book is set up, each block with its place and its fields', () => {
    const row = morning.row('wordings', 'CONG_VAN.deNghi');
    expect(row.text('type')).toBe('Công văn');
    expect(row.text('place')).toBe('Đoạn đề nghị góp ý và thời hạn');
    expect(row.text('text')).toContain('{{han}}');
    expect(row.text('note')).toContain('{{han}}: thời hạn');
  });

  it('keeps what staff wrote when the book is set up again, and brings back a row that is gone', async () => {
    await reword('CONG_VAN.ketThuc', 'Rất mong {{cacNoiNhan}} quan tâm.');
    const rows = morning.book.rows('wordings').length;
    const { rowNumber } = morning.row('wordings', 'CONG_VAN.trichYeu');
    for (const column of ['wordingId', 'type', 'place', 'text', 'note'])
      await morning.typeAt('wordings', rowNumber, column, '');
    await morning.press(menu.setUp);
    expect(morning.book.rows('wordings')).toHaveLength(rows);
    expect(morning.row('wordings', 'CONG_VAN.ketThuc').text('text')).toContain('Rất mong');
    expect(morning.row('wordings', 'CONG_VAN.trichYeu').text('text')).toContain('V/v góp ý');
  });
});

describe('a document', () => {
  it('says what staff wrote, and leaves out a paragraph they emptied', async () => {
    await reword('CONG_VAN.ketThuc', 'Sở rất mong {{cacNoiNhan}} góp ý.');
    await reword('CONG_VAN.moDau', 'Gửi {{danhSachTaiLieu}}.\nTrân trọng.');
    const { code } = await morning.ask('openRound', D4);
    expect(code).toBeNull();
    const text = madeText('Công văn');
    expect(text).toContain('Sở rất mong các cơ quan, đơn vị, địa phương góp ý./.');
    expect(text).toContain('Trân trọng.');
    expect(text).not.toContain('đã xây dựng dự thảo hồ sơ');
  });

  it('is not made while a field of its wording is misspelt, nor is anything else', async () => {
    await reword('CONG_VAN.moDau', 'Gửi {{danhSachTaiLieu}} của {{tenDean}}.');
    const { code, sentence } = await morning.ask('openRound', D4);
    expect(code).toBe('WORDING.FIELD');
    const { rowNumber } = morning.row('wordings', 'CONG_VAN.moDau');
    expect(sentence).toContain(
      `Trang “Mẫu văn bản”, hàng ${rowNumber}, cột “Lời văn” (Công văn, đoạn “Đoạn mở đầu”): không có chỗ điền “{{tenDean}}”`,
    );
    expect(sentence).toContain('Cách sửa: chỗ điền gần đúng nhất là “{{tenDeAn}}”');
    expect(morning.row('rounds', 'D4').text('status')).toBe('Nháp');
    expect(Object.keys(morning.runtime.world.forms.byId)).toEqual([]);
    expect(morning.book.rows('requests')).toEqual([]);
  });

  it('is not made without the deadline, whatever else was written', async () => {
    await reword('CONG_VAN.deNghi', '{{#capTren}}{{han}}{{/capTren}} góp ý sớm.');
    const { code, sentence } = await morning.ask('openRound', D4);
    expect(code).toBe('WORDING.LACKS');
    expect(sentence).toContain('thiếu chỗ điền “{{han}}”');
  });

  it('of a file of the dossier is refused by the name of the field, too', async () => {
    await reword('DU_THAO.trichYeuQD', 'Đề án “{{tenDeAn}}” của {{tenDonVi}}.');
    const papers = morning.book.rows('documents').length;
    const { code, sentence } = await morning.ask('makeDocuments', { kinds: ['DU_THAO_TTR'] });
    expect(code).toBe('WORDING.FIELD');
    expect(sentence).toContain(
      '(Khung tài liệu của hồ sơ, đoạn “Quyết định: trích yếu”): không có chỗ điền',
    );
    expect(morning.book.rows('documents')).toHaveLength(papers);
  });

  it('of a file of the dossier has the headings that staff wrote', async () => {
    await reword('DU_THAO.mucTTR', 'Sự cần thiết\nĐề xuất của Sở');
    await morning.ask('makeDocuments', { kinds: ['DU_THAO_TTR'] });
    expect(madeText('Khung tài liệu của hồ sơ')).toContain('II. ĐỀ XUẤT CỦA SỞ');
  });

  it('of an evidence pack is refused before its folder is made', async () => {
    await morning.ask('openRound', D4);
    await reword('KHAC.moDauDanhSach', 'Đã gửi {{soGui}} nơi.');
    const { code, sentence } = await morning.ask('makeEvidencePack', { roundId: 'D4' });
    expect(code).toBe('WORDING.LACKS');
    expect(sentence).toContain('thiếu chỗ điền “{{soTraLoi}}”');
    const folders = Object.values(morning.runtime.world.drive.files).filter(({ name }) =>
      name.startsWith('Đợt D4 - Minh chứng'),
    );
    expect(folders).toEqual([]);
  });

  it('has its wording looked at by the check of the book', async () => {
    await reword('CONG_VAN.deNghi', 'Góp ý {{han}} {{#bieuMau}}qua biểu mẫu.');
    const { lines } = await morning.press(menu.checkBook);
    expect(lines).toContain('Mẫu văn bản cần sửa');
    expect(lines.join('\n')).toContain('dấu ngoặc của chỗ điền chưa đúng');
  });
});
