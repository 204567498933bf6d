// What tells two worlds apart, without the clock and the records of what ran: equal worlds have one future.

import type { World } from '../../emulator/index.ts';

const DAY = 86_400_000;
/** Numbers from here on are moments in milliseconds: no book counts so far. */
const MOMENTS = 1.5e12;
/** What names a run in the cells: the moment at which it began. */
const RUN = /R-[0-9A-Z]{8}/g;

/**
 * A text that is the same for worlds that differ only in what they remember of executions, and in
 * moments of the same day: at which second something was written decides nothing afterwards. Cells
 * that are those of `base` are left out: most of a book stays as it was.
 */
export function worldKey(world: World, base: World): string {
  const { script, spreadsheets, mail } = world;
  const parts: unknown[] = [
    {
      ...world,
      now: 0,
      nextId: 0,
      quotas: 0,
      spreadsheets: 0,
      mail: { ...mail, used: mail.used.length, messages: mail.messages.map(timeless) },
      script: {
        ...script,
        executions: 0,
        cache: 0,
        failures: 0,
        locks: Object.keys(script.locks).filter((name) => (script.locks[name] ?? 0) > world.now),
      },
    },
  ];
  for (const [id, book] of Object.entries(spreadsheets)) {
    const known = base.spreadsheets[id];
    parts.push({ ...book, sheets: 0, revision: 0 });
    for (const [at, sheet] of book.sheets.entries()) {
      const { cells, ...rest } = sheet;
      const before = known?.sheets[at]?.cells ?? [];
      parts.push(rest, cells.length);
      for (const [row, line] of cells.entries()) {
        const old = before[row] ?? [];
        if (line === old) continue;
        for (const [column, cell] of (line ?? []).entries()) {
          if (cell !== old[column]) parts.push(row, column, cell ?? null);
        }
      }
    }
  }
  return JSON.stringify(parts, (_key, value: unknown) => plain(value));
}

const timeless = <Message extends object>(message: Message) => ({
  ...message,
  at: 0,
  executionId: '',
});

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(RUN, 'R');
  if (value instanceof Uint8Array) return value.length;
  if (typeof value !== 'number') return value;
  // A cell's moment is a day and its fraction; any other moment counts milliseconds.
  return Math.floor(value > MOMENTS ? value / DAY : value);
}
