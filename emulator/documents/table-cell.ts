// TableCell: what stands in one cell, its ground, its edges and its place in the table.

import type { GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { type Attributes, colourOrNull, numberOrNull, oneOf } from './attributes.ts';
import { BlockContainer } from './blocks.ts';
import { emptyText } from './errors.ts';
import { parentOf } from './manuscript.ts';
import { type CellState, verticalNames } from './state.ts';
import { keysOf } from './styles.ts';
import { commonStyle } from './text-style.ts';

const paddings = {
  PADDING_BOTTOM: 'paddingBottom',
  PADDING_LEFT: 'paddingLeft',
  PADDING_RIGHT: 'paddingRight',
  PADDING_TOP: 'paddingTop',
} as const;

/** `Document.TableCell`. */
export class TableCell extends BlockContainer<CellState> {
  readonly gas = 'Document.TableCell';

  /** An empty text is refused in a cell ([M], unlinked; platform.md §6.1). */
  override setText(text: string): this {
    if (text === '') throw emptyText();
    return super.setText(text);
  }

  getLinkUrl(): string | null {
    return commonStyle(this.node).link ?? null;
  }

  setLinkUrl(url: string): this {
    return this.setAttributes({ LINK_URL: url });
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

  getPaddingTop(): number | null {
    return this.node.paddingTop ?? null;
  }
  setPaddingTop(paddingTop: number): this {
    return this.setAttributes({ PADDING_TOP: paddingTop });
  }
  getPaddingBottom(): number | null {
    return this.node.paddingBottom ?? null;
  }
  setPaddingBottom(paddingBottom: number): this {
    return this.setAttributes({ PADDING_BOTTOM: paddingBottom });
  }
  getPaddingLeft(): number | null {
    return this.node.paddingLeft ?? null;
  }
  setPaddingLeft(paddingLeft: number): this {
    return this.setAttributes({ PADDING_LEFT: paddingLeft });
  }
  getPaddingRight(): number | null {
    return this.node.paddingRight ?? null;
  }
  setPaddingRight(paddingRight: number): this {
    return this.setAttributes({ PADDING_RIGHT: paddingRight });
  }

  override getAttributes(): Attributes {
    const padded = keysOf(paddings).map((name) => [name, this.node[paddings[name]] ?? null]);
    return {
      ...super.getAttributes(),
      ...Object.fromEntries(padded),
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
    for (const name of keysOf(paddings)) {
      const padding = numberOrNull(name, others[name]);
      if (padding !== null) this.node[paddings[name]] = padding;
    }
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
