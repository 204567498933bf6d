// A list of bodies pasted into the dialog: seen first, ticked, written once; hostile text stays text.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BodiesData, ImportPreview } from '../../../src/dialogs/data/bodies.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, Morning } from '../bad-input/morning.ts';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const preview = async (text: string, fields: readonly string[] | null = null) =>
  (await morning.ask('previewImport', { text, fields })).value as ImportPreview;

/** The lines of a kind as the page sends them when they are ticked. */
const ticked = ({ lines }: ImportPreview, ...numbers: readonly number[]) =>
  lines
    .filter(({ line }) => numbers.includes(line))
    .map(({ line, choices }) => ({ line, as: choices[0]?.id, seen: choices[0]?.seen }));

const audit = () =>
  morning.book
    .rows('audit')
    .map((row) => [row.text('action'), row.text('detail')] as const)
    .filter(([action]) => /danh bạ|cơ quan/i.test(action));

const LIST = [
  'STT\tTên cơ quan\tEmail\tĐầu mối\tĐiện thoại',
  '1\tSở Tài Chính\tmoi.stc@bacgiang.example\tNguyễn Thị Hòa\t0204.3854.123',
  '2\tUBND xã Tân An\txatanan@bacgiang.example\tLê Văn Bé\t912345678',
  '3\tSở Xây dựng\t\t\t',
  '4\tSở Tư phap\tstp@bacgiang.example\t\t',
  '5\tHội Luật gia\thlg@\t\t',
].join('\n');

describe('a pasted list', () => {
  it('is shown line by line with what it would do, and nothing is written', async () => {
    const before = morning.book.rows('bodies').map((row) => row.text('email'));
    const { summary, columns, lines } = await preview(LIST);
    expect(summary).toBe(
      '1 dòng mới, 1 dòng thay đổi, 1 dòng không đổi, 1 dòng cần xem lại, 1 dòng không dùng được.',
    );
    expect(columns.map(({ field }) => field)).toEqual([
      '',
      'officialName',
      'email',
      'contactName',
      'phone',
    ]);
    const stc = morning.row('bodies', 'STC').text('email');
    const stp = morning.row('bodies', 'STP');
    expect(lines.map(({ line, label, details }) => [line, label, ...details])).toEqual([
      [
        2,
        'Thay đổi',
        `Email: ${stc} → moi.stc@bacgiang.example`,
        'Đầu mối: (trống) → Nguyễn Thị Hòa',
        'Điện thoại: (trống) → 0204.3854.123',
        'cần xác nhận lại địa chỉ',
      ],
      [
        3,
        'Mới',
        'Thêm với mã XTA, nhóm “Huyện, thành phố”',
        'Email: xatanan@bacgiang.example',
        'Đầu mối: Lê Văn Bé',
        'Điện thoại: 0912345678',
      ],
      [4, 'Không đổi', 'Trùng khớp với “Sở Xây dựng” (SXD)'],
      [
        5,
        'Cần xem lại',
        `Gần giống “Sở Tư pháp” (STP, hàng ${stp.rowNumber}): chọn cập nhật cơ quan đó hay thêm mới`,
        `Email: ${stp.text('email')} → stp@bacgiang.example`,
        'cần xác nhận lại địa chỉ',
      ],
      [6, 'Không dùng được', 'Email “hlg@”: thiếu hoặc sai phần sau dấu @'],
    ]);
    expect(morning.book.rows('bodies').map((row) => row.text('email'))).toEqual(before);
  });

  it('writes the ticked lines alone; the audit log holds counts and ids, no address', async () => {
    const seen = await preview(LIST);
    const { lines } = await morning.ask('importBodies', {
      text: LIST,
      fields: null,
      chosen: ticked(seen, 2, 3),
    });
    expect(lines).toEqual([
      'Đã thêm 1 cơ quan, cập nhật 1 cơ quan.',
      'Cơ quan mới (cần xác nhận trước khi gửi)',
      'XTA: UBND xã Tân An',
      'Cơ quan được cập nhật',
      'STC: Sở Tài chính',
    ]);
    const stc = morning.row('bodies', 'STC');
    expect(
      ['officialName', 'email', 'contactName', 'confirmed'].map((name) => stc.text(name)),
    ).toEqual(['Sở Tài chính', 'moi.stc@bacgiang.example', 'Nguyễn Thị Hòa', 'Không']);
    const xta = morning.row('bodies', 'XTA');
    expect(['officialName', 'group', 'phone', 'confirmed'].map((name) => xta.text(name))).toEqual([
      'UBND xã Tân An',
      'Huyện, thành phố',
      '0912345678',
      'Không',
    ]);
    expect(morning.row('bodies', 'STP').text('email')).not.toBe('stp@bacgiang.example');
    expect(audit()).toEqual([
      ['Nhập danh bạ cơ quan', 'Thêm 1 cơ quan (XTA), cập nhật 1 cơ quan (STC).'],
    ]);
  });

  it('pressed twice adds nothing twice', async () => {
    const seen = await preview(LIST);
    const input = { text: LIST, fields: null, chosen: ticked(seen, 2, 3) };
    await morning.ask('importBodies', input);
    const count = morning.book.rows('bodies').length;
    expect((await morning.ask('importBodies', input)).lines[0]).toBe(
      'Đã thêm 0 cơ quan, cập nhật 0 cơ quan.',
    );
    expect(morning.book.rows('bodies')).toHaveLength(count);
    expect(audit()).toHaveLength(1);
  });

  it('is refused in whole when the directory changed since it was seen', async () => {
    const seen = await preview(LIST);
    await morning.type('bodies', 'STC', 'email', 'nguoi.khac@bacgiang.example');
    const count = morning.book.rows('bodies').length;
    expect(
      await morning.ask('importBodies', { text: LIST, fields: null, chosen: ticked(seen, 2, 3) }),
    ).toMatchObject({
      code: 'IMPORT.CHANGED',
      sentence:
        'Danh bạ hoặc danh sách đã thay đổi sau khi xem trước (dòng 2); chưa có gì được ghi. Cách sửa: bấm “Xem trước”, kiểm tra lại rồi ghi.',
    });
    expect(morning.book.rows('bodies')).toHaveLength(count);
  });

  it('lets a person say that a doubtful name is a body of the directory', async () => {
    const seen = await preview(LIST);
    const [, , , doubtful] = seen.lines;
    expect(doubtful?.choices.map(({ label }) => label)).toEqual([
      'Cập nhật STP – Sở Tư pháp',
      'Thêm mới với mã STP2',
    ]);
    await morning.ask('importBodies', { text: LIST, fields: null, chosen: ticked(seen, 5) });
    const stp = morning.row('bodies', 'STP');
    expect([stp.text('officialName'), stp.text('email')]).toEqual([
      'Sở Tư pháp',
      'stp@bacgiang.example',
    ]);
  });

  it('without a column of names asks for one, and takes it as it is chosen', async () => {
    const text = '0204\t111 aa\n0205\t222 bb';
    const first = await preview(text, ['', '']);
    expect(first).toBeNull();
    expect(await morning.ask('previewImport', { text, fields: ['', ''] })).toMatchObject({
      code: 'IMPORT.NO_NAMES',
    });
    expect((await preview(text, ['', 'officialName'])).lines.map(({ kind }) => kind)).toEqual([
      'NEW',
      'NEW',
    ]);
  });

  it('that is empty, too long or nothing of it ticked is told', async () => {
    const told = async (name: string, input: unknown) => (await morning.ask(name, input)).code;
    expect(await told('previewImport', { text: ' \n', fields: null })).toBe('INPUT.MISSING');
    const long = { text: 'x'.repeat(1_000_001), fields: null };
    expect(await told('previewImport', long)).toBe('INPUT.TOO_LONG');
    expect(await told('previewImport', { text: 'Sở A\n'.repeat(2_001), fields: null })).toBe(
      'IMPORT.TOO_MANY',
    );
    expect(await told('importBodies', { text: LIST, fields: null, chosen: [] })).toBe(
      'IMPORT.NOTHING',
    );
  });
});

describe('hostile text in a list', () => {
  it('is refused where it is no name or address, and stays text where it is a note', async () => {
    const note = '=IMPORTXML("http://ke.example","//a")';
    const nfd = 'UBND xã Hồng Giang'.normalize('NFD');
    const list = [
      'Tên cơ quan\tEmail\tGhi chú',
      `${nfd}\t\t${note}`,
      '=HYPERLINK("http://ke.example";"Sở")\t\t',
      '<img src=x onerror=alert(1)>\t\t',
      `Sở ${'a'.repeat(50_001)}\t\t`,
      'Sở Lạ\t"a@b.example\r\nBcc: ke@ke.example"\t',
    ].join('\n');
    const seen = await preview(list);
    expect(seen.lines.map(({ kind }) => kind)).toEqual(['NEW', 'BAD', 'BAD', 'BAD', 'BAD']);
    expect(seen.lines.every(({ name }) => name.length <= 121)).toBe(true);
    await morning.ask('importBodies', { text: list, fields: null, chosen: ticked(seen, 2) });
    const made = morning.row('bodies', 'XHG');
    expect(made.text('officialName')).toBe('UBND xã Hồng Giang'.normalize('NFC'));
    expect(made.text('note')).toBe(note);
    const cell = morning.book.sheet('bodies').cells[made.rowNumber - 1];
    expect(cell?.some((one) => one !== undefined && 'f' in one && one.f !== undefined)).toBe(false);
  });
});

describe('an import that is stopped in the middle', () => {
  it('and pressed again writes each line once, wherever it was stopped', async () => {
    const seen = await preview(LIST);
    const input = { text: LIST, fields: null, chosen: ticked(seen, 2, 3) };
    const count = morning.book.rows('bodies').length;
    let stopped = 0;
    for (let call = 1; call < 80; call += 3) {
      morning.again([{ at: call, do: 'killAfter', in: 'ask' }]);
      await morning.dialog();
      const outcome = await morning.runtime.dialog().call('ask', 'importBodies', input);
      if (outcome.status === 'completed') break;
      stopped += 1;
      morning.dropLock();
      expect((await morning.ask('importBodies', input)).code).toBeNull();
      expect(morning.book.rows('bodies')).toHaveLength(count + 1);
      expect(morning.row('bodies', 'STC').text('email')).toBe('moi.stc@bacgiang.example');
      expect(morning.row('bodies', 'STC').text('confirmed')).toBe('Không');
      expect(audit().length).toBeGreaterThanOrEqual(1);
    }
    expect(stopped).toBeGreaterThan(5);
  });
});

describe('confirming many bodies at once', () => {
  const dialog = async () => (await morning.press(menu.bodies)).value as BodiesData;

  it('lists each with its address and why it is not confirmed', async () => {
    await morning.type('bodies', 'STC', 'confirmed', 'Không');
    await morning.type('bodies', 'SYT', 'confirmed', '');
    await morning.type('bodies', 'SYT', 'email', '');
    await morning.type('bodies', 'SXD', 'confirmed', 'Không');
    await morning.type('bodies', 'SXD', 'email', 'sxd@x.vn, hai@x.vn');
    const { unconfirmed } = await dialog();
    const of = (id: string) => unconfirmed.find((body) => body.id === id);
    expect(of('STC')).toMatchObject({ usable: true, why: 'chưa ai xác nhận tên và địa chỉ' });
    expect(of('SYT')).toMatchObject({ usable: false, why: 'chưa có email' });
    expect(of('SXD')).toMatchObject({
      usable: false,
      why: 'email có nhiều địa chỉ trong một ô; mỗi ô một địa chỉ',
    });
  });

  it('confirms those with an address, and without one only for paper', async () => {
    await morning.type('bodies', 'STC', 'confirmed', 'Không');
    await morning.type('bodies', 'SYT', 'confirmed', 'Không');
    await morning.type('bodies', 'SYT', 'email', '');
    const stc = { bodyId: 'STC', paperOnly: false };
    const refused = { chosen: [stc, { bodyId: 'SYT', paperOnly: false }] };
    const { rowNumber } = morning.row('bodies', 'SYT');
    expect(await morning.ask('confirmBodies', refused)).toMatchObject({
      code: 'CONFIRM.NO_ADDRESS',
      sentence: `“Sở Y tế” chưa có email dùng được nên chưa xác nhận được. Cách sửa: điền cột “Email” trong trang “Cơ quan”, hàng ${rowNumber}, hoặc đánh dấu “Chỉ gửi giấy”.`,
    });
    expect(morning.row('bodies', 'STC').text('confirmed')).toBe('Không');
    const paper = { chosen: [stc, { bodyId: 'SYT', paperOnly: true }] };
    expect((await morning.ask('confirmBodies', paper)).lines).toEqual(['Đã xác nhận 2 cơ quan.']);
    expect(morning.row('bodies', 'SYT').text('note')).toContain('Chỉ gửi văn bản giấy');
    expect(audit()).toEqual([['Xác nhận cơ quan', 'Xác nhận 2 cơ quan (STC, SYT).']]);
    await morning.ask('confirmBodies', paper);
    expect(
      morning
        .row('bodies', 'SYT')
        .text('note')
        .match(/Chỉ gửi/g),
    ).toHaveLength(1);
  });

  it('a body that was taken in is asked by the next round', async () => {
    const text = 'Sở Ngoại giao\tsng@bacgiang.example';
    await morning.ask('importBodies', {
      text,
      fields: null,
      chosen: ticked(await preview(text), 1),
    });
    await morning.ask('confirmBodies', { chosen: [{ bodyId: 'SNG', paperOnly: false }] });
    await morning.ask('openRound', D4);
    expect(morning.row('requests', 'PH-D4-SNG').text('nameSnapshot')).toBe('Sở Ngoại giao');
  });
});
