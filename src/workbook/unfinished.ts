// A new record is written in steps: what a spreadsheet may parse, a rectangle at a time, then the texts
// that it must not. Before the last step it is not there yet.

/**
 * Stands where a cell is still to be laid. Google may stop an execution between the steps and keep the
 * first: such a row is passed over by whoever reads records, and the next new record is written over it.
 */
export const UNFINISHED = '⋯ đang ghi ⋯';

/** Whether a row is what a stopped write left of a new record. */
export function isUnfinished(cells: readonly unknown[]): boolean {
  return cells.includes(UNFINISHED);
}
