// Rows of a sheet in few figures.

/**
 * @example rowRanges([3, 4, 5, 9]) //=> '3–5, 9'
 */
export function rowRanges(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of Array.from(new Set(rows)).sort((one, other) => one - other)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
