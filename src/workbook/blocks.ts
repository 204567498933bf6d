// Changed cells grouped into few rectangles, because every rectangle costs a call to the spreadsheet.

/** One cell to write; row and column are whatever the caller counts by. */
export interface PlacedCell<Content> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A full rectangle of cells. */
export interface Block<Content> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/**
 * Full rectangles that cover exactly the given cells, each once: the fewer of those got by joining
 * equal runs of following rows and of following columns. Of two contents for one cell the later
 * one counts.
 */
export function blocksOf<Content>(cells: readonly PlacedCell<Content>[]): Block<Content>[] {
  const byRows = joinRuns(cells);
  if (byRows.length < 2) return byRows;
  const byColumns = joinRuns(cells.map(turned)).map((block) => ({
    ...turned(block),
    cells: transposed(block.cells),
  }));
  return byColumns.length < byRows.length ? byColumns : byRows;
}

function joinRuns<Content>(cells: readonly PlacedCell<Content>[]): Block<Content>[] {
  const open = new Map<string, { row: number; column: number; cells: Content[][] }>();
  const done: Block<Content>[] = [];
  for (const run of runsOf(cells)) {
    const key = `${run.column}:${run.contents.length}`;
    const above = open.get(key);
    if (above && above.row + above.cells.length === run.row) {
      above.cells.push(run.contents);
      continue;
    }
    const block = { row: run.row, column: run.column, cells: [run.contents] };
    open.set(key, block);
    done.push(block);
  }
  return done;
}

function turned<Place extends { row: number; column: number }>(place: Place): Place {
  return { ...place, row: place.column, column: place.row };
}

function transposed<Content>(cells: readonly (readonly Content[])[]): Content[][] {
  const first = cells[0] ?? [];
  return first.map((_, column) => cells.flatMap((row) => row.slice(column, column + 1)));
}

interface Run<Content> {
  row: number;
  column: number;
  contents: Content[];
}

/** Cells side by side in one row, from the top row down and from left to right. */
function runsOf<Content>(cells: readonly PlacedCell<Content>[]): Run<Content>[] {
  const byPlace = new Map<string, PlacedCell<Content>>();
  for (const cell of cells) byPlace.set(`${cell.row}:${cell.column}`, cell);
  const sorted = Array.from(byPlace.values());
  sorted.sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Run<Content>[] = [];
  for (const { row, column, content } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.contents.length === column) {
      last.contents.push(content);
    } else {
      runs.push({ row, column, contents: [content] });
    }
  }
  return runs;
}
