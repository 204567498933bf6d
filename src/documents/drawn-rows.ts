// The rows of a table, drawn as text (drawn-stretch.ts).

import { type IContext, type IXmlableObject, TableRow } from 'docx';
import type { Line, TableColumn } from '../domain/documents/paper.ts';
import { placeFor, type Stretch } from './drawn-stretch.ts';
import { runsXml } from './drawn-text.ts';
import { CELL_STYLE } from './page.ts';

export interface CellRow {
  readonly cells: readonly (readonly Line[])[];
  /** Whether the row may not break over two pages. */
  readonly whole: boolean;
}

const JUSTIFICATION = {
  left: '',
  center: '<w:jc w:val="center"/>',
  justify: '<w:jc w:val="both"/>',
};

/** Rows one after the other, as text. */
export class DrawnRows extends TableRow {
  constructor(private readonly stretch: Stretch) {
    super({ children: [] });
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { 'w:tr': [placeFor(context, this.stretch)] };
  }
}

/**
 * A row without addresses: those only the library can register with the file.
 * @param widths in twips, one a column
 */
export function rowXml(
  { cells, whole }: CellRow,
  columns: readonly TableColumn[],
  widths: readonly number[],
): string {
  let drawn = whole ? '<w:tr><w:trPr><w:cantSplit/></w:trPr>' : '<w:tr>';
  columns.forEach((column, index) => {
    const lines = cells[index] ?? [];
    drawn += `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/></w:tcPr>`;
    // A cell without a paragraph is no cell: an empty one has an empty line.
    for (const line of lines.length === 0 ? [[]] : lines) drawn += lineXml(line, column);
    drawn += '</w:tc>';
  });
  return `${drawn}</w:tr>`;
}

function lineXml(line: Line, { align }: TableColumn): string {
  const dress = `<w:pPr><w:pStyle w:val="${CELL_STYLE}"/>${JUSTIFICATION[align]}</w:pPr>`;
  return `<w:p>${dress}${runsXml(line)}</w:p>`;
}
