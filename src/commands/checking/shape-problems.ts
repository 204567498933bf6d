// What keeps a sheet from being read, cell by cell: a person who mends a sheet wants the whole list.

import { Problem } from '../../domain/problem.ts';
import type { Office } from '../../ports.ts';
import { wordsOf } from '../../text/words.ts';
import { sheetIds } from '../../workbook/columns.ts';
import type { SheetId } from '../../workbook/schema.ts';
import { told } from '../tell.ts';

/** Cells of one sheet that are named one by one; of the others only the number is told. */
const CELLS_NAMED = 20;

export interface ProblemLines {
  readonly lines: readonly string[];
  /** What is wrong, also where a line stands for several cells. */
  readonly count: number;
}

/** Every sheet read by its reader, or plainly where it has none; what could not be read, in words. */
export function shapeProblems(
  readers: { readonly [Id in SheetId]?: () => unknown },
  office: Office,
): ProblemLines {
  const found = sheetIds.map((sheet): ProblemLines => {
    try {
      (readers[sheet] ?? (() => office.tables.read(sheet)))();
      return { lines: [], count: 0 };
    } catch (error) {
      if (error instanceof Problem) return cellProblems(sheet, error, office);
      throw error;
    }
  });
  return {
    lines: found.flatMap(({ lines }) => lines),
    count: found.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Every bad cell of a sheet; `first` alone when it is no cell that keeps the sheet from being read. */
function cellProblems(sheet: SheetId, first: Problem, office: Office): ProblemLines {
  const isCell = first.code.startsWith('CELL.') || first.code.startsWith('SHEET.KEY_');
  const problems = isCell ? office.tables.problems(sheet) : [];
  const all = problems.length === 0 ? [first] : problems;
  const lines = all.slice(0, CELLS_NAMED).map((problem) => told(problem, office).message);
  const rest = all.length - lines.length;
  const { directory } = wordsOf(office.language).reports;
  return {
    lines:
      rest === 0 ? lines : [...lines, directory.moreCells(office.tables.names.tab(sheet), rest)],
    count: all.length,
  };
}
