// Body: the main text of a document, its page and its headings.

import type { GasEnum, Service } from '../core/service.ts';
import { numberOrNull, oneOf } from './attribute-values.ts';
import {
  type Attributes,
  paragraphAttributes,
  paragraphPatch,
  textAttributes,
} from './attributes.ts';
import { putMarkedParagraph } from './block-content.ts';
import { lastParagraph } from './errors.ts';
import type { PageBreak } from './marks.ts';
import { Section } from './section.ts';
import type { PageSetup } from './state.ts';
import { headingNames } from './style-state.ts';
import { keysOf, patched } from './styles.ts';

const pageKeys: Record<string, keyof PageSetup> = {
  MARGIN_BOTTOM: 'marginBottom',
  MARGIN_LEFT: 'marginLeft',
  MARGIN_RIGHT: 'marginRight',
  MARGIN_TOP: 'marginTop',
  PAGE_HEIGHT: 'height',
  PAGE_WIDTH: 'width',
};

/** `Document.Body`. Measures of the page are in points (platform.md §6.1). */
export class Body extends Section {
  readonly gas = 'Document.Body';

  appendPageBreak(pageBreak?: PageBreak | null): Service {
    return putMarkedParagraph(this, this.getNumChildren(), 'pageBreak', pageBreak);
  }

  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): Service {
    return putMarkedParagraph(this, childIndex, 'pageBreak', pageBreak);
  }

  /** Fails where the body ends with a list item (gas-fakes, oddities: `Document.clear`). */
  override clear(): this {
    if (this.node.children.at(-1)?.kind === 'listItem') throw lastParagraph();
    return super.clear();
  }

  override getAttributes(): Attributes {
    const page = keysOf(pageKeys).map((name) => [name, this.#page(pageKeys[name])]);
    return { ...super.getAttributes(), ...Object.fromEntries(page) };
  }

  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    for (const [name, key] of Object.entries(pageKeys)) {
      const value = numberOrNull(name, attributes[name]);
      if (value !== null) this.manuscript.state.page[key] = value;
    }
    return this;
  }

  /** What the heading has been given; the rest is the editor's standard. */
  getHeadingAttributes(paragraphHeading: GasEnum): Attributes {
    const heading = oneOf(headingNames, 'paragraphHeading', paragraphHeading) ?? 'NORMAL';
    const { paragraph = {}, text = {} } = this.manuscript.state.headings[heading] ?? {};
    return { ...textAttributes(text), ...paragraphAttributes({ ...paragraph, heading }) };
  }

  /** Text attributes and the alignment have no effect (gas-fakes, oddities: setHeadingAttributes). */
  setHeadingAttributes(paragraphHeading: GasEnum, attributes: Attributes): this {
    this.manuscript.change();
    const heading = oneOf(headingNames, 'paragraphHeading', paragraphHeading) ?? 'NORMAL';
    const { headings } = this.manuscript.state;
    const { paragraph = {}, text = {} } = headings[heading] ?? {};
    const patch = { ...paragraphPatch(attributes), alignment: undefined, heading: undefined };
    headings[heading] = { paragraph: patched(paragraph, patch), text };
    return this;
  }

  getMarginTop(): number {
    return this.#page('marginTop');
  }
  setMarginTop(marginTop: number): this {
    return this.#set('marginTop', marginTop);
  }
  getMarginBottom(): number {
    return this.#page('marginBottom');
  }
  setMarginBottom(marginBottom: number): this {
    return this.#set('marginBottom', marginBottom);
  }
  getMarginLeft(): number {
    return this.#page('marginLeft');
  }
  setMarginLeft(marginLeft: number): this {
    return this.#set('marginLeft', marginLeft);
  }
  getMarginRight(): number {
    return this.#page('marginRight');
  }
  setMarginRight(marginRight: number): this {
    return this.#set('marginRight', marginRight);
  }
  getPageWidth(): number {
    return this.#page('width');
  }
  setPageWidth(pageWidth: number): this {
    return this.#set('width', pageWidth);
  }
  getPageHeight(): number {
    return this.#page('height');
  }
  setPageHeight(pageHeight: number): this {
    return this.#set('height', pageHeight);
  }

  #page(key: keyof PageSetup = 'width'): number {
    return this.manuscript.state.page[key];
  }

  #set(key: keyof PageSetup, points: number): this {
    this.manuscript.change();
    this.manuscript.state.page[key] = points;
    return this;
  }
}
