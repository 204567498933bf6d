// `npm start` refuses what it cannot do in a sentence of both languages, before it touches anything.

import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const start = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(root, 'tools/start.ts'), ...args],
    { cwd: root, env: { ...process.env, ...env } },
  );

describe('starting the office', () => {
  it.each([
    ['an unknown option', ['--frsh'], {}, /Usage: npm start/],
    ['a day that is none', ['--at', '2021-02-30'], {}, /dạng 2021-08-23, đang là 2021-02-30/],
    ['a port that is none', [], { PORT: 'abc' }, /PORT phải là số nguyên/],
  ])(
    'is refused with %s',
    async (_what, args, env, sentence) => {
      await expect(start(args, env)).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringMatching(sentence),
      });
    },
    30_000,
  );

  it('is refused on a port that is taken, before --fresh throws anything away', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      await expect(start(['--fresh'], { PORT: String(port) })).rejects.toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(`Cổng ${port} đang được dùng`),
      });
    } finally {
      other.close();
    }
  }, 30_000);
});
