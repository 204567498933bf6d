// HeaderSection and FooterSection, and what they have in common with a body.

import type { Service } from '../core/service.ts';
import type { Attributes } from './attributes.ts';
import { textPatch } from './attributes.ts';
import { BlockContainer } from './blocks.ts';
import { InlineImage } from './image.ts';
import type { ElementState, SectionState } from './state.ts';
import { patched } from './styles.ts';
import { Table } from './table.ts';
import { isParagraph, walk } from './tree.ts';

/** What bodies, headers and footers share beyond cells. */
export abstract class Section extends BlockContainer<SectionState> {
  /** List items count; paragraphs in tables do, too (reference of `Body.getParagraphs`). */
  getParagraphs(): Service[] {
    return this.#shown([...walk(this.node)].filter(isParagraph));
  }

  getListItems(): Service[] {
    return this.#shown([...walk(this.node)].filter(({ kind }) => kind === 'listItem'));
  }

  getTables(): Table[] {
    return [...walk(this.node)]
      .filter((node) => node.kind === 'table')
      .map((node) => new Table(this.manuscript, node));
  }

  getImages(): InlineImage[] {
    return [...walk(this.node)]
      .filter((node) => node.kind === 'image')
      .map((node) => new InlineImage(this.manuscript, node));
  }

  /** Attributes of text reach what is there and what is added later (gas-fakes, oddities). */
  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    this.node.mark = patched(this.node.mark, textPatch(attributes));
    return this;
  }

  #shown(nodes: readonly ElementState[]): Service[] {
    return nodes.map((node) => this.manuscript.show(this.manuscript, node));
  }
}

/** `Document.HeaderSection`. */
export class HeaderSection extends Section {
  readonly gas = 'Document.HeaderSection';

  override removeFromParent(): this {
    this.manuscript.change();
    this.manuscript.state.header = null;
    return this;
  }
}

/** `Document.FooterSection`. */
export class FooterSection extends Section {
  readonly gas = 'Document.FooterSection';

  override removeFromParent(): this {
    this.manuscript.change();
    this.manuscript.state.footer = null;
    return this;
  }
}
