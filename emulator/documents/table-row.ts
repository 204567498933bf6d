// TableRow: the cells of one row.

import type { Service } from '../core/service.ts';
import { invalidArgument } from '../spreadsheet/errors.ts';
import { numberOrNull } from './attribute-values.ts';
import type { Attributes } from './attributes.ts';
import { childAt, DocumentContainer, removeOwnChild } from './container.ts';
import { type DocumentElement, detachedNode } from './element.ts';
import { newCell } from './new-elements.ts';
import type { RowState } from './state.ts';
import { TableCell } from './table-cell.ts';

/** `Document.TableRow`. */
export class TableRow extends DocumentContainer<RowState> {
  readonly gas = 'Document.TableRow';

  getNumCells(): number {
    return this.node.children.length;
  }

  getCell(cellIndex: number): TableCell {
    childAt(this.node, cellIndex);
    const cell = this.node.children[Math.trunc(cellIndex)];
    if (!cell) throw invalidArgument('cellIndex');
    return new TableCell(this.manuscript, cell);
  }

  appendTableCell(textContentsOrCell?: string | TableCell | null): TableCell {
    return this.insertTableCell(this.getNumCells(), textContentsOrCell);
  }

  insertTableCell(childIndex: number, textContentsOrCell?: string | TableCell | null): TableCell {
    this.manuscript.change();
    const cell =
      textContentsOrCell instanceof TableCell
        ? detachedNode(this.manuscript, textContentsOrCell)
        : newCell(textContentsOrCell ?? '');
    this.manuscript.insert(this.node, childIndex, cell);
    return new TableCell(this.manuscript, cell);
  }

  /** Gives the cell, detached. */
  removeCell(cellIndex: number): TableCell {
    this.manuscript.change();
    const cell = this.getCell(cellIndex);
    this.manuscript.detach(cell.node);
    return cell;
  }

  removeChild(child: DocumentElement): this {
    removeOwnChild(this, child);
    return this;
  }

  getParentTable(): Service | null {
    return this.getParent();
  }

  getMinimumHeight(): number | null {
    return this.node.minimumHeight ?? null;
  }

  setMinimumHeight(minHeight: number): this {
    return this.setAttributes({ MINIMUM_HEIGHT: minHeight });
  }

  override getAttributes(): Attributes {
    return { ...super.getAttributes(), MINIMUM_HEIGHT: this.getMinimumHeight() };
  }

  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    const height = numberOrNull('MINIMUM_HEIGHT', attributes.MINIMUM_HEIGHT);
    if (height !== null) this.node.minimumHeight = height;
    return this;
  }
}
