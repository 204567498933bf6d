// Paragraph, and what a list item has in common with it: its words, its style, what stands in it.

import type { GasEnum, Service } from '../core/service.ts';
import { enumOf } from '../core/signatures.ts';
import { oneOf } from './attribute-values.ts';
import { type Attributes, paragraphAttributes, paragraphPatch } from './attributes.ts';
import { DocumentContainer, removeOwnChild } from './container.ts';
import type { DocumentElement } from './element.ts';
import { emptyText } from './errors.ts';
import type { InlineImage } from './image.ts';
import type { PageBreak } from './marks.ts';
import { inParagraph, newText } from './new-elements.ts';
import { putImage, putMark, putText } from './paragraph-content.ts';
import type { ListItemState, ParagraphState } from './state.ts';
import { alignmentNames, headingNames, type ParagraphStyle } from './style-state.ts';
import { type Patch, patched } from './styles.ts';
import type { DocumentText } from './text.ts';
import { commonStyle } from './text-style.ts';

/** What `Document.Paragraph` and `Document.ListItem` share. */
export abstract class AnyParagraph<
  N extends ParagraphState | ListItemState = ParagraphState | ListItemState,
> extends DocumentContainer<N> {
  setText(text: string): void {
    this.manuscript.change();
    if (text === '') throw emptyText();
    const style = commonStyle(this.node);
    this.manuscript.refill(this.node, [newText(inParagraph(text), style)]);
  }

  appendText(text: string | DocumentText): DocumentText {
    return putText(this, this.getNumChildren(), text);
  }
  insertText(childIndex: number, text: string | DocumentText): DocumentText {
    return putText(this, childIndex, text);
  }
  appendInlineImage(image: Service): InlineImage {
    return putImage(this, this.getNumChildren(), image);
  }
  insertInlineImage(childIndex: number, image: Service): InlineImage {
    return putImage(this, childIndex, image);
  }
  appendPageBreak(pageBreak?: PageBreak | null): Service {
    return putMark(this, this.getNumChildren(), 'pageBreak', pageBreak);
  }
  insertPageBreak(childIndex: number, pageBreak?: PageBreak | null): Service {
    return putMark(this, childIndex, 'pageBreak', pageBreak);
  }
  appendHorizontalRule(): Service {
    return putMark(this, this.getNumChildren(), 'rule');
  }
  insertHorizontalRule(childIndex: number): Service {
    return putMark(this, childIndex, 'rule');
  }
  removeChild(child: DocumentElement): this {
    removeOwnChild(this, child);
    return this;
  }

  override getAttributes(): Attributes {
    return { ...super.getAttributes(), ...paragraphAttributes(this.node.style) };
  }

  override setAttributes(attributes: Attributes): this {
    super.setAttributes(attributes);
    this.node.style = styledAs(this.node.style, paragraphPatch(attributes));
    return this;
  }

  getHeading(): GasEnum | null {
    return enumOf('Document.ParagraphHeading')[this.node.style.heading ?? 'NORMAL'] ?? null;
  }
  setHeading(heading: GasEnum): this {
    return this.#set({ heading: oneOf(headingNames, 'heading', heading) });
  }
  getAlignment(): GasEnum | null {
    const { alignment } = this.node.style;
    return (alignment && enumOf('Document.HorizontalAlignment')[alignment]) ?? null;
  }
  setAlignment(alignment: GasEnum | null): this {
    return this.#set({ alignment: oneOf(alignmentNames, 'alignment', alignment) });
  }
  getIndentStart(): number | null {
    return this.node.style.indentStart ?? null;
  }
  setIndentStart(indentStart: number): this {
    return this.#set({ indentStart });
  }
  getIndentEnd(): number | null {
    return this.node.style.indentEnd ?? null;
  }
  setIndentEnd(indentEnd: number): this {
    return this.#set({ indentEnd });
  }
  getIndentFirstLine(): number | null {
    return this.node.style.indentFirstLine ?? null;
  }
  setIndentFirstLine(indentFirstLine: number): this {
    return this.#set({ indentFirstLine });
  }
  getLineSpacing(): number | null {
    return this.node.style.lineSpacing ?? null;
  }
  setLineSpacing(multiplier: number): this {
    return this.#set({ lineSpacing: multiplier });
  }
  getSpacingBefore(): number | null {
    return this.node.style.spacingBefore ?? null;
  }
  setSpacingBefore(spacingBefore: number): this {
    return this.#set({ spacingBefore });
  }
  getSpacingAfter(): number | null {
    return this.node.style.spacingAfter ?? null;
  }
  setSpacingAfter(spacingAfter: number): this {
    return this.#set({ spacingAfter });
  }
  isLeftToRight(): boolean {
    return this.node.style.leftToRight ?? true;
  }
  setLeftToRight(leftToRight: boolean): this {
    return this.#set({ leftToRight });
  }

  #set(patch: Patch<ParagraphStyle>): this {
    this.manuscript.change();
    this.node.style = styledAs(this.node.style, patch);
    return this;
  }
}

/** A heading takes back what the paragraph said of itself: it is inherited from then on. */
function styledAs(style: ParagraphStyle, patch: Patch<ParagraphStyle>): ParagraphStyle {
  return patched(patch.heading ? {} : style, patch);
}

/** `Document.Paragraph`. */
export class Paragraph extends AnyParagraph<ParagraphState> {
  readonly gas = 'Document.Paragraph';
}
