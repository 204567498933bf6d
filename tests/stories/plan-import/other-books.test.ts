// Plans pasted where things stand already, hostile ones, large ones; and what each costs in service calls.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import { D4, type Morning } from '../bad-input/morning.ts';
import { bookWithoutPlan, everyTicked, partsOf, previewed, readingIn } from './empty-plan.ts';

const BAC_GIANG = readFileSync(new URL('../../plans/bac-giang-2021.txt', import.meta.url), 'utf8');
/** No command of the plan may cost more, with nine phases or with two hundred. */
const BUDGET = 60;

let morning: Morning;

beforeAll(async () => {
  morning = await bookWithoutPlan();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

const preview = (text: string) => previewed(morning, text);
const read = async (text: string) => morning.ask('previewPlan', await readingIn(morning, text));
const importAll = async (text: string) => {
  for (const part of partsOf(everyTicked(await preview(text)))) {
    expect((await morning.ask('importPlan', part)).code).toBeNull();
  }
};
/** A day as a cell holds it: days since 30/12/1899. */
const dayIn = (cell: string): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(cell)) * 86_400_000)
    .toISOString()
    .slice(0, 10);
const phases = () =>
  morning.book
    .rows('phases')
    .map((row) => [
      row.text('phaseId'),
      row.text('title'),
      dayIn(row.text('planStart')),
      dayIn(row.text('planEnd')),
    ]);
const calls = async (name: string, input: object): Promise<number> => {
  await morning.dialog();
  const outcome = await morning.runtime.dialog().call('ask', name, input);
  expect(outcome.result).toMatchObject({ ok: true });
  return outcome.record.calls;
};

/** A plan of two hundred weeks, ten of which ask somebody. */
const LONG = [
  'KẾ HOẠCH',
  'Xây dựng Đề án “Thử tải”',
  'I. TIẾN ĐỘ',
  ...Array.from({ length: 200 }, (_, index) => {
    const first = new Date(Date.UTC(2021, 0, 4 + index * 7));
    const last = new Date(first.getTime() + 4 * 86_400_000);
    const shown = (day: Date): string =>
      `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
    return `- Từ ngày ${shown(first)} đến ngày ${shown(last)}: Công việc của tuần thứ ${index + 1}${index % 20 === 19 ? '; lấy ý kiến các sở, ngành' : ''}.`;
  }),
].join('\n');

describe('the cost of taking a plan in', () => {
  it.each([
    ['nine', BAC_GIANG, 9],
    ['two hundred', LONG, 200],
  ])('stays below sixty calls with %s phases', async (_name, text, count) => {
    const seen = await preview(text);
    const input = everyTicked(seen);
    expect(input.phases).toHaveLength(count);
    expect(await calls('previewPlan', seen.reading)).toBeLessThanOrEqual(BUDGET);
    for (const part of partsOf(input)) {
      expect(await calls('importPlan', part)).toBeLessThanOrEqual(BUDGET);
    }
    expect(morning.book.rows('phases')).toHaveLength(count);
  });
});

describe('what a person corrects before writing', () => {
  it('is written as corrected; what is not ticked is not', async () => {
    const input = everyTicked(await preview(BAC_GIANG));
    const [first] = input.phases;
    if (first === undefined) throw new Error('No phase was read.');
    const { code } = await morning.ask('importPlan', {
      ...input,
      phases: [{ ...first, title: 'Chuẩn bị', end: '2021-06-30', ownerId: 'TV1' }],
      rounds: [],
      bases: [],
      files: [],
      settings: [],
    });
    expect(code).toBeNull();
    expect(phases()).toEqual([['P1', 'Chuẩn bị', '2021-06-22', '2021-06-30']]);
    expect(dayIn(morning.row('phases', 'P1').text('baseEnd'))).toBe('2021-06-30');
    expect(morning.row('phases', 'P1').text('ownerId')).toBe('TV1');
    expect(morning.book.rows('rounds')).toHaveLength(0);
    expect(morning.book.rows('team')).toHaveLength(8);
    expect(morning.row('config', 'tenDeAn').text('value')).toBe('');
  });

  it('that cannot stand is refused with a remedy, and nothing is written', async () => {
    const input = everyTicked(await preview(BAC_GIANG));
    const refused = async (change: object) =>
      (await morning.ask('importPlan', { ...input, ...change })).code;
    const [first] = input.phases;
    expect(await refused({ phases: [{ ...first, end: '2021-06-01' }] })).toBe('PLAN.REVERSED');
    expect(await refused({ phases: [{ ...first, end: '31/6/2021' }] })).toBe('INPUT.NOT_A_DAY');
    expect(await refused({ phases: [{ ...first, title: ' ' }] })).toBe('INPUT.MISSING');
    expect(await refused({ phases: [first, first] })).toBe('PLAN.CHANGED');
    expect(await refused({ phases: [{ ...first, phaseId: '=1+1' }] })).toBe('INPUT.SHAPE');
    expect(await refused({ phases: [first] })).toBe('PLAN.ROUND_WITHOUT_PHASE');
    const none = { phases: [], rounds: [], members: [], bases: [], files: [], settings: [] };
    expect(await refused(none)).toBe('PLAN.NOTHING');
    expect((await read('Kính gửi Sở Tài chính')).sentence).toBe(
      'Không đọc được giai đoạn nào trong văn bản. Cách sửa: dán cả phần tiến độ, mỗi giai đoạn một dòng có ghi thời gian, ví dụ “- Từ ngày 22/6-01/7/2021: Sưu tầm tài liệu.”.',
    );
    expect((await read('x'.repeat(200_001))).code).toBe('INPUT.TOO_LONG');
    expect(phases()).toEqual([]);
  });

  it('sets no other setting than those of a plan', async () => {
    const input = everyTicked(await preview(BAC_GIANG));
    await morning.ask('importPlan', {
      ...input,
      settings: [
        { key: 'dienTap', value: 'Có' },
        { key: 'tepNay', value: 'x' },
        { key: 'soKeHoach', value: '12/KH-SKHCN' },
      ],
    });
    expect(morning.row('config', 'dienTap').text('value')).toBe('Không');
    expect(morning.row('config', 'tepNay').text('value')).not.toBe('x');
    expect(morning.row('config', 'soKeHoach').text('value')).toBe('12/KH-SKHCN');
  });
});

describe('a plan pasted into a book that has one', () => {
  it('adds the lines that are not there after those that are, and changes none', async () => {
    await importAll(BAC_GIANG);
    const before = phases();
    const more = `${BAC_GIANG.trimEnd().replace(
      'IV. TỔ CHỨC THỰC HIỆN',
      '- Tháng 01/2022: Công bố, tuyên truyền Đề án.\nIV. TỔ CHỨC THỰC HIỆN',
    )}\n`;
    const seen = await preview(more);
    expect(seen.proposal.standing).toContain('(1 dòng mới, 9 dòng đã có)');
    await morning.ask('importPlan', everyTicked(seen));
    expect(phases()).toEqual([
      ...before,
      ['P10', 'Công bố, tuyên truyền Đề án', '2022-01-01', '2022-01-31'],
    ]);
    expect(morning.row('phases', 'P10').text('predecessors')).toBe('P9FS+0');
  });

  it('keeps what staff set; the plan’s word is offered, not ticked', async () => {
    await morning.type('config', 'nguoiKy', 'value', 'Trần Văn Mẫu');
    const { settings } = (await preview(BAC_GIANG)).proposal;
    expect(settings.find(({ id }) => id === 'nguoiKy')).toMatchObject({
      current: 'Trần Văn Mẫu',
      value: 'Nguyễn Thanh Bình',
      ticked: false,
    });
    await importAll(BAC_GIANG);
    expect(morning.row('config', 'nguoiKy').text('value')).toBe('Trần Văn Mẫu');
  });

  it('is refused while a round is open, plainly', async () => {
    await importAll(BAC_GIANG);
    expect((await morning.ask('openRound', D4)).code).toBeNull();
    const more = `${BAC_GIANG}\n`.replace('Tháng 12/2021: Trình', 'Tháng 11/2021: Trình lại');
    const sentence =
      'Đợt D4 đã mở: thư và biểu mẫu đã gửi dẫn theo kế hoạch hiện có, nên không nhập thêm giai đoạn bằng cách dán; chưa có gì được ghi. Cách sửa: thêm từng giai đoạn trong trang “Tiến độ”, hoặc dán kế hoạch vào một sổ mới.';
    const seen = await preview(more);
    expect(seen.proposal.problems).toEqual([sentence]);
    const { sentence: told } = await morning.ask('importPlan', everyTicked(seen));
    expect(told).toBe(sentence);
    expect(phases()).toHaveLength(9);
  });
});

describe('a hostile plan', () => {
  it('stays text in every cell and in the page', async () => {
    const text = [
      'KẾ HOẠCH',
      'Xây dựng Đề án “=HYPERLINK("http://ke.example";"x")”',
      'I. TIẾN ĐỘ',
      '- Từ ngày 01/3-15/3/2021: =IMPORTXML("http://ke.example";"//a") lấy ý kiến các sở, ngành <script>alert(1)</script>.',
      '- Tháng 4/2021: {{tenDeAn}} +84912345678',
      'II. TỔ CHỨC THỰC HIỆN',
      '- Ông Trần Văn Mẫu, =1+1 - Tổ trưởng;',
    ].join('\n');
    await importAll(text);
    const first = morning.row('phases', 'P1');
    expect(first.text('fullText')).toBe(
      '=IMPORTXML("http://ke.example";"//a") lấy ý kiến các sở, ngành <script>alert(1)</script>.',
    );
    expect(morning.row('team', 'TV1').text('position')).toBe('=1+1');
    expect(morning.row('phases', 'P2').text('fullText')).toBe('{{tenDeAn}} +84912345678');
    expect(morning.row('config', 'tenDeAn').text('value')).toBe(
      '=HYPERLINK("http://ke.example";"x")',
    );
  });

  it('with a line that no cell holds keeps the others', async () => {
    const text = `- Tháng 3/2021: ${'dài '.repeat(12_501)}\n- Tháng 4/2021: Xây dựng đề cương.`;
    const seen = await preview(text);
    expect(seen.proposal.phases.map(({ ticked }) => ticked)).toEqual([false, true]);
    const { value } = await morning.ask('importPlan', everyTicked(seen));
    expect((value as Report).lead).toContain('1 giai đoạn');
    expect(phases().map(([id]) => id)).toEqual(['P2']);
  });
});

describe('the menu', () => {
  it('opens the dialog with its words', async () => {
    const { value } = await morning.press(menu.planImport);
    expect(value).toMatchObject({ words: { title: 'Nhập kế hoạch từ văn bản' } });
  });
});
