// A cell's room around its text, in points; the editor's own is told as null.

import { numberOrNull } from './attribute-values.ts';
import type { Attributes } from './attributes.ts';
import { BlockContainer } from './blocks.ts';
import type { CellState } from './state.ts';
import { keysOf } from './styles.ts';

const paddings = {
  PADDING_BOTTOM: 'paddingBottom',
  PADDING_LEFT: 'paddingLeft',
  PADDING_RIGHT: 'paddingRight',
  PADDING_TOP: 'paddingTop',
} as const;

export abstract class PaddedCell extends BlockContainer<CellState> {
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
    return { ...super.getAttributes(), ...Object.fromEntries(padded) };
  }

  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    for (const name of keysOf(paddings)) {
      const padding = numberOrNull(name, attributes[name]);
      if (padding !== null) this.node[paddings[name]] = padding;
    }
    return this;
  }
}
