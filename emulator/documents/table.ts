// Table: rows of cells, the border around them, the widths of its columns.

import { invalidArgument } from '../spreadsheet/errors.ts';
import { colourOrNull, numberOrNull } from './attribute-values.ts';
import type { Attributes } from './attributes.ts';
import { childAt, DocumentContainer, removeOwnChild } from './container.ts';
import { type DocumentElement, detachedNode } from './element.ts';
import { newRow } from './new-elements.ts';
import type { TableState } from './state.ts';
import type { TableCell } from './table-cell.ts';
import { TableRow } from './table-row.ts';

/** `Document.Table`. */
export class Table extends DocumentContainer<TableState> {
  readonly gas = 'Document.Table';

  getNumRows(): number {
    return this.node.children.length;
  }

  getRow(rowIndex: number): TableRow {
    childAt(this.node, rowIndex);
    const row = this.node.children[Math.trunc(rowIndex)];
    if (!row) throw invalidArgument('rowIndex');
    return new TableRow(this.manuscript, row);
  }

  getCell(rowIndex: number, cellIndex: number): TableCell {
    return this.getRow(rowIndex).getCell(cellIndex);
  }

  /** Without an argument, a row without cells. */
  appendTableRow(tableRow?: TableRow): TableRow {
    return this.insertTableRow(this.getNumRows(), tableRow);
  }

  insertTableRow(childIndex: number, tableRow?: TableRow | null): TableRow {
    this.manuscript.change();
    const row = tableRow ? detachedNode(this.manuscript, tableRow) : newRow([]);
    this.manuscript.insert(this.node, childIndex, row);
    return new TableRow(this.manuscript, row);
  }

  /** Gives the row, detached. */
  removeRow(rowIndex: number): TableRow {
    this.manuscript.change();
    const row = this.getRow(rowIndex);
    this.manuscript.detach(row.node);
    return row;
  }

  removeChild(child: DocumentElement): this {
    removeOwnChild(this, child);
    return this;
  }

  getBorderColor(): string | null {
    return this.node.borderColor ?? null;
  }

  setBorderColor(color: string): this {
    return this.setAttributes({ BORDER_COLOR: color });
  }

  getBorderWidth(): number | null {
    return this.node.borderWidth ?? null;
  }

  setBorderWidth(width: number): this {
    return this.setAttributes({ BORDER_WIDTH: width });
  }

  getColumnWidth(columnIndex: number): number | null {
    return this.node.columnWidths[Math.trunc(columnIndex)] ?? null;
  }

  setColumnWidth(columnIndex: number, width: number): this {
    this.manuscript.change();
    const columns = Math.max(0, ...this.node.children.map((row) => row.children.length));
    const index = Math.trunc(columnIndex);
    if (index < 0 || index >= columns) throw invalidArgument('columnIndex');
    const { columnWidths } = this.node;
    while (columnWidths.length <= index) columnWidths.push(null);
    columnWidths[index] = width;
    return this;
  }

  override getAttributes(): Attributes {
    return {
      ...super.getAttributes(),
      BORDER_COLOR: this.getBorderColor(),
      BORDER_WIDTH: this.getBorderWidth(),
    };
  }

  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    const border = colourOrNull('BORDER_COLOR', attributes.BORDER_COLOR);
    if (border !== null) this.node.borderColor = border;
    const width = numberOrNull('BORDER_WIDTH', attributes.BORDER_WIDTH);
    if (width !== null) this.node.borderWidth = width;
    return this;
  }
}
