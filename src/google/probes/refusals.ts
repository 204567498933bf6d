// Where a refused write shows, and what it leaves.

import type { Probe } from './probe.ts';

const flush = (): void => SpreadsheetApp.flush();

/** A cell that takes one word only, and what a block with another in its middle does. */
const refusedBlock = (bench: Parameters<Probe>[0]) => {
  const range = bench.cell().offset(0, 0, 1, 3);
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['a'], true)
    .setAllowInvalid(false)
    .build();
  range.offset(0, 1, 1, 1).setDataValidation(rule);
  flush();
  const write = (work: () => void): string | null => {
    try {
      work();
      return null;
    } catch (error) {
      return String(error);
    }
  };
  const atCall = write(() => range.setValues([['a', 'sai', 'a']]));
  const atFlush = atCall === null ? write(flush) : null;
  const first = range.offset(0, 0, 1, 1).getValue();
  range.clearDataValidations();
  return { atCall, atFlush, first };
};

const surface: Probe = (bench) => {
  const { atCall, atFlush } = refusedBlock(bench);
  if (atCall !== null) return { answer: 'call', detail: atCall };
  return atFlush === null ? 'nowhere' : { answer: 'flush', detail: atFlush };
};

const partial: Probe = (bench) => (refusedBlock(bench).first === 'a' ? 'prefix' : 'none');

export const refusalProbes = {
  'writes.surface': surface,
  'writes.partial': partial,
} satisfies Record<string, Probe>;
