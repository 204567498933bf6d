// The rows of a long table, drawn as the text that the file holds and put into it when the library
// has written the rest: of its own objects, some thirty to a row, five thousand comments would need
// several times the time.

import { type IContext, type IXmlableObject, TableRow } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Line, Run, TableColumn } from '../domain/documents/paper.ts';
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

const MAIN_PART = 'word/document.xml';
const JUSTIFICATION = {
  left: '',
  center: '<w:jc w:val="center"/>',
  justify: '<w:jc w:val="both"/>',
};
/** No text of a document can look like it: its angle brackets are written as entities. */
const PLACE = /<w:tr w:rsidTr="(\d+)"><\/w:tr>/g;
/** The first moment that a zip can name: the same for the same paper. */
const NO_TIME = new Date(1980, 0, 1);

/** The rows of each file that is being written, in the order of their places. */
const rowsOf = new WeakMap<object, string[]>();

/** A row without addresses: they must be registered with the file, which only the library can. */
export class DrawnRow extends TableRow {
  constructor(private readonly row: CellRow) {
    super({ children: [] });
  }

  override prepForXml({ file }: IContext): IXmlableObject {
    const rows = rowsOf.get(file) ?? [];
    rowsOf.set(file, rows);
    rows.push(rowXml(this.row));
    return { 'w:tr': [{ _attr: { 'w:rsidTr': rows.length - 1 } }] };
  }
}

/** The .docx of a document with its drawn rows in their places; the same bytes when it has none. */
export function withDrawnRows(document: object, bytes: Uint8Array): Uint8Array {
  const rows = rowsOf.get(document);
  if (rows === undefined) return bytes;
  const parts = unzipSync(bytes);
  const main = strFromU8(parts[MAIN_PART] ?? new Uint8Array());
  const whole = main.replace(PLACE, (_place, index: string) => rows[Number(index)] ?? '');
  return zipSync({ ...parts, [MAIN_PART]: strToU8(whole) }, { mtime: NO_TIME });
}

function rowXml({ cells, columns, widths, whole }: CellRow): string {
  const drawn = columns.map((column, index) => {
    const lines = cells[index] ?? [];
    // A cell without a paragraph is no cell: an empty one has an empty line.
    const paragraphs = lines.length === 0 ? [[]] : lines;
    const width = `<w:tcPr><w:tcW w:type="dxa" w:w="${widths[index] ?? 0}"/></w:tcPr>`;
    return `<w:tc>${width}${paragraphs.map((line) => paragraphXml(line, column)).join('')}</w:tc>`;
  });
  return `<w:tr>${whole ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${drawn.join('')}</w:tr>`;
}

function paragraphXml(line: Line, { align }: TableColumn): string {
  const dress = `<w:pPr><w:pStyle w:val="${CELL_STYLE}"/>${JUSTIFICATION[align]}</w:pPr>`;
  return `<w:p>${dress}${line.map(runXml).join('')}</w:p>`;
}

function runXml({ text, bold, italic, strike, underline }: Run): string {
  const look = [
    bold === true ? '<w:b/><w:bCs/>' : '',
    italic === true ? '<w:i/><w:iCs/>' : '',
    strike === true ? '<w:strike/>' : '',
    underline === true ? '<w:u w:val="single"/>' : '',
  ].join('');
  const dress = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${dress}<w:t xml:space="preserve">${escaped(safeText(text))}</w:t></w:r>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}
