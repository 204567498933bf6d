// The rows of a long table, handed to the library as it would write them itself: of its own objects,
// some ten to a cell, five thousand comments would need more time than a person waits for.

import { type IContext, type IXmlableObject, Paragraph, TableRow } from 'docx';
import type { Line, Run, TableColumn } from '../domain/documents/paper.ts';
import { runsOf } from './lines.ts';
import { CELL_STYLE } from './page.ts';
import { safeText } from './safe-text.ts';

export interface CellRow {
  readonly cells: readonly (readonly Line[])[];
  readonly columns: readonly TableColumn[];
  /** In twips, one a column. */
  readonly widths: readonly number[];
  /** Whether the row may not break over two pages. */
  readonly whole: boolean;
}

const JUSTIFICATION = { left: null, center: 'center', justify: 'both' } as const;

/** A row of cells; it is drawn when the file is written, and never before. */
export class RowOfCells extends TableRow {
  constructor(private readonly row: CellRow) {
    super({ children: [] });
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { cells, columns, widths, whole } = this.row;
    const drawn = columns.map((column, index) => ({
      'w:tc': [
        { 'w:tcPr': [{ 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': widths[index] ?? 0 } } }] },
        ...linesOf(cells[index] ?? []).map((line) => paragraph(line, column, context)),
      ],
    }));
    return { 'w:tr': [...(whole ? [{ 'w:trPr': [{ 'w:cantSplit': {} }] }] : []), ...drawn] };
  }
}

/** A cell without a paragraph is no cell: an empty one has an empty line. */
function linesOf(lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [[]] : lines;
}

function paragraph(line: Line, { align }: TableColumn, context: IContext): object {
  // An address must be registered with the file, which the library's own paragraph does.
  if (line.some(({ link }) => link !== undefined)) {
    const own = new Paragraph({ style: CELL_STYLE, children: runsOf(line) });
    return own.prepForXml(context) ?? {};
  }
  const aligned = JUSTIFICATION[align];
  return {
    'w:p': [
      {
        'w:pPr': [
          { 'w:pStyle': { _attr: { 'w:val': CELL_STYLE } } },
          ...(aligned === null ? [] : [{ 'w:jc': { _attr: { 'w:val': aligned } } }]),
        ],
      },
      ...line.map(run),
    ],
  };
}

function run({ text, bold, italic, strike, underline }: Run): object {
  const look = [
    ...(bold === true ? [{ 'w:b': {} }, { 'w:bCs': {} }] : []),
    ...(italic === true ? [{ 'w:i': {} }, { 'w:iCs': {} }] : []),
    ...(strike === true ? [{ 'w:strike': {} }] : []),
    ...(underline === true ? [{ 'w:u': { _attr: { 'w:val': 'single' } } }] : []),
  ];
  const words = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, safeText(text)] };
  return { 'w:r': look.length === 0 ? [words] : [{ 'w:rPr': look }, words] };
}
