// An upgrade that is stopped, or refused by Google, at any of its calls and begun again comes out as one that was not.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  createRuntime,
  type Fault,
  type Outcome,
  type Runtime,
  switchDefaults,
} from '../../emulator/index.ts';
import type { Snapshot } from '../../emulator/runtime/runtime.ts';
import { loadOldBook } from '../../tools/load-old-book.ts';
import { BookReader } from '../../tools/replay/book-reader.ts';
import { scriptBundle } from './script-bundle.ts';

const bundle = scriptBundle('upgrade-script.ts', ['dress', 'upgrade']);

let code = '';
let dressed: Snapshot;
let runtime: Runtime;

/** The first book, with the tabs and columns of today and nothing else of it; faults are to strike. */
function begin(faults: readonly Fault[] = []): void {
  runtime.restore(dressed);
  runtime = startedIn(runtime, faults);
}

const startedIn = ({ world }: Pick<Runtime, 'world'>, faults: readonly Fault[]): Runtime =>
  createRuntime({
    project: {
      files: { 'Code.js': code },
      manifest: { timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' },
    },
    now: world.now,
    world,
    switches: switchDefaults,
    faults: [...faults],
  });

/** Runs the upgrade, with nobody at the lock. */
async function upgrade(): Promise<Outcome> {
  runtime.world.script.locks = {};
  return runtime.execute('upgrade');
}

/**
 * What an upgrade changes: rounds, settings, the log without times, properties, whether the tick is set. A line of
 * the log that a stop cut off is followed by a whole one.
 */
function seen(): unknown {
  const book = new BookReader(runtime);
  const { properties, triggers } = runtime.world.script;
  return {
    rounds: book
      .rows('rounds')
      .map((row) => [row.text('roundId'), row.text('groups'), row.text('parts')]),
    config: book.rows('config').map((row) => [row.text('key'), row.text('value')]),
    log: book
      .rows('audit')
      .map((row) => [row.text('action'), row.text('entityId')])
      .filter(([action, id]) => action !== 'Nâng cấp sổ' || id !== ''),
    kept: Object.entries(properties.script).filter(([key]) =>
      /^(silence\.|schemaVersion)/.test(key),
    ),
    ticks: triggers.some(({ handler }) => handler === 'continueWork'),
  };
}

let whole: unknown;
let calls = 0;

beforeAll(async () => {
  code = await bundle;
  runtime = startedIn({ world: await loadOldBook('1-main-job') }, []);
  const made = await runtime.execute('dress');
  expect(made.error).toBeUndefined();
  dressed = runtime.snapshot();
  begin();
  const done = await upgrade();
  expect(done.error).toBeUndefined();
  whole = seen();
  calls = done.record.calls;
}, 120_000);

const everyCall = (step = 1) =>
  Array.from({ length: Math.ceil(calls / step) }, (_, index) => index * step + 1);

describe('an upgrade', () => {
  it('costs one reading of each sheet that it looks at, and few writes', () => {
    expect(calls).toBeLessThanOrEqual(80);
  });

  it('that is run again asks for nothing', async () => {
    begin();
    await upgrade();
    const again = await upgrade();
    expect(again.error).toBeUndefined();
    expect(seen()).toEqual(whole);
    expect(again.record.calls).toBeLessThanOrEqual(10);
  });

  it.each(['lost', 'kept'] as const)(
    'that is stopped at any call, its buffer %s, is made whole by the next press',
    async (buffer) => {
      for (const at of everyCall()) {
        begin([{ at, do: 'killAfter', in: 'upgrade', buffer }]);
        const stopped = await upgrade();
        expect([at, stopped.status]).toEqual([at, 'killed']);
        const next = await upgrade();
        expect([at, next.error?.message]).toEqual([at, undefined]);
        expect([at, seen()]).toEqual([at, whole]);
      }
    },
    240_000,
  );

  it.each([
    ['before', 1],
    ['after', 2],
  ] as const)(
    'that Google refuses %s any call says so, and is made whole by the next press',
    async (when, first) => {
      for (const at of everyCall(3).map((call) => call - 1 + first)) {
        begin([{ at, do: when, in: 'upgrade' }]);
        await upgrade();
        const next = await upgrade();
        expect([at, next.error?.message]).toEqual([at, undefined]);
        expect([at, seen()]).toEqual([at, whole]);
      }
    },
    240_000,
  );
});
