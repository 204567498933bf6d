// Which columns of a sheet stand side by side.

import type { ColumnIndexes } from '../../workbook/header.ts';

interface ColumnRun {
  /** The first column, from 1. */
  readonly first: number;
  readonly width: number;
}

/** The named columns, wherever they stand now, in as few runs as they make. */
export function columnRuns(indexes: ColumnIndexes, names: readonly string[]): ColumnRun[] {
  const places = names.flatMap((name) => indexes.get(name) ?? []).sort((one, other) => one - other);
  const runs: { first: number; width: number }[] = [];
  for (const index of places) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.width === index + 1) last.width += 1;
    else runs.push({ first: index + 1, width: 1 });
  }
  return runs;
}
