// ListItem: a paragraph with a glyph, in a list that it belongs to by the list's id.

import type { GasEnum } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import { invalidArgument } from '../spreadsheet/errors.ts';
import { numberOrNull, oneOf } from './attribute-values.ts';
import type { Attributes } from './attributes.ts';
import { numberedGlyphs } from './new-elements.ts';
import { AnyParagraph } from './paragraph.ts';
import type { ListItemState } from './state.ts';
import { type GlyphName, glyphNames } from './style-state.ts';

/** A list has so many levels in the editor. */
const levels = 9;

/** `Document.ListItem`. */
export class DocumentListItem extends AnyParagraph<ListItemState> {
  readonly gas = 'Document.ListItem';

  getListId(): string {
    return this.node.listId;
  }

  /** Makes it an item of the other's list. */
  setListId(listItem: DocumentListItem): this {
    this.manuscript.change();
    this.node.listId = listItem.node.listId;
    return this;
  }

  getNestingLevel(): number {
    return this.node.level;
  }

  setNestingLevel(nestingLevel: number): this {
    this.manuscript.change();
    const level = Math.trunc(nestingLevel);
    if (level < 0 || level >= levels) throw invalidArgument('nestingLevel');
    this.node.level = level;
    return this;
  }

  getGlyphType(): GasEnum | null {
    const glyph = this.#glyphs[this.node.level];
    return glyph ? enumValue('Document.GlyphType', glyph) : null;
  }

  /** A glyph belongs to a level of the whole list: its other items on that level change, too. */
  setGlyphType(glyphType: GasEnum): this {
    this.manuscript.change();
    const glyph = oneOf(glyphNames, 'glyphType', glyphType);
    if (glyph) this.#glyphs[this.node.level] = glyph;
    return this;
  }

  override getAttributes(): Attributes {
    return {
      ...super.getAttributes(),
      GLYPH_TYPE: this.getGlyphType(),
      LIST_ID: this.node.listId,
      NESTING_LEVEL: this.node.level,
    };
  }

  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    const level = numberOrNull('NESTING_LEVEL', attributes.NESTING_LEVEL);
    if (level !== null) this.node.level = level;
    const glyph = oneOf(glyphNames, 'GLYPH_TYPE', attributes.GLYPH_TYPE);
    if (glyph) this.#glyphs[this.node.level] = glyph;
    return this;
  }

  get #glyphs(): GlyphName[] {
    const { lists } = this.manuscript.state;
    lists[this.node.listId] ??= numberedGlyphs();
    return lists[this.node.listId] ?? [];
  }
}
