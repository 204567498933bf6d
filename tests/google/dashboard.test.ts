// The dashboard on its sheet: put there in few calls, live, the same when it is put there again.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  createRuntime,
  type Fault,
  type Outcome,
  type Runtime,
  type Switches,
} from '../../emulator/index.ts';
import type { SheetState } from '../../emulator/spreadsheet/state.ts';
import { moment } from '../../src/domain/day.ts';
import { idOf } from '../../src/domain/ids.ts';
import type { Row, SheetId } from '../../src/workbook/schema.ts';
import { bookInD4 } from '../workbook/dashboard/bac-giang-book.ts';
import { row } from '../workbook/dashboard/book.ts';
import { scriptBundle } from './script-bundle.ts';

const entries = ['setUp', 'dress', 'append', 'shown', 'deleteDashboard', 'addChart'] as const;

async function newRuntime(
  switches: Partial<Switches> = {},
  faults: Fault[] = [],
): Promise<Runtime> {
  return createRuntime({
    project: {
      files: { 'Code.js': await scriptBundle('dashboard-script.ts', entries) },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    now: '2021-09-06T08:30:00+07:00',
    switches,
    faults,
  });
}

/**
 * Set a little above what the views take: once where the columns stand (90), for each view about 45,
 * eight for each conditional format, two for each merge and about 25 for a chart. A call in a loop over
 * rows would break it.
 */
const CALLS = 870;

describe('the dashboard of a book in the local runtime', () => {
  let runtime: Runtime;
  let first: Outcome;

  const run = async (name: (typeof entries)[number], ...args: unknown[]): Promise<Outcome> => {
    const outcome = await runtime.execute(name, args);
    if (outcome.error) throw new Error(outcome.error.message);
    return outcome;
  };
  const shown = async (): Promise<string[][]> => (await run('shown')).result as string[][];
  const dashboard = (): SheetState => {
    const { bound, spreadsheets } = runtime.world;
    const sheet = spreadsheets[bound?.id ?? '']?.sheets[0];
    if (!sheet) throw new Error('There is no dashboard.');
    return sheet;
  };

  beforeAll(async () => {
    runtime = await newRuntime();
    await run('setUp');
    const rows = bookInD4();
    for (const id of Object.keys(rows) as SheetId[]) {
      await run('append', id, (rows[id] ?? []) as Row<SheetId>[]);
    }
    first = await run('dress');
  }, 60_000);

  it('says where the Đề án stands on the day of the office', async () => {
    const cells = await shown();
    expect(cells[1]?.[0]).toMatch(/^Đề án đang ở giai đoạn P6 – .*, còn 5 ngày làm việc .*Vàng: /);
    expect(cells[0]?.[0]).toBe(
      'BẢNG ĐIỀU HÀNH – Đề án “Phát triển thị trường khoa học và công nghệ tỉnh Bắc Giang đến năm 2030”',
    );
    expect(cells[13]?.[0]).toMatch(/^Sở Công Thương \(5\); /);
    expect(cells[18]?.[17]).toBe('5/10');
  });

  it('shows days and shares as people write them', async () => {
    const cells = await shown();
    expect(cells[8]?.slice(4, 8)).toEqual(['21/08/21', '10/09/21', 'Đang thực hiện', '81%']);
    expect(cells[18]?.[16]).toBe('01/09');
  });

  it('has no cell in error', async () => {
    expect((await shown()).flat().filter((text) => text.startsWith('#'))).toEqual([]);
  });

  it('follows the sheets with no script running', async () => {
    await run('append', 'mailQueue', [
      row('mailQueue', {
        mailId: idOf('TH-00099'),
        dedupeKey: 'x',
        status: 'LOI',
        scheduledAt: moment('2021-09-06T08:00'),
      }),
    ]);
    expect((await shown())[11]?.[12]).toBe('2');
  });

  it('hides the columns that only formulas read', () => {
    const sheet = dashboard();
    const hidden = new Set(sheet.hiddenColumns);
    expect(hidden.has(19)).toBe(false);
    expect(hidden.has(20)).toBe(true);
    expect(hidden.has(43)).toBe(true);
  });

  it('is the same when it is put there again', async () => {
    const before = structuredClone(dashboard());
    await run('dress');
    expect(dashboard()).toEqual(before);
  });

  const sources = (): string[] =>
    dashboard().charts.map(({ ranges }) =>
      ranges.map(({ area }) => [area.column, area.row, area.columns].join(' ')).join(', '),
    );

  it('has the dispositions as bars, from the figures of the table beside them', () => {
    expect(sources()).toEqual(['10 24 1, 12 24 7']);
    expect(dashboard().charts[0]).toMatchObject({ type: 'BAR', anchor: { row: 23, column: 4 } });
  });

  it('leaves a chart that a person made, and brings its own back from where somebody moved it', async () => {
    const [before] = structuredClone(dashboard().charts);
    await run('addChart');
    await run('dress');
    const [own, other, ...more] = dashboard().charts;
    const options = { ...before?.options, title: 'Bảng' };
    expect([own, more]).toEqual([{ ...before, options }, []]);
    expect(other?.type).toBe('PIE');
  });

  it('moves its chart with the table when the plan has grown, without a second one', async () => {
    await run('append', 'phases', [
      row('phases', { phaseId: idOf('P10'), title: 'Sau nghiệm thu' }),
      row('phases', { phaseId: idOf('P11'), title: 'Công bố' }),
    ]);
    await run('dress');
    expect(sources().map((source) => source.split(',')[0])).toEqual(['10 26 1', '10 25 3']);
  });

  it('takes a number of calls that does not grow with the rows', () => {
    expect(first.record.calls).toBeLessThan(CALLS);
  });

  it('says which tab is missing when somebody deleted the dashboard', async () => {
    const empty = await newRuntime();
    await empty.execute('setUp', []);
    await empty.execute('deleteDashboard', []);
    const { error } = await empty.execute('dress', []);
    expect(error?.message).toMatch(/SHEET\.MISSING .*Bảng điều hành/);
  });

  it.each(['lost', 'kept', 'prefix'] as const)(
    'has one chart after a drawing that was killed at the chart, and another (buffer %s)',
    async (buffer) => {
      const struck = await newRuntime({ 'kill.buffer': buffer }, [
        { at: /Sheet\.insertChart$/, do: 'killAfter', times: 1 },
      ]);
      await struck.execute('setUp', []);
      expect((await struck.execute('dress', [])).status).toBe('killed');
      await struck.execute('dress', []);
      const { bound, spreadsheets } = struck.world;
      expect(spreadsheets[bound?.id ?? '']?.sheets[0]?.charts).toHaveLength(1);
    },
    60_000,
  );
});
