// The text of the Bắc Giang plan pasted into a book without a plan: the book is then the one that the template makes.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/dialogs/data.ts';
import { menu } from '../../../src/text/vi/menu.ts';
import type { SheetId } from '../../../src/workbook/schema.ts';
import { Morning } from '../bad-input/morning.ts';
import { emptyPlan, everyTicked, partsOf, previewed } from './empty-plan.ts';

const TEXT = readFileSync(new URL('../../plans/bac-giang-2021.txt', import.meta.url), 'utf8');
const SHEETS: readonly SheetId[] = ['phases', 'rounds', 'team', 'documents', 'drafts', 'config'];

let morning: Morning;
let fromTemplate: Record<string, string[][]>;

beforeAll(async () => {
  morning = await Morning.ofEmptyBook();
  await morning.press(menu.setUp);
  fromTemplate = shown();
  await emptyPlan(morning);
  morning.keep();
}, 120_000);
beforeEach(() => morning.again());
afterAll(() => morning.end());

/** Every cell of the plan's sheets as a person reads it. */
function shown(): Record<string, string[][]> {
  return Object.fromEntries(
    SHEETS.map((sheet) => {
      const ids = morning.book.sheet(sheet).cells[0]?.map((cell) => String(cell?.v ?? '')) ?? [];
      const rows = morning.book.rows(sheet).map((row) => ids.map((id) => row.text(id)));
      return [sheet, sheet === 'config' ? rows.sort() : rows];
    }),
  );
}

const preview = (text: string) => previewed(morning, text);
/** As the page sends it: time and people first, then papers and settings. */
async function take(input: ReturnType<typeof everyTicked>): Promise<Report[]> {
  const reports: Report[] = [];
  for (const part of partsOf(input)) {
    reports.push((await morning.ask('importPlan', part)).value as Report);
  }
  return reports;
}
const importAll = async () => take(everyTicked(await preview(TEXT)));

describe('the pasted plan of Bắc Giang', () => {
  it('is offered in the menu, and shown line by line beside its words before anything is written', async () => {
    await morning.press(menu.planImport);
    const before = shown();
    const { proposal } = await preview(TEXT);
    expect(proposal.summary).toBe(
      'Đọc được 9 giai đoạn, 8 đợt lấy ý kiến, 8 người. Đối chiếu từng dòng với văn bản trước khi ghi.',
    );
    expect(proposal.problems).toEqual([]);
    expect(proposal.standing).toBe('');
    expect(proposal.phases.map(({ id, start, end, ticked }) => [id, start, end, ticked])).toEqual([
      ['P1', '2021-06-22', '2021-07-01', true],
      ['P2', '2021-07-01', '2021-07-03', true],
      ['P3', '2021-07-04', '2021-07-25', true],
      ['P4', '2021-07-26', '2021-08-05', true],
      ['P5', '2021-08-06', '2021-08-20', true],
      ['P6', '2021-08-21', '2021-09-10', true],
      ['P7', '2021-09-15', '2021-09-30', true],
      ['P8', '2021-10-01', '2021-11-30', true],
      ['P9', '2021-12-01', '2021-12-31', true],
    ]);
    const p2 = proposal.phases[1];
    expect(p2?.source).toMatch(/^- Từ ngày 01\/7-03\/7\/2021: Báo cáo xin ý kiến/);
    expect(p2?.notes.map(({ text }) => text)).toEqual([
      'Giai đoạn P1 và P2 trùng nhau 1 ngày: 01/7 (1 ngày làm việc).',
      'Giai đoạn P2 kết thúc vào thứ Bảy 03/7.',
    ]);
    expect(proposal.rounds[3]).toMatchObject({
      id: 'D4',
      phaseId: 'P6',
      askedShown: 'Sở, ngành; Ban; Huyện, thành phố',
      sendDate: '2021-08-23',
      periodN: 7,
    });
    expect(proposal.slips).toContain(
      'Câu chữ (P3): “gồm gồm”, có lẽ là “gồm”; giữ nguyên như văn bản.',
    );
    expect(proposal.leftOver).toEqual([]);
    expect(shown()).toEqual(before);
  });

  it('makes the book that the template makes, cell by cell', async () => {
    const [plan, papers] = await importAll();
    expect(shown()).toEqual(fromTemplate);
    expect(plan?.lead).toBe('Đã ghi 9 giai đoạn, 8 đợt lấy ý kiến (nháp), 8 người.');
    expect(papers?.lead).toBe('Đã ghi 2 căn cứ, 4 tài liệu của hồ sơ, 17 mục cấu hình.');
    const sections = plan?.sections ?? [];
    expect(sections[0]?.lines).toContain(
      'Giữa P6 và P7 có khoảng trống 11–14/9: 4 ngày, trong đó 2 ngày làm việc (13/9, 14/9).',
    );
    expect(sections[0]?.lines).toContain(
      'Câu chữ (Căn cứ): “trong tâm”, có lẽ là “trọng tâm”; giữ nguyên như văn bản.',
    );
  });

  it('is on record in the log, as counts and ids', async () => {
    await importAll();
    const deeds = morning.book.rows('audit').map((row) => [row.text('action'), row.text('detail')]);
    expect(deeds.slice(-2)).toEqual([
      [
        'Nhập kế hoạch',
        'Thêm 9 giai đoạn (P1, P2, P3, P4, P5, P6, P7, P8, P9), 8 đợt (D1, D2, D3, D4, D5, D6, D7, D8), 8 người.',
      ],
      ['Nhập kế hoạch', 'Thêm 6 căn cứ và tài liệu, 17 mục cấu hình.'],
    ]);
  });

  it('sent twice adds nothing twice', async () => {
    const input = everyTicked(await preview(TEXT));
    await take(input);
    const once = shown();
    const log = morning.book.rows('audit').length;
    expect((await take(input)).map(({ lead }) => lead)).toEqual([
      'Mọi dòng đã chọn đều có trong sổ; không ghi thêm gì.',
      'Mọi dòng đã chọn đều có trong sổ; không ghi thêm gì.',
    ]);
    expect(shown()).toEqual(once);
    expect(morning.book.rows('audit')).toHaveLength(log);
  });

  it('read again offers nothing that the book has', async () => {
    await importAll();
    const { standing, phases, rounds, members, bases, files, settings } = (await preview(TEXT))
      .proposal;
    expect(standing).toBe(
      'Sổ đã có 9 giai đoạn: chỉ thêm dòng chưa có (0 dòng mới, 9 dòng đã có); không sửa, không xóa gì của sổ.',
    );
    for (const lines of [phases, rounds, members, bases, files, settings]) {
      expect(lines.every(({ there, ticked }) => there && !ticked)).toBe(true);
    }
  });

  it('stopped anywhere and sent again ends the same', async () => {
    const input = everyTicked(await preview(TEXT));
    const [plan, papers] = partsOf(input);
    let stopped = 0;
    for (let call = 12; call < 60; call += 4) {
      for (const part of call % 8 === 0 ? [plan] : [papers]) {
        morning.again([{ at: call, do: 'killAfter', in: 'ask' }]);
        await morning.dialog();
        const outcome = await morning.runtime.dialog().call('ask', 'importPlan', part);
        if (outcome.status === 'completed') continue;
        stopped += 1;
        morning.dropLock();
        await take(input);
        expect(shown()).toEqual(fromTemplate);
      }
    }
    expect(stopped).toBeGreaterThan(4);
  });
});
