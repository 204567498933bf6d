// The rows of a table, drawn as text (drawn-stretch.ts).

import { type IContext, type IXmlableObject, TableRow } from 'docx';
import type { Line, TableColumn } from '../domain/documents/paper.ts';
import { placeFor } from './drawn-stretch.ts';
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

/** Rows one after the other, without addresses: those only the library can register with the file. */
export class DrawnRows extends TableRow {
  constructor(
    private readonly rows: readonly CellRow[],
    private readonly columns: readonly TableColumn[],
    /** In twips, one a column. */
    private readonly widths: readonly number[],
  ) {
    super({ children: [] });
  }

  override prepForXml(context: IContext): IXmlableObject {
    return { 'w:tr': [placeFor(context, this.rows, (row) => this.rowXml(row))] };
  }

  private rowXml({ cells, whole }: CellRow): string {
    const drawn = this.columns.map((column, index) => {
      const lines = cells[index] ?? [];
      // A cell without a paragraph is no cell: an empty one has an empty line.
      const paragraphs = lines.length === 0 ? [[]] : lines;
      const width = `<w:tcPr><w:tcW w:type="dxa" w:w="${this.widths[index] ?? 0}"/></w:tcPr>`;
      return `<w:tc>${width}${paragraphs.map((line) => lineXml(line, column)).join('')}</w:tc>`;
    });
    return `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${drawn.join('')}</w:tr>`;
  }
}

function lineXml(line: Line, { align }: TableColumn): string {
  const dress = `<w:pPr><w:pStyle w:val="${CELL_STYLE}"/>${JUSTIFICATION[align]}</w:pPr>`;
  return `<w:p>${dress}${runsXml(line)}</w:p>`;
}
