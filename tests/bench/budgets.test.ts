// What every command costs in calls, held against its budget, in the small book; `npm run bench` measures the
// larger ones.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reports } from '../../src/text/vi/reports.ts';
import { bedOf, benchSize } from '../../tools/bench/bench-size.ts';
import { A_MAIL, budgets, sending } from '../../tools/bench/budgets.ts';
import { cases } from '../../tools/bench/cases.ts';
import { commandsOf } from '../../tools/bench/entries.ts';
import type { Measured } from '../../tools/bench/measure.ts';
import type { Side } from '../../tools/bench/plain/side.ts';
import { sizes } from '../../tools/bench/sizes.ts';
import { buildProject } from '../../tools/build.ts';

/** How much a budget may lie above what its command costs: else it guards nothing. */
const LOOSE = 1.15;

const dir = mkdtempSync(join(tmpdir(), 'bench-test-'));
let entries: readonly string[] = [];
let measured: readonly Measured[] = [];
let sides: readonly Side[] = [];
let failed: readonly string[] = [];
/** What Kiểm tra sổ says of the small book before anything is measured in it. */
let found: readonly string[] = [];

beforeAll(async () => {
  const project = join(dir, 'project');
  entries = (await buildProject(project)).entries;
  const bed = await bedOf(project, 'small');
  await bed.desk.press('checkBookFromMenu');
  const { report } = bed.desk.shown<{ report: { sections: readonly { title: string }[] } }>();
  found = report.sections.map(({ title }) => title);
  ({ measured, sides, failed } = await benchSize(bed, 'small', { runs: 1, plain: true }));
}, 600_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What a command may cost: where it sends, so much for each execution and each mail. */
function budgetOf({ command, size, executions }: Measured): number {
  const fixed = budgets[command] ?? 0;
  return sending.includes(command) ? fixed * executions + A_MAIL * sizes[size].bodies : fixed;
}

describe('the book in which commands are measured', () => {
  it('has nothing wrong with it but what its plan says itself', () => {
    expect(found).toEqual([reports.anomalies]);
  });
});

describe('every command', () => {
  it('of the menu, the pages and the triggers has a case and a budget', () => {
    const all = commandsOf(entries).sort();
    expect(cases.map(({ command }) => command).sort()).toEqual(all);
    expect(Object.keys(budgets).sort()).toEqual(all);
  });

  it('can be run in the small book', () => {
    expect(failed).toEqual([]);
  });

  it('costs no more calls than its budget', () => {
    const over = measured.filter((one) => one.serviceCalls > budgetOf(one));
    expect(over.map((one) => `${one.command} ${one.size} ${one.serviceCalls}`)).toEqual([]);
  });

  it('has a budget that its costs come near to', () => {
    const slack = Object.keys(budgets).filter((command) => {
      const own = measured.filter((one) => one.command === command);
      return own.every(
        (one) => budgetOf(one) > Math.max(one.serviceCalls + 6, one.serviceCalls * LOOSE),
      );
    });
    expect(slack).toEqual([]);
  });
});

describe('beside the plain patterns', () => {
  it('the product leaves nothing twice and nothing lost, and at most one mail unknown for a kill', () => {
    const ours = sides.filter(({ side }) => side === 'product');
    expect(ours.filter(({ twice, lost }) => (twice ?? 0) > 0 || (lost ?? 0) > 0)).toEqual([]);
    expect(ours.filter(({ unknown }) => (unknown ?? 0) > 1)).toEqual([]);
  });
});
