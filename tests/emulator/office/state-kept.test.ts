// What happens in the office is still there after it was closed and opened again.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureRuntime, openOffice, page } from './fixture-office.ts';

test('a closed office has written its world', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const running = await openOffice(dir);
    await page(running.url).click('Thử nghiệm', 'Ghi lời chào');
    await page(running.url).post('/api/clock', { ms: 3_600_000 });
    await running.close();
    const again = fixtureRuntime();
    await again.load(dir);
    expect(again.world.now).toBe(running.office.runtime.world.now);
    expect(
      await again.eval(
        `SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getValue()`,
      ),
    ).toBe('Kính gửi các đồng chí');
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
