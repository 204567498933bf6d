// Writes a rectangle of cells in few calls, so that text from outside is never parsed. Nothing else
// may write a record's cells.

import { columnLetters } from '../../workbook/columns.ts';
import type { CellContent } from '../../workbook/write-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Rich text refuses an empty string (platform.md §2.3): this stands in and is cleared at once. */
const PLACEHOLDER = '·';

/** A run of columns side by side that are written the same way. */
interface Run {
  readonly first: number;
  readonly parsed: boolean;
  readonly columns: number;
}

/**
 * Writes the contents with the top left cell at `row`, `column` (1-based). Columns that hold a text
 * which Sheets could take for something else go as rich text, which nothing parses; the others as
 * values. Rows do not add calls, but for making each different text.
 */
export function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  contents: readonly (readonly CellContent[])[],
): void {
  const blanks: string[] = [];
  for (const run of runsOf(contents)) {
    const cells = contents.map((line) => line.slice(run.first, run.first + run.columns));
    const range = sheet.getRange(row, column + run.first, cells.length, run.columns);
    if (run.parsed) {
      range.setValues(cells.map((line) => line.map(parsedOf)));
      continue;
    }
    range.setRichTextValues(richTexts(cells));
    for (const [down, line] of cells.entries()) {
      for (const [right, cell] of line.entries()) {
        if (keptOf(cell) !== '') continue;
        blanks.push(`${columnLetters(column - 1 + run.first + right)}${row + down}`);
      }
    }
  }
  if (blanks.length > 0) sheet.getRangeList(blanks).clearContent();
}

/** Writes one cell: a single call unless its text could be taken for something else. */
export function writeCell(range: GoogleAppsScript.Spreadsheet.Range, content: CellContent): void {
  if (content.kind === 'value') range.setValue(content.value);
  else range.setRichTextValue(richText(content.text));
}

function richText(text: string): RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}

function runsOf(contents: readonly (readonly CellContent[])[]): Run[] {
  const width = contents[0]?.length ?? 0;
  const runs: Run[] = [];
  for (let index = 0; index < width; index++) {
    const parsed = contents.every((line) => line[index]?.kind !== 'text');
    const last = runs[runs.length - 1];
    if (last?.parsed === parsed) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ first: index, parsed, columns: 1 });
    }
  }
  return runs;
}

function richTexts(cells: readonly (readonly CellContent[])[]): RichTextValue[][] {
  const made = new Map<string, RichTextValue>();
  return cells.map((line) => {
    return line.map((cell) => {
      const text = keptOf(cell) || PLACEHOLDER;
      const known = made.get(text);
      if (known) return known;
      const rich = richText(text);
      made.set(text, rich);
      return rich;
    });
  });
}

function parsedOf(cell: CellContent): string | number | boolean | Date {
  return cell.kind === 'value' ? cell.value : cell.text;
}

function keptOf(cell: CellContent): string {
  return cell.kind === 'text' ? cell.text : String(cell.value);
}
