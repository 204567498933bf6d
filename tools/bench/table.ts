// What was measured, as a table for people: a line a command, its three sizes side by side, how it grows.

import { growthOf } from './growth.ts';
import type { Measured } from './measure.ts';
import { type Size, sizeIds, sizes } from './sizes.ts';

/** One command with what was measured in each book. */
export interface CommandLine {
  readonly command: string;
  readonly at: Readonly<Partial<Record<Size, Measured>>>;
  /** By the number of comments in the log. */
  readonly callsGrow: number | null;
  readonly cpuGrows: number | null;
}

export function linesOf(results: readonly Measured[]): CommandLine[] {
  const commands = [...new Set(results.map(({ command }) => command))];
  return commands.map((command) => {
    const own = results.filter((one) => one.command === command);
    const grows = (of: (one: Measured) => number): number | null =>
      growthOf(own.map((one) => ({ size: sizes[one.size].comments, value: of(one) })));
    return {
      command,
      at: Object.fromEntries(own.map((one) => [one.size, one])),
      callsGrow: grows(({ serviceCalls }) => serviceCalls),
      cpuGrows: grows(({ cpuMs }) => cpuMs),
    };
  });
}

const exponent = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** The same as a text in columns. */
export function tableOf(results: readonly Measured[]): string {
  const head = [
    'command',
    ...['calls', 'sim. s', 'runs', 'CPU ms', 'services ms', 'heap MB'].flatMap((what) =>
      sizeIds.map((size) => (size === 'small' ? `${what} ${size}` : size)),
    ),
    'calls ~n^',
    'CPU ~n^',
  ];
  const rows = linesOf(results).map(({ command, at, callsGrow, cpuGrows }) => {
    const cells = (of: (one: Measured) => number): string[] =>
      sizeIds.map((size) => {
        const one = at[size];
        return one === undefined ? '–' : String(of(one));
      });
    return [
      command,
      ...cells(({ serviceCalls }) => serviceCalls),
      ...cells(({ simulatedSeconds }) => simulatedSeconds),
      ...cells(({ executions }) => executions),
      ...cells(({ cpuMs }) => cpuMs),
      ...cells(({ servicesCpuMs }) => servicesCpuMs),
      ...cells(({ heapMb }) => heapMb),
      exponent(callsGrow),
      exponent(cpuGrows),
    ];
  });
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}
