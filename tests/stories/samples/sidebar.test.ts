// A sidebar with google.script.run, in the style of developers.google.com/apps-script/guides/html/communication.

import { describe, expect, it } from 'vitest';
import type { Runtime, RuntimeOptions } from '../../../emulator/index.ts';
import { column, fill, OWNER, sample } from './sample.ts';

async function opened(options: Partial<RuntimeOptions> = {}): Promise<Runtime> {
  const runtime = sample('sidebar', options);
  await fill(runtime, 'Applications', [
    ['Name', 'Day', 'Sum', 'Decision', 'Comment', 'Reviewer'],
    ['An', '2021-08-01', 1500000, '', '', ''],
    ['Bình', '2021-08-02', 2000, '', '', ''],
  ]);
  await select(runtime, 'A2');
  await runtime.click(['Review', 'Open the sidebar']);
  return runtime;
}

const select = (runtime: Runtime, cell: string) =>
  runtime.eval(
    `SpreadsheetApp.getActive().getSheetByName('Applications').getRange('${cell}').activate().getA1Notation()`,
  );

describe('the sidebar', () => {
  it('opens with its title, the included style and what the template was given', async () => {
    const runtime = await opened();
    expect(runtime.dialog()).toMatchObject({ title: 'Review', sidebar: true, modal: false });
    const html = runtime.dialog().html ?? '';
    expect(html).toContain('label { display: block; }');
    expect(html).toContain(`<p>Reviewer: ${OWNER}</p>`);
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toContain('<option selected>all</option>');
  });

  it('is given the selected row as it shows, and nothing for the heading', async () => {
    const runtime = await opened();
    expect((await runtime.dialog().call('getSelected')).result).toEqual({
      row: 2,
      name: 'An',
      day: '2021-08-01',
      sum: '1500000',
      decision: '',
      comment: '',
    });
    await select(runtime, 'C1');
    expect((await runtime.dialog().call('getSelected')).result).toBeNull();
  });

  it('keeps a decision with who made it, and tells how many are left', async () => {
    const runtime = await opened();
    const given = { row: '2', decision: 'Accept', comment: ' Đủ hồ sơ ' };
    expect((await runtime.dialog().call('saveDecision', given)).result).toBe(1);
    expect(await column(runtime, 'Applications', 'Decision')).toEqual(['Accept', '']);
    expect(await column(runtime, 'Applications', 'Comment')).toEqual(['Đủ hồ sơ', '']);
    expect(await column(runtime, 'Applications', 'Reviewer')).toEqual([OWNER, '']);
    expect(
      await runtime.eval(
        "SpreadsheetApp.getActive().getSheetByName('Applications').getRange('F2').getBackground()",
      ),
    ).toBe('#d9ead3');
  });

  it('hears the reason when the script refuses, and nothing is kept', async () => {
    const runtime = await opened();
    const outcome = await runtime.dialog().call('saveDecision', {
      row: 2,
      decision: '',
      comment: 'x',
    });
    expect([outcome.status, outcome.error?.message]).toEqual(['failed', 'Choose a decision.']);
    expect(await column(runtime, 'Applications', 'Comment')).toEqual(['', '']);
  });

  it('goes to the next row without a decision, until there is none', async () => {
    const runtime = await opened();
    expect((await runtime.dialog().call('goToNext')).result).toMatchObject({
      row: 3,
      name: 'Bình',
    });
    expect((await runtime.dialog().call('goToNext')).result).toBeNull();
  });

  it('may call no function that is private or missing', async () => {
    const runtime = await opened();
    await expect(runtime.dialog().call('left_')).resolves.toMatchObject({ status: 'failed' });
    await expect(runtime.dialog().call('nothing')).resolves.toMatchObject({ status: 'failed' });
  });

  it('remembers the view of the person and filters by it', async () => {
    const runtime = await opened();
    await runtime.dialog().call('saveDecision', { row: 2, decision: 'Ask', comment: '' });
    await runtime.dialog().call('setView', 'open');
    expect(
      await runtime.eval(`[2, 3].map((row) =>
        SpreadsheetApp.getActive().getSheetByName('Applications').isRowHiddenByFilter(row))`),
    ).toEqual([true, false]);
    await runtime.click(['Review', 'Open the sidebar']);
    expect(runtime.dialog().html).toContain('<option selected>open</option>');
  });

  it('leaves its place to a dialog that is asked for', async () => {
    const runtime = await opened();
    await runtime.click(['Review', 'What is left']);
    expect(runtime.dialog()).toMatchObject({
      title: 'Review',
      width: 200,
      modal: false,
      sidebar: false,
    });
    expect(runtime.dialog().html).toContain('<p>2 left</p>');
  });
});
