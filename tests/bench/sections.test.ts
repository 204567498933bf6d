// The sections of docs/proof.md out of what was measured.

import { describe, expect, it } from 'vitest';
import type { Measured } from '../../tools/bench/measure.ts';
import type { Side } from '../../tools/bench/plain/side.ts';
import { benchSection, plainSection } from '../../tools/bench/section.ts';

const measured = (more: Partial<Measured>): Measured => ({
  command: 'sendDue',
  size: 'small',
  serviceCalls: 124,
  simulatedSeconds: 70.9,
  executions: 1,
  cpuMs: 40,
  servicesCpuMs: 7,
  heapMb: 9,
  ...more,
});
const side = (more: Partial<Side>): Side => ({
  what: 'mergeThenStatus',
  side: 'plain',
  size: 'small',
  count: 28,
  serviceCalls: 34,
  simulatedSeconds: 43,
  executions: 1,
  finished: true,
  twice: 15,
  lost: 0,
  unknown: 0,
  ...more,
});
const lineWith = (section: string, words: string): string =>
  section.split('\n').find((line) => line.includes(words)) ?? '';

describe('the section about speed', () => {
  const results = [
    measured({}),
    measured({ size: 'real', serviceCalls: 640 }),
    measured({ size: 'large', serviceCalls: 3_200, cpuMs: 1_900, servicesCpuMs: 870, heapMb: 120 }),
    measured({ command: 'onOpen', size: 'large', cpuMs: 20, heapMb: 200 }),
  ];

  it('has a line for each command with its three sizes side by side', () => {
    expect(lineWith(benchSection(results, { yardstickMs: 240 }), '| `sendDue` |')).toContain(
      '| 124 / 640 / 3,200 |',
    );
  });

  it('sets what the services took beside what the script did', () => {
    const section = benchSection(results, { yardstickMs: 240 });
    expect(lineWith(section, '| `sendDue` |')).toContain('| 40 / 40 / 1,900 | 7 / 7 / 870 |');
    expect(section).toContain('the longest is `sendDue` with 1,900 ms');
  });

  it('shows a dash for a size that was not measured, and no growth from one size', () => {
    expect(lineWith(benchSection(results, { yardstickMs: 240 }), '| `onOpen` |')).toMatch(
      /– \/ – \/ 124 .*\| – \|$/,
    );
  });

  it('tells how fast the machine was', () => {
    expect(benchSection(results, { yardstickMs: 1_240 })).toContain(
      'a fixed loop of 50,000,000 multiplications took 1,240 ms in the same run',
    );
  });

  it('names what takes longest and what takes the most memory in the large book', () => {
    const said = benchSection(results, { yardstickMs: 240 });
    expect(said).toContain('the longest is `sendDue` with 1,900 ms');
    expect(said).toContain('`onOpen` takes the most memory with 200 MB');
  });
});

describe('the section about plain patterns', () => {
  it('puts the product under each pattern of the same size, in the order of the sizes', () => {
    const section = plainSection([
      side({ size: 'real', side: 'product' }),
      side({ size: 'real' }),
      side({ side: 'product', twice: 0, unknown: 1 }),
      side({}),
    ]);
    const books = section
      .split('\n')
      .filter((line) => /\| (small|real) \|/.test(line))
      .map((line) => [line.includes('**'), line.includes('| small |')]);
    expect(books).toEqual([
      [false, true],
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  it('says of what did not come to an end that it did not', () => {
    expect(lineWith(plainSection([side({ finished: false })]), '| small |')).toContain(
      '34, not finished',
    );
  });
});
