// What tells two worlds apart, without the clock and the records of what ran: equal worlds have one future.

import type { World } from '../../emulator/index.ts';

/**
 * A text that is the same for worlds that differ only in their time and in what they remember of
 * executions. Cells that are those of `base` are left out: most of a book stays as it was.
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
        locks: Object.keys(script.locks),
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
  return JSON.stringify(parts, (_key, value: unknown) =>
    value instanceof Uint8Array ? value.length : value,
  );
}

const timeless = <Message extends object>(message: Message) => ({
  ...message,
  at: 0,
  executionId: '',
});
