// Tables of the text: 12 pt, thin lines, the header on every page, short rows kept whole.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table as Content, Line, Orientation } from '../domain/documents/paper.ts';
import { once, onceFor } from '../once.ts';
import { DrawnRows, rowXml } from './drawn-rows.ts';
import { gathered, type Part } from './drawn-stretch.ts';
import { hasLink } from './drawn-text.ts';
import { run, runsOf } from './lines.ts';
import { CELL_STYLE, POINT, SIZE, textWidth } from './page.ts';

/** Half a point, in eighths. */
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const PADDING = { top: 40, bottom: 40, left: 90, right: 90 };
/** Mean width of a letter at 12 pt. */
const LETTER = 5.6 * POINT;
/** Rows of more lines than this, about half a page, may break: kept whole they would leave holes. */
const WHOLE_UP_TO = 14;

const ALIGN = { center: AlignmentType.CENTER, justify: AlignmentType.JUSTIFIED } as const;

export function commentTable(content: Content, orientation: Orientation): Table {
  const widths = widthsOf(content, orientation);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: PADDING,
    borders: {
      top: THIN,
      bottom: THIN,
      left: THIN,
      right: THIN,
      insideHorizontal: THIN,
      insideVertical: THIN,
    },
    rows: [
      headerRow(content, widths),
      ...makersOf(content)
        [orientation]()
        .map((make) => make()),
    ],
  });
}

/** In twips, one a column. */
function widthsOf({ columns }: Content, orientation: Orientation): number[] {
  const whole = textWidth(orientation);
  return columns.map(({ share }) => Math.floor((whole * share) / 100));
}

function headerRow(content: Content, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: content.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: { before: 40, after: 40 },
              children: [run(column.title, { size: SIZE.table, bold: true })],
            }),
          ],
        }),
    ),
  });
}

/** Makes a row, or those that were drawn one after the other, anew for each file that they stand in. */
type MakeRow = () => TableRow;

/** How the rows of a table are made: as the annex of a report a table stands there a second time. */
const makersOf = onceFor((content: Content) => {
  const on = (orientation: Orientation): (() => MakeRow[]) =>
    once(() => rowMakers(content, widthsOf(content, orientation)));
  return { portrait: on('portrait'), landscape: on('landscape') };
});

/** Rows without addresses are drawn. */
function rowMakers(content: Content, widths: readonly number[]): MakeRow[] {
  const { columns } = content;
  const partOf = (row: Content['rows'][number]): Part<MakeRow> => {
    if (row.kind === 'band') return { set: [() => bandRow(row.text, columns.length)] };
    const { cells } = row;
    const whole = linesOf(cells, widths) <= WHOLE_UP_TO;
    const linked = cells.some((lines) => lines.some(hasLink));
    return linked
      ? { set: [() => linkedRow(cells, content, widths, whole)] }
      : { drawn: rowXml({ cells, whole }, columns, widths) };
  };
  return gathered<Content['rows'][number], MakeRow>(
    content.rows,
    partOf,
    (rows) => () => new DrawnRows(rows),
  );
}

function bandRow(text: string, columns: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        children: [
          new Paragraph({
            style: CELL_STYLE,
            keepNext: true,
            children: [run(text, { bold: true })],
          }),
        ],
      }),
    ],
  });
}

function linkedRow(
  cells: readonly (readonly Line[])[],
  content: Content,
  widths: readonly number[],
  whole: boolean,
): TableRow {
  return new TableRow({
    cantSplit: whole,
    children: content.columns.map((column, index) => {
      const lines = cells[index] ?? [];
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: (lines.length === 0 ? [[]] : lines).map(
          (line) =>
            new Paragraph({
              style: CELL_STYLE,
              ...(column.align === 'left' ? {} : { alignment: ALIGN[column.align] }),
              children: runsOf(line),
            }),
        ),
      });
    }),
  });
}

/** How many lines the tallest cell of a row takes, as near as counting letters gets. */
function linesOf(cells: readonly (readonly Line[])[], widths: readonly number[]): number {
  const heights = cells.map((lines, index) => {
    const perLine = Math.max(1, ((widths[index] ?? 0) - PADDING.left - PADDING.right) / LETTER);
    return lines.reduce((sum, text) => {
      const letters = text.reduce((count, part) => count + part.text.length, 0);
      return sum + Math.max(1, Math.ceil(letters / perLine));
    }, 0);
  });
  return Math.max(0, ...heights);
}
