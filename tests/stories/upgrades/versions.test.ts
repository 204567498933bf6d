// Program and book of two versions: which of them goes on, which refuses, and what is said.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { menu } from '../../../src/text/vi/menu.ts';
import { BOOK_VERSION } from '../../../src/workbook/upgrades/book-version.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { menuLabels } from '../bad-input/menu-labels.ts';
import { Morning } from '../bad-input/morning.ts';
import { cellsOf, changedCells } from './old-rows.ts';

let morning: Morning;
const NEWEST = String(BOOK_VERSION);
const properties = () => morning.runtime.world.script.properties.script;
const setting = () => morning.row('config', 'phienBanSo').text('value');
const upgrades = () =>
  morning.book.rows('audit').filter((row) => row.text('action') === 'Nâng cấp sổ');

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

describe('a book that is set up for the first time', () => {
  it('has the newest number at once, told in the settings, and was never upgraded', () => {
    expect(properties().schemaVersion).toBe(NEWEST);
    expect(setting()).toBe(NEWEST);
    expect(upgrades()).toEqual([]);
  });
});

describe('a book that is newer than the program', () => {
  const NEWER = String(BOOK_VERSION + 4);
  const makeNewer = () => {
    properties().schemaVersion = NEWER;
  };

  it('is refused by every item of the menu, setting up too', async () => {
    makeNewer();
    const before = cellsOf(morning);
    for (const item of menuLabels) {
      const { code, sentence } = await morning.press(item);
      expect([item, code]).toEqual([item, 'BOOK.NEWER']);
      expect(sentence).toBe(
        `Sổ ở phiên bản ${NEWER}, mới hơn chương trình đang chạy (phiên bản ${NEWEST}), nên không ghi gì vào sổ. Cách sửa: người quản trị đưa bản chương trình mới nhất lên (npm run deploy) rồi thực hiện lại.`,
      );
    }
    expect(changedCells(before, cellsOf(morning))).toEqual([]);
    expect(properties().schemaVersion).toBe(NEWER);
  }, 120_000);

  it('is left alone by ticks and forms, and nothing that came is lost once the program is newer, too', async () => {
    makeNewer();
    const mails = () => morning.runtime.mail.filter(({ to }) => to[0] !== OWNER).length;
    const before = mails();
    const { executions } = await morning.answer('STC');
    const ticks = await morning.runtime.advance({ ms: 25 * 3_600_000 });
    expect([...executions, ...ticks].map(({ status }) => status)).not.toContain('completed');
    expect(morning.book.rows('replies')).toEqual([]);
    expect(mails()).toBe(before);
    // Google tells whoever set the triggers that they failed, and why.
    expect(morning.runtime.mail.at(-1)?.body).toContain('BOOK.NEWER');
    properties().schemaVersion = NEWEST;
    await morning.runtime.execute('dailyTick');
    const [reply, ...more] = morning.book.rows('replies');
    expect(reply?.text('matchedRequestId')).toBe('PH-D4-STC');
    expect(more).toEqual([]);
  });

  it('says so from a copy as well, before a tab of it is touched', async () => {
    const number = morning.row('config', 'phienBanSo').rowNumber;
    await morning.typeAt('config', number, 'value', NEWER);
    morning.makeCopy();
    const sheets = () => JSON.stringify(morning.runtime.world.spreadsheets.copy?.sheets);
    const before = sheets();
    expect((await morning.press(menu.setUp)).code).toBe('BOOK.NEWER');
    expect(sheets()).toBe(before);
  });
});

describe('a copy of a book of this version', () => {
  it('has the number from the settings that came along: nothing is upgraded, and it works', async () => {
    morning.makeCopy();
    const { code } = await morning.press(menu.setUp);
    expect(code).toBeNull();
    expect(properties().schemaVersion).toBe(NEWEST);
    expect(upgrades()).toEqual([]);
    expect((await morning.press(menu.checkBook)).code).toBeNull();
  });

  it('in whose settings somebody typed over the number is upgraded from the first, which changes nothing', async () => {
    const number = morning.row('config', 'phienBanSo').rowNumber;
    await morning.typeAt('config', number, 'value', 'mới nhất');
    const rounds = () => morning.book.rows('rounds').map((row) => row.text('groups'));
    const before = rounds();
    morning.makeCopy();
    expect((await morning.press(menu.setUp)).code).toBeNull();
    expect(setting()).toBe(NEWEST);
    expect(rounds()).toEqual(before);
  });
});

describe('a step that cannot be carried out', () => {
  it('says which, why and what to do; the number stays, and the next press goes on', async () => {
    properties().schemaVersion = '2';
    const last = morning.book.rows('audit').length + 2;
    const typed = morning.book.rows('audit').at(-1)?.text('action') ?? '';
    await morning.typeAt('audit', last, 'action', 'làm gì đó');
    const { code, sentence } = await morning.press(menu.setUp);
    expect(code).toBe('BOOK.STEP_FAILED');
    expect(sentence).toContain('Chưa nâng cấp được sổ lên phiên bản 3 (Giữ điều công văn đã nêu');
    expect(sentence).toContain('“làm gì đó” không có trong danh mục');
    expect(sentence).toContain('Sổ vẫn ở phiên bản 2; các bước trước đã xong và được giữ.');
    expect(properties().schemaVersion).toBe('2');
    expect((await morning.press(menu.sendDue)).code).toBe('BOOK.OLDER');
    await morning.typeAt('audit', last, 'action', typed);
    expect((await morning.press(menu.setUp)).lines[1]).toBe(
      'Đã nâng cấp sổ từ phiên bản 2 lên phiên bản 3',
    );
    expect(upgrades().map((row) => row.text('entityId'))).toEqual(['3']);
  });
});
