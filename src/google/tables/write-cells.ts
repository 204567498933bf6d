// Writes cells in few calls, so that text from outside is never parsed. Nothing else may write a
// record's cells.

import { type Block, blocksOf, type PlacedCell } from '../../workbook/blocks.ts';
import { columnLetters } from '../../workbook/columns.ts';
import { UNFINISHED } from '../../workbook/unfinished.ts';
import type { CellContent } from '../../workbook/write-cells.ts';
import { heldBack } from './held-back.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Rich text refuses an empty string (platform.md §2.3): this stands in and is cleared at once. */
const PLACEHOLDER = '·';

export interface CellWriter {
  /**
   * Writes these cells of records that stand there, and no others: texts first, then values from the
   * first column to the last, or the other way round where the first ones decide over the record.
   */
  write(sheet: Sheet, cells: readonly PlacedCell<CellContent>[], firstColumns?: 'last'): void;
  /** Writes new records: until all of their cells are laid they are unfinished, and not there. */
  add(sheet: Sheet, cells: readonly PlacedCell<CellContent>[]): void;
  /** Writes one cell: a single call unless its text could be taken for something else. */
  writeOne(range: Range, content: CellContent): void;
}

/**
 * The writer of one execution. Values go down in the fewest rectangles; texts that Sheets could take
 * for something else are then laid over as rich text, which nothing parses. A row more adds no call,
 * but for the three that make each different text.
 */
export function cellWriter(): CellWriter {
  const made = new Map<string, RichTextValue>();
  const richText = (text: string): RichTextValue => {
    const rich = made.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
    made.set(text, rich);
    return rich;
  };
  const layTexts = (sheet: Sheet, cells: readonly PlacedCell<CellContent>[]): void => {
    const { blocks, bridged } = textBlocks(cells);
    for (const block of blocks) {
      const texts = block.cells.map((line) => line.map((cell) => richText(textOf(cell))));
      rangeOf(sheet, block).setRichTextValues(texts);
    }
    if (bridged.length > 0) sheet.getRangeList(bridged.map(addressOf)).clearContent();
  };
  return {
    write(sheet, cells, firstColumns) {
      layTexts(sheet, cells);
      const values = cells.filter(({ content }) => !isText(content));
      const blocks = blocksOf(values);
      putValues(sheet, firstColumns ? blocks.reverse() : blocks, values);
    },
    add(sheet, cells) {
      // What says that a text is to come stands there before all else.
      const toCome = (block: Block<CellContent>): number =>
        block.cells.some((line) => line.some(isText)) ? 0 : 1;
      const inOrder = (some: readonly PlacedCell<CellContent>[]): Block<CellContent>[] =>
        blocksOf(some).sort((one, other) => toCome(one) - toCome(other));
      const blocks = inOrder(cells);
      const held = heldBack(blocks, groupsByValue(cells, blocks.length) !== null);
      const waiting = new Set(held.map(addressOf));
      const laid = (cell: PlacedCell<CellContent>) =>
        waiting.has(addressOf(cell)) ? toBeLaid(cell) : cell;
      const first = held.length === 0 ? cells : cells.map(laid);
      putValues(sheet, held.length === 0 ? blocks : inOrder(first), first);
      putValues(sheet, blocksOf(held), held);
      layTexts(sheet, cells);
    },
    writeOne(range, content) {
      if (content.kind === 'value') range.setValue(content.value);
      else range.setRichTextValue(richText(content.text));
    },
  };
}

/** Values in the fewest calls, in this order; where a text is to come, what says so. */
function putValues(
  sheet: Sheet,
  blocks: readonly Block<CellContent>[],
  cells: readonly PlacedCell<CellContent>[],
): void {
  const groups = groupsByValue(cells, blocks.length);
  // The same few values for records that lie apart: all places of one at once.
  for (const { value, alike } of groups ?? []) sheet.getRangeList(placesOf(alike)).setValue(value);
  if (groups !== null) return;
  for (const block of blocks) {
    rangeOf(sheet, block).setValues(block.cells.map((line) => line.map(valueUnder)));
  }
}

interface AlikeCells {
  readonly value: string | number | boolean | Date;
  readonly alike: readonly PlacedCell<CellContent>[];
}

/**
 * The cells by their value; those whose text is to come stand first. Null unless there are fewer values
 * than that: most of the cells are not even looked at then.
 */
function groupsByValue(
  cells: readonly PlacedCell<CellContent>[],
  fewerThan: number,
): AlikeCells[] | null {
  const groups = new Map<string, AlikeCells & { readonly alike: PlacedCell<CellContent>[] }>();
  for (const cell of cells) {
    const value = valueUnder(cell.content);
    const key = `${typeof value} ${value instanceof Date ? value.getTime() : String(value)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { value, alike: [cell] });
    else group.alike.push(cell);
    if (groups.size >= fewerThan) return null;
  }
  const toCome = ({ alike: [first] }: AlikeCells) => Number(first && isText(first.content));
  return Array.from(groups.values()).sort((one, other) => toCome(other) - toCome(one));
}

/** `C3:D7` */
function placesOf(cells: readonly PlacedCell<CellContent>[]): string[] {
  return blocksOf(cells).map(({ row, column, cells: lines }) => {
    const last = {
      row: row + lines.length - 1,
      column: column + (lines[0]?.length ?? 1) - 1,
    };
    return `${addressOf({ row, column })}:${addressOf(last)}`;
  });
}

interface TextBlocks {
  readonly blocks: readonly Block<CellContent>[];
  /** Blank cells among the texts that are written with them and must be cleared again. */
  readonly bridged: readonly PlacedCell<CellContent>[];
}

/** The texts in rectangles; blanks between them are taken in where that makes fewer calls. */
function textBlocks(cells: readonly PlacedCell<CellContent>[]): TextBlocks {
  const texts = cells.filter(({ content }) => isText(content));
  const apart = { blocks: blocksOf(texts), bridged: [] };
  if (apart.blocks.length < 3) return apart;
  const bridged = blanksBetween(cells, texts);
  const joined = { blocks: blocksOf([...texts, ...bridged]), bridged };
  // A rectangle costs two calls; clearing costs two and the placeholder's text three.
  return 2 * joined.blocks.length + 5 < 2 * apart.blocks.length ? joined : apart;
}

function blanksBetween(
  cells: readonly PlacedCell<CellContent>[],
  texts: readonly PlacedCell<CellContent>[],
): PlacedCell<CellContent>[] {
  const spans = new Map<number, { first: number; last: number }>();
  for (const { row, column } of texts) {
    const { first, last } = spans.get(column) ?? { first: row, last: row };
    spans.set(column, { first: Math.min(first, row), last: Math.max(last, row) });
  }
  return cells.filter(({ row, column, content }) => {
    const span = spans.get(column);
    return span !== undefined && row > span.first && row < span.last && isBlank(content);
  });
}

function rangeOf(sheet: Sheet, { row, column, cells }: Block<CellContent>): Range {
  return sheet.getRange(row, column, cells.length, cells[0]?.length ?? 0);
}

function addressOf({ row, column }: Pick<PlacedCell<CellContent>, 'row' | 'column'>): string {
  return `${columnLetters(column - 1)}${row}`;
}

function isText(cell: CellContent): boolean {
  return cell.kind === 'text';
}

function isBlank(cell: CellContent): boolean {
  return cell.kind === 'value' && cell.value === '';
}

/** The same cell while its content waits. */
function toBeLaid(cell: PlacedCell<CellContent>): PlacedCell<CellContent> {
  return { ...cell, content: { kind: 'text', text: UNFINISHED } };
}

/** What a cell holds until its text is laid over it. */
function valueUnder(cell: CellContent): string | number | boolean | Date {
  return cell.kind === 'value' ? cell.value : UNFINISHED;
}

function textOf(cell: CellContent): string {
  return cell.kind === 'text' ? cell.text : PLACEHOLDER;
}
