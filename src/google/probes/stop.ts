// What a run leaves that Google stops: this one waits until it is stopped, a later one looks.

import type { Memory } from '../../ports.ts';
import type { Bench } from './bench.ts';
import type { Probes } from './probe.ts';

const MARK = 'systemCheck.stopMark';
const CLEANED = 'systemCheck.stopCleaned';
/** Far from what the other questions write. */
const ROW = 90;
const WAIT_MS = 30_000;

/** Writes, flushes nothing, and waits for the end of its six minutes; never returns on Google. */
export function waitToBeStopped(bench: Bench, memory: Memory): void {
  memory.remove(MARK);
  memory.remove(CLEANED);
  const sheet = bench.sheet();
  SpreadsheetApp.flush();
  sheet.getRange(ROW, 1).setValue('1');
  sheet.getRange(ROW + 1, 1).setValue('2');
  try {
    memory.set({ [MARK]: '1' });
    for (;;) Utilities.sleep(WAIT_MS);
  } finally {
    memory.set({ [CLEANED]: '1' });
  }
}

export function stopProbes(memory: Memory): Probes {
  const took = (key: string): boolean => {
    const stood = memory.get(key) !== null;
    memory.remove(key);
    return stood;
  };
  return {
    'kill.buffer': (bench) => {
      const [first, second] = bench
        .sheet()
        .getRange(ROW, 1, 2, 1)
        .getValues()
        .map(([value]) => String(value) !== '');
      if (first && second) return 'kept';
      return first ? 'prefix' : 'lost';
    },
    'kill.properties': () => (took(MARK) ? 'durable' : 'lost'),
    'kill.finally': () => (took(CLEANED) ? 'runs' : 'never'),
  };
}
