// “Tạo sổ mới…”: another Đề án gets a workbook of its own, with the directory and the holidays of this one and nothing of its work.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault, Runtime } from '../../../emulator/index.ts';
import type { NewBookPreview } from '../../../src/dialogs/data/new-book.ts';
import type { Report } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { sheetIds } from '../../../src/workbook/columns.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { BookReader } from '../../../tools/replay/book-reader.ts';
import { menuPath } from '../../../tools/replay/menu-path.ts';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';
import { linesOf, screen } from '../bad-input/seen.ts';

const NAME = 'Chuyển đổi số ngành khoa học và công nghệ đến năm 2030';
const ORDER = { programme: NAME, plan: 'TRONG', start: '', team: false };
const SECRET_WORDS = 'Đề nghị bổ sung nguồn vốn đối ứng của huyện';

let morning: Morning;

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: SECRET_WORDS });
  await morning.press(menu.takeIn);
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const originalId = () => morning.runtime.world.bound?.id ?? '';
const fileIds = () => Object.keys(morning.runtime.world.spreadsheets);
const cells = (id: SheetId) =>
  JSON.stringify(morning.book.sheet(id).cells.map((row) => row?.map((cell) => cell?.v ?? '')));
const auditRows = (book: BookReader) =>
  book.rows('audit').map((row) => [row.text('action'), row.text('newValue')]);

/** Makes the book and opens its file as the project that it is. */
async function made(order: object = ORDER): Promise<{ report: Report; copy: Runtime }> {
  const { value, sentence } = await morning.ask('makeBook', order);
  expect(sentence).toBe('');
  const [id = ''] = fileIds().filter((one) => one !== originalId());
  return { report: value as Report, copy: morning.runtime.openCopy(id) };
}

const press = async (copy: Runtime, item: string) => {
  for (const dialog of copy.dialogs) dialog.close();
  copy.autoAnswer = () => 'OK';
  return screen(await copy.click(await menuPath(copy, item, OWNER), OWNER));
};

/** Every text of a file, wherever it stands. */
const textsOf = (runtime: Runtime): string =>
  JSON.stringify(runtime.world.spreadsheets[runtime.world.bound?.id ?? '']?.sheets);

describe('the dialog', () => {
  it('shows what the new book will have and leave behind, and does nothing yet', async () => {
    const { value } = await morning.ask('previewNewBook', {
      ...ORDER,
      plan: 'CHUNG',
      start: '2026-12-05',
    });
    const { facts, phases, warnings, problems } = value as NewBookPreview;
    expect(problems).toEqual([]);
    expect(facts[0]?.value).toBe(`Sổ Đề án – ${NAME}`);
    expect(facts.at(-1)?.value).toContain('phiếu, trả lời, ý kiến');
    // Saturday 05/12/2026: eight working days from Monday 07/12 end on Wednesday 16/12.
    expect(phases[0]).toEqual([
      'P1. Sưu tầm tài liệu; xây dựng đề cương chi tiết',
      '07/12/2026',
      '16/12/2026',
      '8',
    ]);
    expect(phases).toHaveLength(9);
    expect(warnings[0]).toContain('Ngày bắt đầu là ngày nghỉ (thứ Bảy 05/12/2026)');
    // The nine phases reach over Tết 2027, which is not confirmed.
    expect(warnings.join(' ')).toContain('04–10/02/2027');
    expect(fileIds()).toHaveLength(1);
  });

  it.each([
    [{ programme: '  ' }, 'INPUT.MISSING'],
    [{ programme: 'x'.repeat(201) }, 'NEW_BOOK.NAME_LONG'],
    [{ plan: 'CHUNG', start: '' }, 'INPUT.MISSING'],
    [{ plan: 'CHUNG', start: '31/02/2026' }, 'INPUT.NOT_A_DAY'],
    [{ plan: 'KHAC' }, 'INPUT.NOT_IN_LIST'],
    [{ team: 'CO' }, 'INPUT.SHAPE'],
    [
      { programme: 'Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030' },
      'NEW_BOOK.SAME_NAME',
    ],
  ])('refuses %j and makes nothing', async (change, code) => {
    expect((await morning.ask('makeBook', { ...ORDER, ...change })).code).toBe(code);
    expect(fileIds()).toHaveLength(1);
  });
});

describe('making the book', () => {
  it('makes one file with its own script, and leaves this book as it was but for two rows of the log', async () => {
    const before = new Map(sheetIds.map((id) => [id, cells(id)]));
    const log = morning.book.rows('audit').length;
    const { report, copy } = await made();
    expect(fileIds()).toHaveLength(2);
    expect(copy.world.spreadsheets[copy.world.bound?.id ?? '']?.name).toBe(`Sổ Đề án – ${NAME}`);
    expect(report.links[0]?.url).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\//);
    for (const id of sheetIds) if (id !== 'audit') expect(cells(id)).toBe(before.get(id));
    expect(auditRows(morning.book).slice(log)).toEqual([
      ['Tạo sổ mới', NAME],
      ['Tạo sổ mới', NAME],
    ]);
  });

  it('costs at most 60 calls', async () => {
    await morning.dialog();
    const { record } = await morning.runtime.dialog().call('ask', 'makeBook', ORDER);
    expect(record.calls).toBeLessThanOrEqual(60);
    const seen = await morning.runtime.click(['Sổ Đề án', menu.newBook], OWNER);
    expect(seen.record.calls).toBeLessThanOrEqual(60);
  });

  it('pressed twice makes one book, and says where it is', async () => {
    await made();
    const again = await morning.ask('makeBook', ORDER);
    expect(again.code).toBe('NEW_BOOK.MADE_ALREADY');
    expect(again.sentence).toContain('https://docs.google.com/spreadsheets/d/');
    expect(fileIds()).toHaveLength(2);
  });

  it('stopped after the copy leaves a file that the next report names', async () => {
    const fault: Fault = { at: /Spreadsheet\.copy$/, do: 'killAfter', in: 'ask', buffer: 'lost' };
    morning.again([fault]);
    await expect(morning.ask('makeBook', ORDER)).rejects.toThrow();
    await morning.runtime.advance({ ms: 600_000 });
    const { value } = await morning.ask('makeBook', ORDER);
    const lines = linesOf(value);
    expect(lines).toContain('Lần tạo sổ trước chưa xong');
    expect(lines.join(' ')).toContain(`có tệp “Sổ Đề án – ${NAME}” chưa dùng thì có thể bỏ`);
  });

  it('refused by Google tells how to do the same by hand', async () => {
    morning.again([{ at: /Spreadsheet\.copy$/, do: 'before', in: 'ask' }]);
    const { value } = await morning.ask('makeBook', ORDER);
    expect(linesOf(value).join(' ')).toContain('Vào Tệp › Tạo bản sao ngay bây giờ');
    const copy = morning.runtime.copyFile(OWNER);
    expect((await press(copy, menu.setUp)).lines.join(' ')).toContain(
      `Đây là sổ mới của Đề án “${NAME}”.`,
    );
  });
});

describe('the new book', () => {
  it('before it is set up does nothing: it mails nobody and takes nothing in', async () => {
    const mails = morning.mails;
    const { copy } = await made();
    expect((await press(copy, menu.sendDue)).code).toBe('BOOK.IS_A_COPY');
    expect((await press(copy, menu.newBook)).code).toBe('BOOK.IS_A_COPY');
    expect(morning.mails).toBe(mails);
  });

  it('set up has the directory, the holidays, the office’s settings, the templates, and nothing else', async () => {
    const { copy } = await made();
    const { lines } = await press(copy, menu.setUp);
    expect(lines[0]).toBe(`Sổ đã sẵn sàng cho Đề án “${NAME}”.`);
    expect(lines.join(' ')).toContain('Mang theo: Cơ quan, Ngày nghỉ, Cấu hình, Mẫu thư.');
    const book = new BookReader(copy);
    const texts = (reader: BookReader, id: SheetId, columns: readonly string[]) =>
      reader.rows(id).map((row) => columns.map((column) => row.text(column)));
    for (const [id, columns] of [
      ['bodies', ['bodyId', 'officialName', 'email', 'confirmed']],
      ['holidays', ['date', 'name', 'kind', 'basis', 'confirmed']],
      ['mailTemplates', ['templateId', 'subject', 'body']],
    ] as const) {
      expect(texts(book, id, columns)).toEqual(texts(morning.book, id, columns));
    }
    const empty: readonly SheetId[] = [
      'phases',
      'tasks',
      'rounds',
      'requests',
      'replies',
      'comments',
      'contacts',
      'documents',
      'mailQueue',
      'roundHistory',
      'team',
    ];
    for (const id of empty) expect(book.rows(id), id).toHaveLength(0);
    expect(book.rows('drafts').map((row) => row.text('label'))).toContain(`Đề án “${NAME}”`);
    const setting = (key: string) =>
      book
        .rows('config')
        .find((row) => row.text('key') === key)
        ?.text('value');
    expect(setting('tenDeAn')).toBe(NAME);
    expect(setting('coQuan')).toBe('Sở Khoa học và Công nghệ');
    expect(setting('soKeHoach')).toBe('');
    expect(setting('noiDung1')).toBe('');
    expect(setting('tepNay')).toBe(copy.world.bound?.id);
  });

  it('knows nothing of the old one’s work: no code, form, answer, mail, address of a file', async () => {
    const { copy } = await made();
    const formId = morning.row('rounds', 'D4').text('formId');
    await press(copy, menu.setUp);
    const texts = textsOf(copy);
    for (const word of [
      SECRET_WORDS,
      'PH-D4-',
      'TL-',
      formId,
      originalId(),
      'thị trường khoa học',
    ]) {
      expect(texts.includes(word), word).toBe(false);
    }
    expect(auditRows(new BookReader(copy))).toEqual([
      ['Tạo sổ mới', NAME],
      ['Thiết lập sổ', ''],
    ]);
    const secret = (runtime: Runtime) => runtime.world.script.properties.script;
    const shared = Object.entries(secret(copy)).filter(
      ([key, value]) => secret(morning.runtime)[key] === value && !/^(sheet|view)\./.test(key),
    );
    expect(
      shared
        .map(([key]) => key)
        .filter((key) => !['schemaVersion', 'keptOn', 'dressed', 'language'].includes(key)),
    ).toEqual([]);
    expect(copy.world.script.triggers.map(({ handler }) => handler)).toEqual([
      'dailyTick',
      'onBookEdit',
    ]);
  });

  it('works: its menu checks, its set-up can be pressed again and brings no other plan', async () => {
    const { copy } = await made();
    await press(copy, menu.setUp);
    const again = await press(copy, menu.setUp);
    expect(again.lines.join(' ')).not.toContain('Đây là sổ mới');
    const book = new BookReader(copy);
    expect(book.rows('phases')).toHaveLength(0);
    expect((await press(copy, menu.checkPlan)).lines).toEqual([
      'Tiến độ không có điểm nào cần lưu ý.',
    ]);
    expect((await press(copy, menu.checkBook)).code).toBeNull();
    // The old book goes on as before, on its own form.
    await morning.answer('SNV');
    expect((await morning.press(menu.takeIn)).code).toBeNull();
    expect(morning.row('requests', 'PH-D4-SNV').text('position')).toBe('Thống nhất');
    expect(book.rows('replies')).toHaveLength(0);
  });

  it('takes the team along where that was ticked, and the general plan from its day on', async () => {
    const { copy } = await made({ ...ORDER, plan: 'CHUNG', start: '2026-12-07', team: true });
    await press(copy, menu.setUp);
    const book = new BookReader(copy);
    expect(book.rows('team')).toHaveLength(morning.book.rows('team').length);
    expect(book.rows('phases').map((row) => row.text('phaseId'))).toEqual([
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
      'P6',
      'P7',
      'P8',
      'P9',
    ]);
    expect(book.rows('phases').map((row) => Number(row.value('duration')))).toEqual([
      8, 2, 15, 9, 11, 13, 12, 43, 5,
    ]);
    expect(book.rows('rounds').map((row) => row.text('status'))).toEqual(Array(6).fill('Nháp'));
    // Laid by working days: no gap, no shared day, no weekend edge; what is left is good to know.
    const { lines } = await press(copy, menu.checkPlan);
    expect(lines.join('\n')).not.toMatch(/trùng nhau|khoảng trống|Chủ nhật|thứ Bảy|Cần sửa/);
    expect(textsOf(copy).includes('thị trường khoa học')).toBe(false);
  });
});

describe('a set-up of the new book that is killed', () => {
  it.each([
    ['before the first sheet is emptied', /deleteRows$/, 'killBefore', 'lost'],
    ['after the first sheet is emptied', /deleteRows$/, 'killAfter', 'kept'],
    ['when it takes the claim', /newTrigger$/, 'killBefore', 'lost'],
  ] as const)('%s is done by the next press', async (_when, at, moment, buffer) => {
    morning.again([{ at, do: moment, in: 'setUpFromMenu', buffer }]);
    const { copy } = await made({ ...ORDER, plan: 'CHUNG', start: '2026-12-07' });
    copy.autoAnswer = () => 'OK';
    const killed = await copy.click([menu.title, menu.setUp], OWNER);
    expect(killed.status).not.toBe('completed');
    await morning.runtime.advance({ ms: 600_000 });
    await press(copy, menu.setUp);
    const book = new BookReader(copy);
    expect(book.rows('phases')).toHaveLength(9);
    expect(book.rows('rounds')).toHaveLength(6);
    expect(book.rows('requests')).toHaveLength(0);
    expect(book.rows('mailQueue')).toHaveLength(0);
    expect(textsOf(copy).includes(SECRET_WORDS)).toBe(false);
    expect(textsOf(copy).includes('thị trường khoa học')).toBe(false);
  });
});
