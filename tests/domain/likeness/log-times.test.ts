// Near-duplicates of a large log, timed when nothing else runs.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('near-duplicates', () => {
  it('need less than 3 s for 5,000 comments', () => {
    const script = fileURLToPath(new URL('log-times.ts', import.meta.url));
    const run = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const told: { ms: number; groups: number } = JSON.parse(run.stdout);
    expect(told.ms).toBeLessThan(3000);
    expect(told.groups).toBeGreaterThan(50);
  }, 60_000);
});
