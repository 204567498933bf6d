// What elements with children share: reaching the children, searching, replacing, editing as text.

import type { GasEnum, Service } from '../core/service.ts';
import { enumValue } from '../core/signatures.ts';
import type { Attributes } from './attributes.ts';
import { textAttributes, textPatch } from './attributes.ts';
import { typeName } from './castable.ts';
import { DocumentElement, removeChild } from './element.ts';
import { childTooFar, negativeIndex, notAChild } from './errors.ts';
import { flowOf, restyleFlow } from './flow.ts';
import { blankParagraph } from './new-elements.ts';
import { RangeElement } from './range-element.ts';
import { findElement, findText, replaceText } from './search.ts';
import type { CellState, ContainerState, ElementState, SectionState } from './state.ts';
import type { TextStyle } from './style-state.ts';
import { positionNames } from './style-state.ts';
import type { Patch } from './styles.ts';
import { DocumentText } from './text.ts';
import { commonStyle } from './text-style.ts';
import { childrenOf, textOf } from './tree.ts';

/** `Document.ContainerElement`: common to all containers of the reference, sections included. */
export abstract class DocumentContainer<
  N extends ContainerState = ContainerState,
> extends DocumentElement<N> {
  getNumChildren(): number {
    return childrenOf(this.node).length;
  }

  getChild(childIndex: number): Service {
    return this.manuscript.show(this.manuscript, childAt(this.node, childIndex));
  }

  getChildIndex(child: DocumentElement): number {
    const index = childrenOf(this.node).indexOf(child.node);
    if (index < 0) throw notAChild();
    return index;
  }

  getText(): string {
    return textOf(this.node);
  }

  /** The whole content as one text; what is no text in it does not count. */
  editAsText(): DocumentText {
    return new DocumentText(this.manuscript, this.node);
  }

  /** Any container can be taken as text, as the editor's own samples do. */
  override asText(): DocumentText {
    return this.editAsText();
  }

  findText(searchPattern: string, from?: RangeElement | null): RangeElement | null {
    const found = findText(this.node, searchPattern, from?.found ?? null);
    return found && new RangeElement(this.manuscript, found);
  }

  findElement(elementType: GasEnum, from?: RangeElement | null): RangeElement | null {
    const isWanted = (node: ElementState) => typeName(node) === elementType.name;
    const found = findElement(this.node, isWanted, from?.found ?? null);
    return found && new RangeElement(this.manuscript, found);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this.manuscript.change();
    replaceText(this.manuscript, this.node, searchPattern, replacement);
    return this;
  }

  clear(): this {
    this.manuscript.change();
    this.manuscript.refill(this.node, []);
    return this;
  }

  override getAttributes(): Attributes {
    return textAttributes(commonStyle(this.node));
  }

  /** Attributes of text reach every text within. */
  override setAttributes(attributes: Attributes): this {
    this.manuscript.change();
    this.#restyle(textPatch(attributes));
    return this;
  }

  getTextAlignment(): GasEnum | null {
    const { position } = commonStyle(this.node);
    return position === undefined ? null : enumValue('Document.TextAlignment', position);
  }

  setTextAlignment(textAlignment: GasEnum): this {
    this.manuscript.change();
    const position = positionNames.find((name) => name === textAlignment.name);
    this.#restyle({ position });
    return this;
  }

  getLinkUrl(): string | null {
    return commonStyle(this.node).link ?? null;
  }

  setLinkUrl(url: string | null): this {
    return this.setAttributes({ LINK_URL: url });
  }

  #restyle(patch: Patch<TextStyle>): void {
    restyleFlow(this.node, 0, flowOf(this.node).text.length, patch);
  }
}

/** A child by its place. */
export function childAt(node: ElementState, index: number): ElementState {
  const children = childrenOf(node);
  if (index < 0) throw negativeIndex(index);
  const child = children[Math.trunc(index)];
  if (!child) throw childTooFar(index, children.length);
  return child;
}

/** For the containers that have `removeChild`. */
export function removeOwnChild(container: DocumentContainer, child: DocumentElement): void {
  container.getChildIndex(child);
  removeChild(container.manuscript, child.node);
}

/** For the containers of paragraphs that have `setText`: each line becomes a paragraph. */
export function setLines(
  { manuscript, node }: DocumentContainer<SectionState | CellState>,
  text: string,
): void {
  manuscript.change();
  const lines = text.split('\n').map((line) => blankParagraph(line));
  manuscript.refill(node, lines);
}
