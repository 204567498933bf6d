// The wording of documents as staff edit it in its sheet: filled in when one is made, refused by name when it is wrong.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enums } from '../../../src/text/vi/enums.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';
import { newestText } from './documents-of.ts';

let morning: Morning;
beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const reword = (id: string, text: string): Promise<void> =>
  morning.type('wordings', id, 'text', text);

const madeText = (type: string): string => newestText(morning, type);

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

  it.each([
    ['TOM_TAT', 'Kính báo cáo tình hình đến ngày {{ngay}}:', 'ngày 23/8/2021:'],
    ['MUC_LUC', 'Gồm {{soTaiLieu}} tài liệu, xếp theo thứ tự.', 'xếp theo thứ tự.'],
    ['DE_CUONG', 'Đề cương của {{coQuan}}:', 'Đề cương của Sở Khoa học'],
  ] as const)(
    'of the Đề án, %s, says what staff wrote and is refused by the name of a wrong field',
    async (kind, text, printed) => {
      const label = enums.documentType[kind];
      await reword(`${kind}.moDau`, text);
      await morning.ask('makeDocuments', { kinds: [kind] });
      expect(madeText(label)).toContain(printed);
      await reword(`${kind}.trichYeu`, 'Đề án “{{tenDean}}”');
      const { code, sentence } = await morning.ask('makeDocuments', { kinds: [kind] });
      expect(code).toBe('WORDING.FIELD');
      expect(sentence).toContain(`(${label}, đoạn “Trích yếu”): không có chỗ điền “{{tenDean}}”`);
    },
  );

  it('has its new blocks added to an older book, which keeps what staff wrote', async () => {
    await reword('MUC_LUC.moDau', 'Hồ sơ gồm {{soTaiLieu}} tài liệu:');
    const before = morning.book.rows('wordings').length;
    const blocks = ['TOM_TAT.ketThuc', 'MUC_LUC.ketThuc', 'DE_CUONG.trichYeu'];
    for (const block of blocks) {
      const { rowNumber } = morning.row('wordings', block);
      for (const column of ['wordingId', 'type', 'place', 'text', 'note'])
        await morning.typeAt('wordings', rowNumber, column, '');
    }
    // As shipped while its row is not there yet.
    await morning.ask('makeDocuments', { kinds: ['MUC_LUC'] });
    expect(madeText(enums.documentType.MUC_LUC)).toMatch(/Mục lục gồm \d+ tài liệu\.\/\./);
    await morning.press(menu.setUp);
    expect(morning.book.rows('wordings')).toHaveLength(before);
    for (const block of blocks) expect(morning.row('wordings', block).text('text')).not.toBe('');
    expect(morning.row('wordings', 'MUC_LUC.moDau').text('text')).toMatch(/^Hồ sơ gồm/);
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
