// `npm run replay`, the whole year from the command line: what it writes is whole, adds up, and is the same again.

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../tools/replay/report.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const replay = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', join(root, 'tools/replay.ts'), ...args], { cwd: root });
const reportIn = async (folder: string): Promise<Report> =>
  JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));

/** The kinds of document that the year has an occasion for. */
const made = [
  ...['CONG_VAN', 'DON_DOC', 'BANG_TONG_HOP', 'BAO_CAO', 'KET_LUAN', 'GIAY_MOI', 'BIEN_BAN'],
  ...['DE_CUONG', 'DU_THAO', 'TOM_TAT', 'TRA_LOI', 'TO_TRINH', 'QUYET_DINH', 'MUC_LUC'],
];

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'replay-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the year of the plan, with another seed than the office', () => {
  let out = '';
  let told = '';
  let report: Report;
  beforeAll(async () => {
    out = join(dir, 'year');
    told = (await replay('--out', out, '--seed', '7')).stdout;
    report = await reportIn(out);
  }, 300_000);

  it('shows progress as it goes and ends with a table and how long it took', () => {
    expect(told).toMatch(/2021-08-23 08:00 {2}mở đợt D4/);
    expect(told).toMatch(/Written to .*: so-de-an\.xlsx, mail\/, documents\/, report\.json/);
    expect(told).toMatch(/\nTook \d+\.\d s, \d+\.\d s of processor time\.\n$/);
  });

  it('passes the nine phases on their dates, with the working days of the real calendar', () => {
    expect(report.phases.map(({ id, start, end, workDays }) => [id, start, end, workDays])).toEqual(
      [
        ['P1', '2021-06-22', '2021-07-01', 8],
        ['P2', '2021-07-01', '2021-07-03', 2],
        ['P3', '2021-07-04', '2021-07-25', 15],
        ['P4', '2021-07-26', '2021-08-05', 9],
        ['P5', '2021-08-06', '2021-08-20', 11],
        ['P6', '2021-08-21', '2021-09-10', 13],
        ['P7', '2021-09-15', '2021-09-30', 12],
        ['P8', '2021-10-01', '2021-11-30', 43],
        ['P9', '2021-12-01', '2021-12-31', 23],
      ],
    );
    expect(report.phases.map(({ status }) => status)).toEqual(Array(9).fill('XONG'));
  });

  it('lists what the plan says oddly instead of smoothing it over', () => {
    const said = report.anomalies.join('\n');
    for (const odd of [/P1 và P2 trùng nhau/, /khoảng trống 11–14\/9/, /P2 kết thúc vào thứ Bảy/]) {
      expect(said).toMatch(odd);
    }
    expect(said).toMatch(/P6 có ngày nghỉ 02–05\/9/);
    expect(said).toMatch(/“Tháng 12\/2021”/);
    expect(said).toMatch(/“gồm gồm”/);
  });

  it('closes the eight rounds with figures that add up, and none for meetings', () => {
    expect(report.rounds.map(({ id, mode }) => `${id} ${mode}`)).toEqual([
      'D1 HOI_NGHI',
      'D2 BIEU_MAU',
      'D3 HOI_NGHI',
      'D4 BIEU_MAU',
      'D5 BIEU_MAU',
      'D6 BIEU_MAU',
      'D7 CONG_VAN',
      'D8 HOI_NGHI',
    ]);
    for (const { mode, ...figures } of report.rounds) {
      if (mode === 'HOI_NGHI') {
        expect([figures.invited, figures.answered, figures.silent]).toEqual([null, null, null]);
        continue;
      }
      const { agreed, withComments, noComment, disagreed, answered, silent, invited } = figures;
      expect(sum(agreed, withComments, noComment, disagreed)).toBe(answered);
      expect(sum(answered, silent)).toBe(invited);
      expect(figures.late ?? 0).toBeLessThanOrEqual(answered ?? 0);
    }
    const due = Object.fromEntries(report.rounds.map((round) => [round.id, round.due]));
    // D2 is extended from 02/8, D6 reopened with a new day after 24/9.
    expect(due).toMatchObject({ D2: '2021-08-03', D4: '2021-09-01', D5: '2021-09-24' });
    expect(due).toMatchObject({ D6: '2021-09-29', D7: '2021-10-22' });
    expect(report.rounds.find(({ id }) => id === 'D4')?.invited).toBe(28);
  });

  it('walks every round from draft to lock, and keeps each step with its reason', () => {
    const walked = Object.fromEntries(
      report.rounds.map(({ id, history }) => [
        id,
        ['NHAP', ...history.map(({ to }) => to)].join(' '),
      ]),
    );
    const plain = 'NHAP MO DONG TONG_HOP TRINH KHOA';
    expect(walked).toEqual({
      D1: plain,
      D2: 'NHAP MO MO DONG TONG_HOP TRINH KHOA',
      D3: plain,
      D4: 'NHAP MO DONG TONG_HOP TRINH TONG_HOP TRINH KHOA',
      D5: plain,
      D6: 'NHAP MO DONG MO DONG TONG_HOP TRINH KHOA',
      D7: plain,
      D8: plain,
    });
    const step = (id: string, at: number) =>
      report.rounds.find((round) => round.id === id)?.history[at];
    expect(step('D2', 1)).toMatchObject({
      from: 'MO',
      oldDue: '2021-08-02T23:59',
      newDue: '2021-08-03T23:59',
      reason: 'Các phòng đề nghị thêm thời gian nghiên cứu',
    });
    expect(step('D6', 2)).toMatchObject({
      from: 'DONG',
      oldDue: '2021-09-24T23:59',
      newDue: '2021-09-29T23:59',
    });
    expect(step('D4', 4)?.reason).toBe('Lãnh đạo yêu cầu rà soát lại phần giải trình');
    for (const { history } of report.rounds) {
      for (const { at, by } of history) {
        expect(at).toMatch(/^2021-\d\d-\d\dT\d\d:\d\d$/);
        expect(by).toContain('@');
      }
    }
  });

  it('disposes of every comment, and sends no mail twice or in doubt', async () => {
    const { total, byDisposition } = report.comments;
    expect(sum(...Object.values(byDisposition))).toBe(total);
    expect(byDisposition).not.toHaveProperty('CHUA');
    expect(report.mail).toMatchObject({ failed: 0, unknown: 0, duplicates: 0 });
    expect(await readdir(join(out, 'mail'))).toHaveLength(report.mail.sent);
  });

  it('leaves each document as a file of its version', async () => {
    const files = await readdir(join(out, 'documents'));
    expect(report.documents.map(({ file }) => file).sort()).toEqual(files.sort());
    for (const file of files) {
      const bytes = await readFile(join(out, 'documents', file));
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
    // Every kind that can be made at all; the letters of the rounds and the register's bases are no less.
    const kinds = new Set(report.documents.map(({ kind }) => kind));
    for (const kind of made) expect(kinds).toContain(kind);
    const tables = report.documents.filter(({ file }) => file.includes('_D4_BANG_TONG_HOP_'));
    expect(tables.map(({ version }) => version)).toEqual([1, 2]);
  });

  it('leaves the workbook with its sheets, dropdowns and computed figures', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(out, 'so-de-an.xlsx'));
    const comments = workbook.getWorksheet('Sổ góp ý');
    expect(comments?.getRow(1).hidden).toBe(true);
    const ids = comments?.getRow(1).values as string[];
    const disposition = comments?.getCell(3, ids.indexOf('disposition'));
    expect(disposition?.dataValidation.type).toBe('list');
    const rounds = workbook.getWorksheet('Đợt lấy ý kiến');
    const columns = rounds?.getRow(1).values as string[];
    const d4 = rounds?.getRow(6);
    expect(d4?.getCell(columns.indexOf('roundId')).value).toBe('D4');
    expect(d4?.getCell(columns.indexOf('invited')).result).toBe(28);
  });

  it('counts the service calls of every command', () => {
    const names = report.commands.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['openRound', 'sendDue', 'dailyTick']));
    for (const { runs, serviceCalls, simulatedSeconds, cpuMs } of report.commands) {
      expect(Math.min(runs, serviceCalls)).toBeGreaterThan(0);
      expect(simulatedSeconds / runs).toBeLessThan(360);
      expect(cpuMs).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('a replay', () => {
  it('gives the same figures again for the same seed', async () => {
    const args = ['--until', '2021-08-04', '--seed', '3'];
    await replay('--out', join(dir, 'one'), ...args);
    await replay('--out', join(dir, 'two'), ...args);
    const [one, two] = [await reportIn(join(dir, 'one')), await reportIn(join(dir, 'two'))];
    const timeless = ({ commands, ...rest }: Report) => ({
      ...rest,
      commands: commands.map(({ cpuMs: _cpuMs, ...counted }) => counted),
    });
    expect(timeless(one)).toEqual(timeless(two));
    expect(one.until).toBe('2021-08-04');
  }, 300_000);

  it.each([
    [['--until', '2021-08-04'], /Usage: npm run replay -- --out DIR/],
    [['--out', 'x', '--until', '2022-01-01'], /a day from 2021-06-22 to 2021-12-31, got .*2022/],
    [['--out', 'x', '--until', '31/12/2021'], /Expected --out and a day/],
    [['--out', 'x', '--seed=-1'], /Expected --seed to be a whole number from 0 up, got -1/],
    [['--out', 'x', '--sead', '2'], /Usage: npm run replay -- .*\n.*--sead/],
  ])(
    'told %j says what it wants and writes nothing',
    async (args, sentence) => {
      await expect(replay(...args)).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringMatching(sentence),
      });
    },
    30_000,
  );
});

function sum(...figures: (number | null)[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
}
