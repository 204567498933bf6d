// A table of 5,000 comments: made within two seconds of CPU in a process of its own, and LibreOffice opens it.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const COMMENTS = 5000;
const CPU_SECONDS = 2;

let dir = '';
let file = '';
let seconds = Number.NaN;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'so-de-an-table-'));
  file = join(dir, 'table.docx');
  const maker = new URL('./large-table-maker.ts', import.meta.url).pathname;
  // Room for young objects, so that collecting them does not count as the table's time.
  const { stdout } = await run(
    process.execPath,
    ['--max-semi-space-size=64', '--import', 'tsx', maker, file, String(COMMENTS)],
    { timeout: 120_000 },
  );
  seconds = Number(stdout);
}, 150_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

describe('a table of 5,000 comments', () => {
  it('takes less than two seconds of CPU to make', () => {
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(CPU_SECONDS);
  });

  it('is opened by LibreOffice with its first and its last comment', async () => {
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${dir}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text',
        '--outdir',
        dir,
        file,
      ],
      { timeout: 200_000 },
    );
    const { stdout } = await run('grep', [
      '-c',
      '-E',
      'Góp ý thứ (1|5000) về',
      join(dir, 'table.txt'),
    ]);
    expect(stdout.trim()).toBe('2');
  }, 220_000);
});
