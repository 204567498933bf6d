// Which columns of the log stand side by side and are the same people's.

import type { BookRights } from '../../ports.ts';
import type { ColumnIndexes } from '../../workbook/header.ts';

interface ColumnRun {
  /** The first column, from 1. */
  readonly first: number;
  readonly width: number;
  /** Nobody but the owner for []. */
  readonly editors: readonly string[];
}

/**
 * The columns that not all of the staff may edit, in runs. Columns that staff added themselves are
 * theirs, and those of the handlers need no protection of their own.
 */
export function columnRights(
  indexes: ColumnIndexes,
  { chiefs, chiefColumns, staffColumns }: NonNullable<BookRights['comments']>,
): ColumnRun[] {
  const guarded = Array.from(indexes)
    .filter(([name]) => !staffColumns.includes(name))
    .map(([name, index]) => ({ index, chief: chiefColumns.includes(name) }))
    .sort((one, other) => one.index - other.index);
  const runs: { first: number; width: number; chief: boolean }[] = [];
  for (const { index, chief } of guarded) {
    const last = runs[runs.length - 1];
    if (last && last.chief === chief && last.first + last.width === index + 1) last.width += 1;
    else runs.push({ first: index + 1, width: 1, chief });
  }
  return runs.map(({ first, width, chief }) => ({ first, width, editors: chief ? chiefs : [] }));
}
