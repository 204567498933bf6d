// TableCell: what stands in one cell, its ground, its edges and its place in the table.

import type { GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { colourOrNull, oneOf } from './attribute-values.ts';
import type { Attributes } from './attributes.ts';
import { emptyText } from './errors.ts';
import { parentOf } from './manuscript.ts';
import { PaddedCell } from './padded-cell.ts';
import { verticalNames } from './style-state.ts';

/** `Document.TableCell`. */
export class TableCell extends PaddedCell {
  readonly gas = 'Document.TableCell';

  /** An empty text is refused in a cell ([M], unlinked; platform.md §6.1). */
  override setText(text: string): this {
    if (text === '') throw emptyText();
    return super.setText(text);
  }

  getParentRow(): Service | null {
    return this.getParent();
  }

  getParentTable(): Service | null {
    const row = parentOf(this.node);
    const table = row && parentOf(row);
    return table && this.manuscript.show(this.manuscript, table);
  }

  getColSpan(): number {
    return this.node.colSpan;
  }

  getRowSpan(): number {
    return this.node.rowSpan;
  }

  getBackgroundColor(): string | null {
    return this.node.background ?? null;
  }

  /** null takes the ground away. */
  setBackgroundColor(color: string | null): this {
    this.manuscript.change();
    this.#ground(color);
    return this;
  }

  getVerticalAlignment(): GasEnum | null {
    const { verticalAlignment } = this.node;
    return verticalAlignment ? enumValue('Document.VerticalAlignment', verticalAlignment) : null;
  }

  setVerticalAlignment(alignment: GasEnum): this {
    this.manuscript.change();
    const known = oneOf(verticalNames, 'alignment', alignment);
    if (known) this.node.verticalAlignment = known;
    return this;
  }

  /** The width of its column; null where the columns share the page evenly. */
  getWidth(): number | null {
    const { table, column } = this.#place();
    return table?.columnWidths[column] ?? null;
  }

  /** Sets the width of the whole column. */
  setWidth(width: number): this {
    this.manuscript.change();
    const { table, column } = this.#place();
    if (!table) return this;
    while (table.columnWidths.length <= column) table.columnWidths.push(null);
    table.columnWidths[column] = width;
    return this;
  }

  override getAttributes(): Attributes {
    return {
      ...super.getAttributes(),
      BACKGROUND_COLOR: this.getBackgroundColor(),
      VERTICAL_ALIGNMENT: this.getVerticalAlignment(),
      WIDTH: this.getWidth(),
    };
  }

  /** A background colour is the cell's own, not that of its letters. */
  override setAttributes(attributes: Attributes): this {
    const { BACKGROUND_COLOR: ground, WIDTH: width, ...others } = attributes;
    super.setAttributes(others);
    if (ground !== undefined) this.#ground(ground);
    const vertical = oneOf(verticalNames, 'VERTICAL_ALIGNMENT', others.VERTICAL_ALIGNMENT);
    if (vertical) this.node.verticalAlignment = vertical;
    if (typeof width === 'number') this.setWidth(width);
    return this;
  }

  #ground(given: unknown): void {
    const known = colourOrNull('BACKGROUND_COLOR', given);
    if (known === null) delete this.node.background;
    else this.node.background = known;
  }

  #place() {
    const row = parentOf(this.node);
    const table = row && parentOf(row);
    const column = row?.kind === 'row' ? row.children.indexOf(this.node) : 0;
    return { table: table?.kind === 'table' ? table : null, column };
  }
}
