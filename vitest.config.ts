// One process of tests in the office's time zone; the runtime asserts it.

import { defineConfig } from 'vitest/config';
import { manyContexts } from './tools/node-flags.ts';

process.env.TZ = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/run-folder.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    execArgv: [...manyContexts],
  },
});
