// Bodies that a round cannot ask as they stand: unknown, twice, without a usable address, not confirmed.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPreview, RoundOpened } from '../../../src/dialogs/data.ts';
import { D4, Morning } from './morning.ts';
import { copyRow, insertRows } from './shape.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

async function preview(): Promise<OpeningPreview> {
  return (await morning.ask('previewOpening', D4)).value as OpeningPreview;
}

describe('the groups of a round', () => {
  it('that name nobody of the directory are told, and nobody is left out in silence', async () => {
    await morning.type('rounds', 'D4', 'groups', 'Sở, ngành; HUYEN; XYZ; Sở Nội vu');
    const told = {
      code: 'ROUND.ASKS_UNKNOWN',
      sentence:
        'Trang “Đợt lấy ý kiến”, hàng 6 (đợt D4), cột “Nhóm nhận”: “XYZ”, “Sở Nội vu” không phải là nhóm và cũng không phải là mã cơ quan trong trang “Cơ quan”. Cách sửa: sửa lại ô này, hoặc thêm cơ quan vào trang “Cơ quan”.',
    };
    expect(await morning.ask('previewOpening', D4)).toMatchObject(told);
    expect(await morning.ask('openRound', D4)).toMatchObject(told);
    expect(morning.book.rows('requests')).toHaveLength(0);
  });

  it('may name single bodies by their ids', async () => {
    await morning.type('rounds', 'D4', 'groups', 'STC, SNV');
    await morning.ask('openRound', D4);
    expect(morning.book.rows('requests').map((row) => row.text('bodyId'))).toEqual(['SNV', 'STC']);
  });

  it('that are empty, or name the office itself alone, leave nothing to open', async () => {
    await morning.type('rounds', 'D4', 'groups', '');
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'ROUND.NO_BODIES',
      sentence:
        'Đợt D4 không có cơ quan nào để gửi (nhóm nhận: để trống). Cách sửa: xem cột “Nhóm nhận” trong trang “Đợt lấy ý kiến” và cột “Nhóm” trong trang “Cơ quan”.',
    });
    await morning.type('rounds', 'D4', 'groups', 'SKHCN');
    expect((await morning.ask('openRound', D4)).sentence).toContain('(nhóm nhận: SKHCN)');
  });
});

describe('a body in the directory', () => {
  it('that stands twice is named with both rows, and no mail goes out', async () => {
    const { rowNumber } = morning.row('bodies', 'STC');
    insertRows(morning, 'bodies', rowNumber + 1);
    copyRow(morning, 'bodies', rowNumber, rowNumber + 1);
    expect(await morning.ask('openRound', D4)).toMatchObject({
      code: 'SHEET.KEY_TWICE',
      sentence: `Trang “Cơ quan”: cột “Mã” có “STC” ở nhiều hàng (${rowNumber}, ${rowNumber + 1}). Cách sửa: giữ lại một hàng, xóa hoặc đổi mã các hàng kia.`,
    });
    expect(morning.mails).toBe(0);
  });

  it('without an address is named, gets the letter alone, and all others their mail', async () => {
    await morning.type('bodies', 'STC', 'email', '');
    const { rowNumber } = morning.row('bodies', 'STC');
    expect((await preview()).warnings).toContain(
      `Chưa có email của 1 cơ quan, chỉ gửi công văn: Sở Tài chính (hàng ${rowNumber}). Cách sửa: nếu muốn gửi thư, điền cột “Email” trong trang “Cơ quan”.`,
    );
    await morning.openD4();
    expect(morning.mails).toBe(27);
    expect(morning.row('requests', 'PH-D4-STC').text('sendStatus')).toBe('Không có email');
  });

  it.each(['abc@', 'a@b.vn, c@d.vn', 'a@b。vn', 'Sở Tài chính <stc@b.vn>', 'stc@bắcgiang.vn'])(
    'with the address “%s” is named with its row, and nothing is sent there',
    async (address) => {
      await morning.type('bodies', 'STC', 'email', address);
      const { rowNumber } = morning.row('bodies', 'STC');
      expect((await preview()).warnings).toContain(
        `Địa chỉ “${address}” của cơ quan “Sở Tài chính” không đúng dạng email nên không gửi thư đến được. Cách sửa: sửa cột “Email” hoặc “Email đồng gửi” trong trang “Cơ quan”, hàng ${rowNumber}; mỗi ô một địa chỉ, không dấu.`,
      );
      await morning.openD4();
      expect(morning.mails).toBe(27);
    },
  );

  it('with a wrong address for copies is told of that one, and still gets its mail', async () => {
    await morning.type('bodies', 'STC', 'ccEmail', 'phong@');
    expect((await preview()).warnings.join(' ')).toContain(
      'Địa chỉ “phong@” của cơ quan “Sở Tài chính” không đúng dạng email',
    );
    await morning.openD4();
    expect(morning.mails).toBe(28);
  });

  it('that nobody has confirmed is named, with where to confirm it, and not mailed; the others are', async () => {
    await morning.type('bodies', 'SXD', 'confirmed', 'Không');
    const { rowNumber } = morning.row('bodies', 'SXD');
    const { warnings, problems, bodies, mailsLine } = await preview();
    expect(warnings).toContain(
      `Email của 1 cơ quan chưa được xác nhận nên chưa gửi thư đến đó: Sở Xây dựng (hàng ${rowNumber}). Các cơ quan khác vẫn được gửi. Cách sửa: kiểm tra rồi chọn “Có” ở cột “Đã xác nhận” trong trang “Cơ quan”; xác nhận sau khi mở đợt thì thư được gửi ở lượt gửi kế tiếp.`,
    );
    expect(problems).toEqual([]);
    expect(mailsLine).toMatch(/^27 thư/);
    const noted = bodies.find(({ name }) => name === 'Sở Xây dựng');
    expect(noted?.note).toBe('email chưa xác nhận – chưa gửi thư');
    await morning.openD4();
    expect(morning.mails).toBe(27);
    expect(morning.row('requests', 'PH-D4-SXD').text('emailSnapshot')).toBe('');
  });

  it('that is confirmed after the opening gets its one mail with the next sending', async () => {
    await morning.type('bodies', 'SXD', 'confirmed', 'Không');
    await morning.openD4();
    const before = morning.mails;
    await morning.type('bodies', 'SXD', 'confirmed', 'Có');
    await morning.ask('sendDue', {});
    await morning.ask('sendDue', {});
    expect(morning.mails).toBe(before + 1);
    const last = morning.runtime.world.mail.messages[before];
    expect(last?.to).toEqual(['vanthu.sxd@bacgiang.example']);
    const request = morning.row('requests', 'PH-D4-SXD');
    expect(request.text('sendStatus')).toBe('Đã gửi');
    expect(request.text('emailSnapshot')).toBe('vanthu.sxd@bacgiang.example');
  });

  it('among many without an address is named in the list, the warning stays one line', async () => {
    for (const id of ['STC', 'SNV', 'STP', 'SYT', 'SXD', 'SCT']) {
      await morning.type('bodies', id, 'email', '');
    }
    const { warnings, bodies } = await preview();
    expect(warnings.find((line) => line.startsWith('Chưa có email của 6 cơ quan'))).toMatch(
      /và 1 cơ quan khác\. Cách sửa: /,
    );
    const noted = bodies.filter(({ note }) => note === 'chưa có email – gửi bằng công văn');
    expect(noted).toHaveLength(6);
  });

  it('whose address was mended before opening gets its mail', async () => {
    await morning.type('bodies', 'STC', 'email', 'abc@');
    await preview();
    await morning.type('bodies', 'STC', 'email', 'vanthu.stc@bacgiang.example');
    const { value } = await morning.ask('openRound', D4);
    expect((value as RoundOpened).lines).toContain('28 thư trong hàng đợi.');
  });
});
