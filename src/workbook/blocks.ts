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
  const byRows = joined(runsOf(cells, 'row', 'column'));
  if (byRows.length < 2) return byRows;
  const byColumns = joined(runsOf(cells, 'column', 'row'));
  return byColumns.length < byRows.length ? byColumns.map(turned) : byRows;
}

/** Cells side by side in one line, be that a row or a column. */
interface Run<Content> {
  readonly line: number;
  readonly place: number;
  readonly contents: Content[];
}

/** Equal runs of following lines, as if the lines were rows. */
function joined<Content>(runs: readonly Run<Content>[]): Block<Content>[] {
  const open = new Map<string, { row: number; column: number; cells: Content[][] }>();
  const done: Block<Content>[] = [];
  for (const { line, place, contents } of runs) {
    const key = `${place}:${contents.length}`;
    const above = open.get(key);
    if (above && above.row + above.cells.length === line) {
      above.cells.push(contents);
      continue;
    }
    const block = { row: line, column: place, cells: [contents] };
    open.set(key, block);
    done.push(block);
  }
  return done;
}

function turned<Content>({ row, column, cells }: Block<Content>): Block<Content> {
  const lines: Content[][] = (cells[0] ?? []).map(() => []);
  for (const line of cells) {
    for (const [at, content] of line.entries()) lines[at]?.push(content);
  }
  return { row: column, column: row, cells: lines };
}

/** From the first line on, and in each from its first place on. */
function runsOf<Content>(
  cells: readonly PlacedCell<Content>[],
  along: 'row' | 'column',
  across: 'row' | 'column',
): Run<Content>[] {
  const lines = new Map<number, PlacedCell<Content>[]>();
  for (const cell of cells) {
    const found = lines.get(cell[along]);
    if (found === undefined) lines.set(cell[along], [cell]);
    else found.push(cell);
  }
  const runs: Run<Content>[] = [];
  const sorted = Array.from(lines).sort(([one], [other]) => one - other);
  for (const [line, inLine] of sorted) {
    let last: Run<Content> | null = null;
    // Of two contents for one place the later one comes behind the other.
    inLine.sort((one, other) => one[across] - other[across]);
    for (const { [across]: place, content } of inLine) {
      const next: number = last === null ? Number.NaN : last.place + last.contents.length;
      if (last !== null && place === next) last.contents.push(content);
      else if (last !== null && place === next - 1) last.contents[place - last.place] = content;
      else {
        last = { line, place, contents: [content] };
        runs.push(last);
      }
    }
  }
  return runs;
}
