// The dashboard on its sheet: put there in few calls, live, the same when it is put there again.

import { resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRuntime, type Outcome, type Runtime } from '../../emulator/index.ts';
import type { SheetState } from '../../emulator/spreadsheet/state.ts';
import { moment } from '../../src/domain/day.ts';
import { idOf } from '../../src/domain/ids.ts';
import type { Row, SheetId } from '../../src/workbook/schema.ts';
import { bookInD4 } from '../workbook/dashboard/bac-giang-book.ts';
import { row } from '../workbook/dashboard/book.ts';

const entries = ['setUp', 'dress', 'append', 'shown', 'deleteDashboard'] as const;

async function newRuntime(): Promise<Runtime> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'dashboard-script.ts')],
    bundle: true,
    target: 'es2019',
    format: 'iife',
    globalName: '__app',
    charset: 'utf8',
    write: false,
    footer: {
      js: entries
        .map((name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`)
        .join('\n'),
    },
  });
  return createRuntime({
    project: {
      files: { 'Code.js': outputFiles[0]?.text ?? '' },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    now: '2021-09-06T08:30:00+07:00',
  });
}

/**
 * Set a little above what the views take: once where the columns stand (60), for each view about 45
 * and eight for each conditional format. A call in a loop over rows would break it.
 */
const CALLS = 730;

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
    expect(cells[14]?.[0]).toMatch(/^Sở Công Thương \(quá hạn 5 ngày\); /);
    expect(cells[7]?.[15]).toBe('5/10');
  });

  it('shows days and shares as people write them', async () => {
    const cells = await shown();
    expect(cells[9]?.slice(2, 6)).toEqual(['21/08/21', '10/09/21', 'Đang thực hiện', '81%']);
    expect(cells[7]?.[14]).toBe('01/09');
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
    expect((await shown())[24]?.[12]).toBe('2');
  });

  it('hides the columns that only formulas read', () => {
    const sheet = dashboard();
    const hidden = new Set(sheet.hiddenColumns);
    expect(hidden.has(17)).toBe(false);
    expect(hidden.has(18)).toBe(true);
    expect(hidden.has(33)).toBe(true);
  });

  it('is the same when it is put there again', async () => {
    const before = structuredClone(dashboard());
    await run('dress');
    expect(dashboard()).toEqual(before);
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
});
